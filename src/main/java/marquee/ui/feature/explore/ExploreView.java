package marquee.ui.feature.explore;

import java.util.ArrayList;
import java.util.List;

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
import marquee.ui.control.PageScroll;
import marquee.ui.job.Jobs;
import marquee.ui.text.Text;

/**
 * The tab: tiles, then cards. Tiles and the first pictures are made with the first data; what lies further down the page is
 * made card by card, a frame apart, after they have been drawn, so that they are not kept waiting.
 */
final class ExploreView extends StackPane {

    private static final double PICTURES = 400;
    private static final double LISTS = 470;
    private static final double TABLES = 420;
    private static final int TILES_AT_ONCE = 2;

    private final ExploreViewModel model;
    private final Charts charts;
    private final PageCards cards;
    private final VBox page = new VBox();
    private final List<Runnable> disposals = new ArrayList<>();
    private PictureCard stars; // made in two turns

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
        ScrollPane scroll = new PageScroll(page);
        scroll.setId("explore-page");
        scroll.getStyleClass().add("page-scroll");
        CardRow pictures = new CardRow(PICTURES, List.of(1.0, 1.0));
        Jobs jobs = model.pieces();
        jobs.turn(() -> scroll, getChildren()::setAll);
        FilterBar filters = new FilterBar(model);
        jobs.turn(() -> filters, page.getChildren()::add);
        filters.addMenus(jobs);
        facts(jobs);
        jobs.turn(() -> page.getChildren().add(pictures));
        jobs.turn(() -> stars = cards.empty());
        jobs.turn(() -> added(cards.stars(stars)).node(), pictures::add);
        jobs.turn(this::matrix, matrix -> {
            pictures.add(matrix.node());
            model.whenCalm(() -> buildMore(scroll, matrix));
        });
    }

    private MatrixCard matrix() {
        MatrixCard matrix = new MatrixCard(model, charts);
        disposals.add(matrix::dispose);
        return matrix;
    }

    private void facts(Jobs jobs) {
        FactsRow row = new FactsRow();
        jobs.turn(() -> page.getChildren().add(row));
        List<Fact> facts = model.pageProperty().get().facts();
        for (int from = 0; from < facts.size(); from += TILES_AT_ONCE) {
            List<Fact> some = facts.subList(from, Math.min(facts.size(), from + TILES_AT_ONCE));
            jobs.turn(() -> {
                row.show(some);
                row.applyCss();
            });
        }
        jobs.turn(() -> model.pageProperty().subscribe(now -> row.show(now.facts())));
    }

    /** The rows first, so that the page has its height, then their cards, each in frames of its own. */
    private void buildMore(ScrollPane scroll, MatrixCard matrix) {
        model.wantMore();
        CardRow shapes = new CardRow(LISTS, List.of(1.0, 1.0, 1.0));
        CardRow lists = new CardRow(LISTS, List.of(1.0, 1.0));
        VBox tags = new VBox(); // as high as they need: a line where the data has none
        disposals.add(charts.look().subscribe(look -> lists.setTextScale(look.scale()))::unsubscribe);
        CardRow films = new CardRow(TABLES, List.of(1.0));
        CardRow files = new CardRow(TABLES, List.of(1.0));
        Jobs jobs = model.pieces();
        jobs.piece(() -> page.getChildren().addAll(shapes, lists, tags, films, files));
        jobs.piece(() -> added(cards.tail()).node(), shapes::add);
        jobs.piece(() -> added(cards.genres()).node(), shapes::add);
        jobs.piece(() -> added(cards.time()).node(), shapes::add);
        jobs.piece(() -> added(cards.groups()).node(), lists::add);
        jobs.piece(() -> new DescribeCard(model, charts).node(), lists::add);
        jobs.piece(() -> new TagsCard(model, charts, TABLES).node(), tags.getChildren()::add);
        jobs.piece(() -> films(scroll), films::add);
        jobs.piece(() -> new FirstRowsCard(model, charts).node(), files::add);
        jobs.piece(matrix::prepareChart);
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
