package marquee.ui.feature.pick;

import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.chart.Charts;
import marquee.ui.control.Card;
import marquee.ui.control.CardRow;
import marquee.ui.control.EmptyState;
import marquee.ui.control.TwoEnds;
import marquee.ui.text.Text;

/** Under the two lists: why the chosen film, and what is like it. */
final class WhyView extends StackPane {

    private static final double HEIGHT = 468;
    private static final double STACKS_BELOW = 760;

    private final WhyCard why;

    /**
     * The cards.
     *
     * @param browser opens an address of the web
     * @param bring brings a part of the page into sight
     */
    WhyView(PickViewModel tab, Charts charts, Consumer<String> browser, Consumer<Node> bring) {
        setId("pick-why");
        WhyViewModel model = tab.why();
        Charts own = charts.about(() -> tab.pickedProperty().get() == null ? "" : tab.pickedProperty().get().origin());
        why = new WhyCard(model, own);
        CardRow row = new CardRow(HEIGHT, STACKS_BELOW, List.of(1.0, 1.0), why.card(), new WhyRatingsCard(model, own));
        Label heading = new Label(Text.of("why.heading"));
        heading.getStyleClass().add("tab-title");
        heading.setWrapText(true);
        SimilarCard similar = new SimilarCard(tab.similar(), own, browser);
        similar.neighbours().setOnAction(event -> {
            tab.askNeighbours();
            bring.accept(similar); // the second list moves it down
        });
        VBox cards = new VBox(16, new TwoEnds(heading, new AskField(tab.askAbout())), row, similar);
        Card nothing = new Card("why-nothing", Text.of("why.title"));
        nothing.setBody(new EmptyState(Feather.HELP_CIRCLE, Text.of("why.none"), Text.of("why.none.advice")));
        cards.visibleProperty().bind(model.shownProperty().isNotNull());
        cards.managedProperty().bind(cards.visibleProperty().or(tab.metProperty().isNull())); // laid out before anybody looks
        nothing.visibleProperty().bind(cards.visibleProperty().not());
        nothing.managedProperty().bind(nothing.visibleProperty());
        getChildren().addAll(cards, nothing);
    }

    void dispose() {
        why.card().dispose();
    }
}
