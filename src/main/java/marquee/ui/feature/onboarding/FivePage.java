package marquee.ui.feature.onboarding;

import java.util.List;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import marquee.ui.chart.ChartCard;
import marquee.ui.chart.Charts;
import marquee.ui.control.Card;
import marquee.ui.control.PageScroll;
import marquee.ui.text.Text;

/** Step 4: five films, beside the five that everybody would get. */
final class FivePage extends WizardPage {

    private final ChartCard curve;

    FivePage(FiveViewModel model, LearnViewModel learning, Charts charts) {
        super(WizardStep.FIVE, Text.of("onboarding.five.heading"));
        Label words = new Label();
        words.setId("onboarding-words");
        words.getStyleClass().add("lead");
        words.setWrapText(true);
        words.textProperty().bind(model.wordsProperty());
        Card yours = list("onboarding-yours", "onboarding.five.yours", model.yours());
        Card everybodys = list("onboarding-everybodys", "onboarding.five.everybody", model.everybodys());
        yours.setPython(model::python);
        everybodys.setPython(OnboardingPython::everybody);
        curve = charts.about(learning::origin).card("onboarding-curve", Text.of("onboarding.learn.card"));
        curve.setInfo(Text.of("onboarding.learn.info"));
        curve.setPython(learning::python);
        curve.pane().setPrefHeight(160);
        VBox.setVgrow(curve, Priority.ALWAYS);
        Label agreement = new Label();
        agreement.setId("onboarding-agreement");
        agreement.getStyleClass().add("muted");
        agreement.setWrapText(true);
        agreement.textProperty().bind(model.agreementProperty());
        model.yours().addListener((ListChangeListener<PickedFilm>) change -> draw(learning));
        model.personalProperty().subscribe(personal -> {
            for (Node part : List.of(yours, agreement, curve)) {
                part.setVisible(personal);
                part.setManaged(personal);
            }
            setHeading(Text.of(personal ? "onboarding.five.heading" : "onboarding.five.heading.everybody"));
        });
        VBox beside = new VBox(everybodys, agreement, curve);
        beside.getStyleClass().add("five-lists");
        beside.setPrefWidth(480);
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

    private static Card list(String id, String key, ObservableList<PickedFilm> films) {
        Card card = new Card(id, Text.of(key));
        card.setInfo(Text.of(key + ".info"));
        VBox rows = new VBox();
        rows.getStyleClass().add("film-rows");
        card.setBody(rows);
        card.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(560);
        films.addListener((ListChangeListener<PickedFilm>) change -> fill(rows, id, films));
        return card;
    }

    private static void fill(VBox rows, String id, List<PickedFilm> films) {
        rows.getChildren().setAll(films.stream().map(film -> new FilmRow(id + "-" + film.rank(), film)).toList());
    }
}
