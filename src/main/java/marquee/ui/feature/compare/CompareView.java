package marquee.ui.feature.compare;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.chart.Charts;
import marquee.ui.control.EmptyState;
import marquee.ui.control.Icons;
import marquee.ui.text.Text;

/** The tab: what to compare on the left, what came of it on the right. */
final class CompareView extends BorderPane {

    private static final double STANDS_BACK = 0.4;

    private final CompareViewModel model;
    private final AccuracyView accuracy;

    CompareView(CompareViewModel model, Charts charts) {
        this.model = model;
        setId("compare");
        getStyleClass().add("compare");
        Label title = new Label(Text.of("compare.title"));
        title.getStyleClass().add("tab-title");
        LineUpView lineUp = new LineUpView(model);
        VBox.setVgrow(lineUp, Priority.ALWAYS);
        VBox left = new VBox(title, lineUp);
        left.getStyleClass().add("compare-left");
        setLeft(left);
        accuracy = new AccuracyView(model, charts);
        setCenter(results());
    }

    void dispose() {
        accuracy.dispose();
    }

    private Node results() {
        Label stale = new Label(Text.of("compare.stale"), Icons.of(Feather.ALERT_CIRCLE));
        stale.setId("compare-stale");
        stale.getStyleClass().add("stale-note");
        stale.setMaxWidth(Double.MAX_VALUE);
        stale.visibleProperty().bind(model.staleProperty());
        stale.managedProperty().bind(stale.visibleProperty());
        ScrollPane scroll = new ScrollPane(accuracy);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("page-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        model.staleProperty().subscribe(old -> scroll.setOpacity(old ? STANDS_BACK : 1));
        VBox shown = new VBox(12, stale, scroll);
        EmptyState empty = new EmptyState(Feather.SLIDERS, Text.of("compare.empty"), Text.of("compare.empty.advice"));
        model.comparisonProperty().subscribe(result -> {
            shown.setVisible(result != null);
            empty.setVisible(result == null);
        });
        StackPane stack = new StackPane(empty, shown);
        stack.getStyleClass().add("compare-right");
        return stack;
    }
}
