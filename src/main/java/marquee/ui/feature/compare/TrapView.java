package marquee.ui.feature.compare;

import java.util.List;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import marquee.core.evaluate.Measure;
import marquee.core.evaluate.RankingProtocol;
import marquee.ui.chart.ChartCard;
import marquee.ui.chart.Charts;
import marquee.ui.text.Text;

/** The RMSE trap: any measure against any other, and how sure the differences are. */
final class TrapView extends VBox {

    private static final double STANDS_BACK = 0.4;
    private static final int STEPS = 30;
    private static final double LOW_MATRIX = 320;

    private final ChartCard scatter;
    private final HeatCard matrix;

    TrapView(TrapViewModel model, Charts charts) {
        getStyleClass().add("section");
        scatter = charts.card("compare-trap", Text.of("compare.trap.title"));
        scatter.setPython(model::python);
        scatter.setInfo(Text.of("compare.trap.info"));
        scatter.setData(() -> model.scatterProperty().get().table());
        scatter.setControls(controls(model));
        scatter.setLeastHeight(540);
        scatter.getChildren().add(words(model));
        VBox.setVgrow(scatter, Priority.ALWAYS);
        matrix = new HeatCard("compare-sure", Text.of("compare.trap.matrix"), charts.with(model::surePassport), cell -> { });
        matrix.node().setPython(model::surePython);
        matrix.node().setInfo(Text.of("compare.trap.matrix.info"));
        matrix.node().setControls(slider(model));
        matrix.node().setData(model::matrixTable);
        getChildren().addAll(scatter, matrix.node());
        model.scatterProperty().subscribe(picture -> {
            scatter.show(picture.summary(), look -> TrapCharts.scatter(picture, look));
        });
        model.matrixTitleProperty().subscribe(matrix.node()::setTitle);
        model.matrixProperty().subscribe(picture -> {
            matrix.node().setLeastHeight(Math.max(LOW_MATRIX, HeatCharts.height(picture)));
            matrix.show(picture);
        });
        List.of(model.scatterProperty(), model.matrixProperty(), model.lookingProperty()).forEach(part -> part.subscribe(() -> subtitles(model)));
        subtitles(model);
        model.staleProperty().subscribe(old -> {
            scatter.pane().setOpacity(old ? STANDS_BACK : 1);
            matrix.node().pane().setOpacity(old ? STANDS_BACK : 1);
        });
    }

    private void subtitles(TrapViewModel model) {
        ScatterPicture points = model.scatterProperty().get();
        HeatPicture cells = model.matrixProperty().get();
        boolean looking = model.lookingProperty().get();
        scatter.setSubtitle(subtitle(points.summary(), points.points().isEmpty(), looking));
        matrix.node().setSubtitle(subtitle(cells.summary(), cells.cells().isEmpty(), looking));
    }

    /** What a picture shows, or that the next one is on its way; nothing where that stands in place of the picture. */
    private static String subtitle(String summary, boolean isEmpty, boolean looking) {
        String soon = Text.of("compare.trap.looking");
        return looking && !summary.equals(soon) ? soon : isEmpty ? "" : summary;
    }

    void dispose() {
        scatter.dispose();
        matrix.node().dispose();
    }

    private static HBox controls(TrapViewModel model) {
        Choice<Measure> up = new Choice<>("compare-trap-up", Text.of("compare.trap.up"), FXCollections.observableArrayList(Measure.values()),
                model.upProperty(), TrapWords::name);
        Choice<Measure> across = new Choice<>("compare-trap-across", Text.of("compare.trap.across"), FXCollections.observableArrayList(Measure.values()), model.acrossProperty(), TrapWords::name);
        Choice<RankingProtocol> protocol = new Choice<>("compare-trap-protocol", Text.of("compare.trap.protocol"),
                FXCollections.observableArrayList(RankingProtocol.values()), model.protocolProperty(), TrapWords::name);
        RunBar bar = new RunBar("compare-trap", Text.of("compare.trap.run"), model.runningProperty(), model::run, model::cancel);
        bar.enableWhile(model.possibleProperty());
        HBox against = new HBox(8, label(Text.of("compare.trap.against"), across), across);
        against.setAlignment(Pos.CENTER_LEFT);
        FlowPane question = new FlowPane(8, 8, up, against, protocol);
        HBox.setHgrow(question, Priority.ALWAYS);
        HBox row = new HBox(8, question, bar) {
            /** The words of the bar give way before the question takes another line. */
            @Override
            protected void layoutChildren() {
                double line = question.getChildren().stream().mapToDouble(part -> part.prefWidth(-1) + question.getHgap()).sum();
                question.setMinWidth(Math.max(0, Math.min(line, getWidth() - bar.minWidth(-1) - getSpacing())));
                super.layoutChildren();
            }
        };
        row.setMinWidth(0); // it takes more lines instead
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** What the picture says, and what it does not. */
    private static VBox words(TrapViewModel model) {
        Label verdict = wrapped("compare-trap-verdict");
        Label pairs = wrapped("compare-trap-pairs");
        pairs.getStyleClass().add("card-subtitle");
        pairs.setText(Text.of("compare.trap.pairs"));
        VBox words = new VBox(4, verdict, pairs);
        words.managedProperty().bind(words.visibleProperty());
        verdict.managedProperty().bind(verdict.textProperty().isNotEmpty());
        model.verdictProperty().subscribe(verdict::setText);
        model.scatterProperty().subscribe(picture -> words.setVisible(!picture.points().isEmpty()));
        return words;
    }

    private static Label wrapped(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static HBox slider(TrapViewModel model) {
        Slider slider = new Slider(0, model.mostNegligibleProperty().get(), 0);
        slider.setId("compare-negligible");
        slider.setAccessibleText(Text.of("compare.trap.negligible"));
        slider.maxProperty().bind(model.mostNegligibleProperty());
        slider.blockIncrementProperty().bind(model.mostNegligibleProperty().divide(STEPS));
        slider.setPrefWidth(220);
        slider.valueProperty().bindBidirectional(model.negligibleProperty());
        Label value = new Label();
        value.setId("compare-negligible-amount");
        value.textProperty().bind(model.amountProperty());
        HBox row = new HBox(8, label(Text.of("compare.trap.negligible"), slider), slider, value);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Label label(String words, Node box) {
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(box);
        return label;
    }
}
