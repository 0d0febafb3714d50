package marquee.ui.feature.pick;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import javafx.beans.property.IntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import marquee.study.candidate.CandidateFilter;
import marquee.study.candidate.Candidates;
import marquee.ui.control.Card;
import marquee.ui.control.Icons;
import marquee.ui.control.NumberSpinner;
import marquee.ui.text.Text;

/** The form for the movies that somebody wants to hear of, with how many candidates each part leaves. */
final class FilterCard {

    private static final PseudoClass IN = PseudoClass.getPseudoClass("in");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

    private final FilterViewModel filter;
    private final ColumnViewModel column;
    private final Card card = new Card("pick-filter", Text.of("pick.filter.title"));
    private final FlowPane genres = new FlowPane(8, 8);
    private final Map<String, Button> buttons = new HashMap<>();

    FilterCard(FilterViewModel filter, ColumnViewModel column) {
        this.filter = filter;
        this.column = column;
        card.setPython(() -> PickPython.filter(filter.filterProperty().get()));
        card.setInfo(Text.of("pick.filter.info"));
        Button reset = new Button(Text.of("pick.filter.reset"), Icons.of(Feather.ROTATE_CCW));
        reset.setId("pick-filter-reset");
        reset.getStyleClass().add("small");
        reset.setOnAction(event -> filter.reset());
        card.addActions(reset);
        column.shownProperty().subscribe(shown -> {
            if (shown.left() != null) {
                card.setSubtitle(Text.of("pick.filter.left", shown.left().left(), shown.left().all()));
            }
        });
        genres.setId("pick-filter-genres");
        FlowPane numbers = new FlowPane(32, 12, years(), minimum(), leaning());
        card.setBody(new VBox(12, part(Text.of("pick.filter.genres"), genres, "genres", Candidates.Left::genres), numbers));
        filter.genresProperty().subscribe(this::showGenres);
    }

    Card node() {
        return card;
    }

    private VBox part(String title, Node content, String name, ToIntFunction<Candidates.Left> leaves) {
        Label words = new Label(title);
        words.getStyleClass().add("medium");
        words.setLabelFor(content);
        Label left = new Label();
        left.setId("pick-filter-" + name + "-left");
        left.getStyleClass().add("movie-detail");
        column.shownProperty().subscribe(shown -> left.setText(shown.left() == null ? ""
                : Text.of("pick.filter.leaves", leaves.applyAsInt(shown.left()))));
        HBox heading = new HBox(8, words, left);
        heading.setAlignment(Pos.BASELINE_LEFT);
        return new VBox(6, heading, content);
    }

    private void showGenres(Map<String, GenreWish> wishes) {
        if (!buttons.keySet().equals(wishes.keySet())) {
            buttons.clear();
            genres.getChildren().clear();
            wishes.keySet().forEach(genre -> {
                Button button = new Button(genre);
                button.setId("pick-genre-" + genre.replaceAll("[^A-Za-z]", ""));
                button.setMnemonicParsing(false);
                button.getStyleClass().setAll("button", "genre-wish");
                button.setOnAction(event -> filter.turn(genre));
                buttons.put(genre, button);
                genres.getChildren().add(button);
            });
        }
        wishes.forEach((genre, wish) -> {
            Button button = buttons.get(genre);
            button.pseudoClassStateChanged(IN, wish == GenreWish.IN);
            button.pseudoClassStateChanged(OUT, wish == GenreWish.OUT);
            button.setGraphic(wish == GenreWish.ANY ? null : Icons.of(wish == GenreWish.IN ? Feather.CHECK : Feather.X));
            button.setAccessibleText(Text.of("pick.filter.genre." + wish, genre));
        });
    }

    private Node years() {
        NumberSpinner from = spinner("pick-filter-from", Text.of("pick.filter.from"), filter.fromProperty());
        NumberSpinner to = spinner("pick-filter-to", Text.of("pick.filter.to"), filter.toProperty());
        filter.rangeProperty().subscribe(range -> List.of(from, to).forEach(spinner -> {
            IntegerSpinnerValueFactory bounds = spinner.numbers();
            bounds.setMax(Integer.MAX_VALUE);
            bounds.setMin(range.from());
            bounds.setMax(range.to());
        }));
        HBox years = new HBox(8, from, new Label(Text.of("pick.filter.dash")), to);
        years.setAlignment(Pos.CENTER_LEFT);
        return part(Text.of("pick.filter.years"), years, "years", Candidates.Left::years);
    }

    private Node minimum() {
        return part(Text.of("pick.filter.minimum"), spinner("pick-filter-minimum", Text.of("pick.filter.minimum"), filter.minimumProperty()),
                "minimum", Candidates.Left::minimum);
    }

    private static NumberSpinner spinner(String id, String name, IntegerProperty value) {
        NumberSpinner spinner = new NumberSpinner(id, name, new IntegerSpinnerValueFactory(0, FilterViewModel.MOST_RATINGS, value.get()));
        spinner.setPrefWidth(104);
        value.subscribe(number -> spinner.numbers().setValue(number.intValue()));
        spinner.valueProperty().subscribe(number -> value.set(number));
        return spinner;
    }

    private Node leaning() {
        Slider slider = new Slider(-CandidateFilter.MOST, CandidateFilter.MOST, 0);
        slider.setId("pick-filter-leaning");
        slider.setAccessibleText(Text.of("pick.filter.leaning"));
        slider.setPrefWidth(220);
        slider.setBlockIncrement(5);
        slider.valueProperty().subscribe(value -> {
            int whole = (int) Math.round(value.doubleValue());
            if (!slider.isValueChanging()) {
                filter.leaningProperty().set(whole);
            }
        });
        slider.valueChangingProperty().subscribe(moving -> filter.leaningProperty().set((int) Math.round(slider.getValue())));
        filter.leaningProperty().subscribe(value -> slider.setValue(value.intValue()));
        Label popular = new Label(Text.of("pick.filter.popular"));
        Label niche = new Label(Text.of("pick.filter.niche"));
        List.of(popular, niche).forEach(label -> label.getStyleClass().add("muted"));
        HBox line = new HBox(8, popular, slider, niche);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(Region.USE_PREF_SIZE);
        return part(Text.of("pick.filter.leaning"), line, "leaning", Candidates.Left::leaning);
    }
}
