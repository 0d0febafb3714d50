package marquee.ui.feature.compare;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.Popover;
import org.kordamp.ikonli.feather.Feather;

import marquee.core.search.Objective;
import marquee.ui.chart.ChartCard;
import marquee.ui.chart.Charts;
import marquee.ui.control.Icons;
import marquee.ui.text.Text;

/** The search for good settings: the map of the grid, and the errors along one option. */
final class TuningView extends VBox {

    private static final double STANDS_BACK = 0.4;

    private final TuningViewModel model;
    private final HeatCard heat;
    private final ChartCard curve;

    TuningView(TuningViewModel model, Charts charts) {
        this.model = model;
        getStyleClass().add("section");
        heat = new HeatCard("compare-tuning", Text.of("compare.tuning.title"), charts, model::takeOver);
        heat.node().setPython(model::python);
        heat.node().setInfo(Text.of("compare.tuning.info"));
        heat.node().setControls(controls());
        heat.node().setLeastHeight(300);
        VBox.setVgrow(heat.node(), Priority.ALWAYS);
        curve = charts.with(model::curvePassport).card("compare-tuning-curve", Text.of("compare.tuning.curve"));
        curve.setPython(model::python);
        curve.setInfo(Text.of("compare.tuning.curve.info"));
        curve.setData(() -> model.curveProperty().get().table());
        curve.setLeastHeight(250);
        VBox.setVgrow(curve, Priority.SOMETIMES);
        getChildren().addAll(heat.node(), curve);
        model.heatProperty().subscribe(picture -> {
            heat.node().setSubtitle(picture.cells().isEmpty() ? "" : picture.summary());
            heat.show(picture);
        });
        model.curveProperty().subscribe(picture -> {
            String words = picture == LinesPicture.NONE ? Text.of("compare.tuning.curve.empty") : picture.summary();
            LinesPicture shown = picture == LinesPicture.NONE ? LinesPicture.empty(words) : picture;
            curve.setSubtitle(picture == LinesPicture.NONE ? "" : words);
            curve.show(words, look -> LineCharts.lines(shown, look));
        });
        model.staleProperty().subscribe(old -> {
            heat.node().pane().setOpacity(old ? STANDS_BACK : 1);
            curve.pane().setOpacity(old ? STANDS_BACK : 1);
        });
    }

    void dispose() {
        heat.node().dispose();
        curve.dispose();
    }

    private HBox controls() {
        Choice<Objective> objective = new Choice<>("compare-tuning-objective", Text.of("compare.tuning.objective"),
                FXCollections.observableArrayList(Objective.values()), model.objectiveProperty(), Objective::name);
        Choice<String> across = new Choice<>("compare-tuning-across", Text.of("compare.tuning.across"), model.options(), model.acrossProperty(), name -> name);
        Choice<String> down = new Choice<>("compare-tuning-down", Text.of("compare.tuning.down"), model.options(), model.downProperty(), name -> name);
        Button grid = new Button(Text.of("compare.tuning.grid"), Icons.of(Feather.GRID));
        grid.setId("compare-tuning-grid");
        grid.setMinWidth(Region.USE_PREF_SIZE);
        grid.setOnAction(event -> {
            Popover popover = new Popover(new GridFormView(model.form()));
            popover.setTitle(Text.of("compare.tuning.grid.title"));
            popover.setHeaderAlwaysVisible(true);
            popover.setDetachable(false);
            popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
            popover.show(grid);
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        RunBar bar = new RunBar("compare-tuning", Text.of("compare.tuning.run"), model.runningProperty(), model::run, model::cancel);
        bar.enableWhile(model.possibleProperty());
        HBox row = new HBox(8, objective, named("compare.tuning.across", across), named("compare.tuning.down", down), gap, grid, bar);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node named(String key, Node box) {
        Label label = new Label(Text.of(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(box);
        HBox row = new HBox(6, label, box);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
