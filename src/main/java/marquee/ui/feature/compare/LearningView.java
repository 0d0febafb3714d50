package marquee.ui.feature.compare;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import marquee.ui.chart.ChartCard;
import marquee.ui.chart.Charts;
import marquee.ui.text.Text;

/** The learning curve of a model. */
final class LearningView extends VBox {

    private static final double STANDS_BACK = 0.4;

    private final ChartCard card;

    LearningView(LearningViewModel model, Charts charts) {
        getStyleClass().add("section");
        card = charts.card("compare-learning", Text.of("compare.learning.title"));
        card.setPython(model::python);
        card.setInfo(Text.of("compare.learning.info"));
        card.setData(() -> model.picture().table());
        card.setControls(controls(model));
        VBox.setVgrow(card, Priority.ALWAYS);
        getChildren().add(card);
        model.curveProperty().subscribe(curve -> show(model.picture()));
        model.staleProperty().subscribe(old -> card.pane().setOpacity(old ? STANDS_BACK : 1));
    }

    void dispose() {
        card.dispose();
    }

    private void show(LinesPicture picture) {
        String words = picture == LinesPicture.NONE ? Text.of("compare.learning.empty") : picture.summary();
        card.setSubtitle(picture == LinesPicture.NONE ? "" : words);
        LinesPicture shown = picture == LinesPicture.NONE ? LinesPicture.empty(words) : picture;
        card.show(words, look -> LineCharts.lines(shown, look));
    }

    private static HBox controls(LearningViewModel model) {
        Label name = new Label(Text.of("compare.learning.model"));
        Choice<?> models = new Choice<>("compare-learning-model", Text.of("compare.learning.model"), model.models(), model.chosenProperty(), model::name);
        name.setLabelFor(models);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        RunBar bar = new RunBar("compare-learning", Text.of("compare.learning.run"), model.runningProperty(), model::run, model::cancel);
        bar.enableWhile(model.possibleProperty());
        HBox row = new HBox(8, name, models, gap, bar);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
