package marquee.ui.feature.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.chart.Charts;
import marquee.ui.control.CardRow;
import marquee.ui.control.EmptyState;
import marquee.ui.text.Text;

/**
 * The tab: tiles, then cards. Tiles and the first pictures are made with the first data; what lies further down the page is
 * made card by card, a frame apart, after they have been drawn, so that they are not kept waiting.
 */
final class ExploreView extends StackPane {

    private static final double PICTURES = 400;
    private static final double LISTS = 470;
    private static final double TABLES = 420;

    private final ExploreViewModel model;
    private final Charts charts;
    private final PageCards cards;
    private final VBox page = new VBox();
    private final List<Runnable> disposals = new ArrayList<>();

    ExploreView(ExploreViewModel model, Charts charts) {
        this.model = model;
        this.charts = charts;
        cards = new PageCards(model, charts);
        setId("explore");
        getChildren().add(new EmptyState(Feather.CLOCK, Text.of("explore.waiting"), Text.of("explore.waiting.advice")));
        page.getStyleClass().add("page");
        model.shownProperty().subscribe(shown -> {
            if (shown) {
                build();
            }
        });
    }

    void dispose() {
        disposals.forEach(Runnable::run);
    }

    private void build() {
        FactsRow facts = new FactsRow();
        model.pageProperty().subscribe(now -> facts.show(now.facts()));
        MatrixCard matrix = new MatrixCard(model, charts);
        disposals.add(matrix::dispose);
        page.getChildren().addAll(new FilterBar(model), facts,
                new CardRow(PICTURES, List.of(1.0, 1.0), added(cards.stars()).node(), matrix.node()));
        ScrollPane scroll = new ScrollPane(page);
        scroll.setId("explore-page");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        getChildren().setAll(scroll);
        model.whenCalm(() -> {
            model.wantMore();
            row(LISTS, () -> added(cards.tail()).node(), () -> added(cards.genres()).node(), () -> added(cards.time()).node());
            row(LISTS, () -> added(cards.groups()).node(), () -> new DescribeCard(model, charts).node(), () -> new TagsCard(model, charts).node());
            row(TABLES, () -> films(scroll));
            row(TABLES, () -> new FirstRowsCard(model, charts).node());
            model.pieces().piece(matrix::prepareChart);
        });
    }

    /** Adds a row of cards side by side to the page, one after the other. */
    @SafeVarargs
    private void row(double height, Supplier<Region>... made) {
        CardRow row = new CardRow(height, Collections.nCopies(made.length, 1.0));
        model.pieces().piece(() -> page.getChildren().add(row));
        for (Supplier<Region> card : made) {
            model.pieces().piece(card, row::add);
        }
    }

    private Region films(ScrollPane scroll) {
        FilmsCard films = new FilmsCard(model, charts);
        films.setOnBrought(card -> bring(scroll, card));
        disposals.add(films::dispose);
        return films.node();
    }

    /** Scrolls the page so that a card is in sight, once the page is laid out. */
    private void bring(ScrollPane scroll, Node card) {
        Platform.runLater(() -> {
            double top = page.sceneToLocal(card.localToScene(0, 0)).getY();
            double room = page.getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(room <= 0 ? 0 : Math.max(0, Math.min(1, (top - 16) / room)));
        });
    }

    private PictureCard added(PictureCard card) {
        disposals.add(card.node()::dispose);
        return card;
    }
}
