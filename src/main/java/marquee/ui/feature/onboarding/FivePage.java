package marquee.ui.feature.onboarding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import marquee.chart.TableText;
import marquee.ui.chart.ChartCard;
import marquee.ui.chart.Charts;
import marquee.ui.control.Card;
import marquee.ui.control.PageScroll;
import marquee.ui.control.Icons;
import marquee.ui.control.TextClip;
import marquee.ui.text.Text;

/** Step 4: five films, beside the five that everybody would get. */
final class FivePage extends WizardPage {

    private static final double CURVE = 160;

    private final FiveViewModel model;
    private final Charts charts;
    private final ChartCard curve;

    FivePage(FiveViewModel model, LearnViewModel learning, Charts charts) {
        super(WizardStep.FIVE, Text.of("onboarding.five.heading"));
        this.model = model;
        this.charts = charts.about(learning::origin);
        Button recommend = new Button(Text.of("onboarding.five.recommend"), Icons.of(Feather.STAR));
        recommend.setId("onboarding-recommend");
        recommend.setMinWidth(USE_PREF_SIZE);
        recommend.setOnAction(event -> model.recommend());
        addToHeader(recommend);
        Label words = new Label();
        words.setId("onboarding-words");
        words.getStyleClass().add("lead");
        words.setWrapText(true);
        words.textProperty().bind(model.wordsProperty());
        Card yours = yours();
        Card everybodys = card("onboarding-everybodys", "onboarding.five.everybody", rows(model.everybodys(), this::everybodysRow));
        everybodys.setPython(OnboardingPython::everybody);
        curve = this.charts.card("onboarding-curve", Text.of("onboarding.learn.card"));
        curve.setInfo(Text.of("onboarding.learn.info"));
        curve.setPython(learning::python);
        curve.pane().setPrefHeight(CURVE);
        VBox.setVgrow(curve, Priority.ALWAYS);
        model.yours().addListener((ListChangeListener<PickedFilm>) change -> draw(learning));
        draw(learning);
        model.personalProperty().subscribe(personal -> {
            for (Node part : List.of(yours, recommend, curve)) {
                part.setVisible(personal);
                part.setManaged(personal);
            }
            setHeading(Text.of(personal ? "onboarding.five.heading" : "onboarding.five.heading.everybody"));
        });
        VBox beside = new VBox(everybodys, curve);
        beside.getStyleClass().add("five-lists");
        beside.setPrefWidth(440);
        HBox.setHgrow(beside, Priority.ALWAYS);
        HBox lists = new HBox(yours, beside);
        lists.getStyleClass().add("five-lists");
        VBox body = new VBox(words, lists);
        body.getStyleClass().add("five-body");
        ScrollPane scroll = new PageScroll(body);
        scroll.getStyleClass().add("card-scroll");
        setBody(scroll);
    }

    @Override
    void dressButtons() {
        dress(ButtonData.BACK_PREVIOUS, "onboarding-change", Text.of("onboarding.five.change"));
        dress(ButtonData.FINISH, "onboarding-finish", Text.of("onboarding.five.finish"));
        accent(ButtonData.FINISH);
        hide(ButtonData.CANCEL_CLOSE);
    }

    @Override
    void focusFirst() {
        button(ButtonData.FINISH).requestFocus();
    }

    void dispose() {
        curve.dispose();
    }

    private void draw(LearnViewModel learning) {
        List<Double> errors = List.copyOf(learning.errors());
        curve.show(OnboardingCharts.description(errors), look -> OnboardingCharts.learning(errors, learning.epochs(), look));
    }

    private Card yours() {
        VBox body = new VBox(rows(model.yours(), this::yoursRow), note("onboarding-view", model.viewProperty()),
                note("onboarding-agreement", model.agreementProperty()));
        body.getStyleClass().add("five-notes");
        Card card = card("onboarding-yours", "onboarding.five.yours", body);
        card.setSubtitle(Text.of("onboarding.five.view"));
        card.addActions(Icons.button("onboarding-yours-copy", Feather.COPY, Text.of("onboarding.five.copy"), this::copy),
                Icons.button("onboarding-yours-csv", Feather.DOWNLOAD, Text.of("onboarding.five.csv"), () -> save(card)));
        card.setPython(model::python);
        return card;
    }

    private static Label note(String id, ObservableValue<String> words) {
        Label note = new Label();
        note.setId(id);
        note.getStyleClass().add("movie-details");
        note.setWrapText(true);
        note.textProperty().bind(words);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        return note;
    }

    private void copy() {
        TextClip.put(model.text().tabbed());
    }

    private void save(Card card) {
        TableText text = model.text();
        String origin = card.title() + " · " + charts.passport().get();
        charts.files().save(card, "marquee-your-five", "csv", () -> text.csv(origin).getBytes(StandardCharsets.UTF_8));
    }

    private Node yoursRow(PickedFilm film) {
        FilmRow row = new FilmRow("onboarding-yours-" + film.rank(), film);
        Button why = new Button(Text.of("onboarding.five.why"));
        why.setId("onboarding-why-" + film.rank());
        why.setAccessibleText(Text.of("onboarding.five.why.of", film.film().title()));
        why.setMinWidth(USE_PREF_SIZE);
        why.setOnAction(event -> model.why(film.film().movieId()));
        row.getChildren().add(why);
        return row;
    }

    private Node everybodysRow(PickedFilm film) {
        return new FilmRow("onboarding-everybodys-" + film.rank(), film);
    }

    private static Card card(String id, String key, Node body) {
        Card card = new Card(id, Text.of(key));
        card.setInfo(Text.of(key + ".info"));
        card.setBody(body);
        card.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(600);
        return card;
    }

    private static Node rows(ObservableList<PickedFilm> films, Function<PickedFilm, Node> row) {
        VBox rows = new VBox();
        rows.getStyleClass().add("film-rows");
        Runnable fill = () -> rows.getChildren().setAll(films.stream().map(row).toList());
        films.addListener((ListChangeListener<PickedFilm>) change -> fill.run());
        fill.run();
        return rows;
    }
}
