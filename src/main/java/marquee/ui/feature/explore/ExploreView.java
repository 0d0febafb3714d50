package marquee.ui.feature.explore;

import java.util.List;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.chart.Charts;
import marquee.ui.control.CardRow;
import marquee.ui.control.EmptyState;
import marquee.ui.text.Text;

/**
 * The tab: tiles, then cards. Tiles and the first pictures are made with the first data; what lies further down the page is
 * made after they have been drawn, so that they are not kept waiting.
 */
final class ExploreView extends StackPane {

    private final ExploreViewModel model;
    private final Charts charts;
    private final VBox page = new VBox();
    private MatrixCard matrix;
    private StarsCard stars;

    ExploreView(ExploreViewModel model, Charts charts) {
        this.model = model;
        this.charts = charts;
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
        if (matrix != null) {
            matrix.dispose();
            stars.node().dispose();
        }
    }

    private void build() {
        Label title = new Label(Text.of("explore.title"));
        title.getStyleClass().add("tab-title");
        FactsRow facts = new FactsRow();
        model.factsProperty().subscribe(facts::show);
        stars = new StarsCard(model, charts);
        matrix = new MatrixCard(model, charts.look());
        page.getChildren().addAll(title, facts, new CardRow(400, List.of(1.0, 1.0), stars.node(), matrix.node()));
        ScrollPane scroll = new ScrollPane(page);
        scroll.setId("explore-page");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        getChildren().setAll(scroll);
        Platform.runLater(this::buildRest);
    }

    private void buildRest() {
        page.getChildren().add(new CardRow(400, List.of(1.0), new DescribeCard(model).node()));
    }
}
