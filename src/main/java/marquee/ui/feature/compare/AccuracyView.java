package marquee.ui.feature.compare;

import java.util.List;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.ToggleSwitch;

import marquee.ui.chart.ChartCard;
import marquee.ui.chart.Charts;
import marquee.ui.control.Card;
import marquee.ui.control.DataTable;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** RMSE and MAE of the models: the twin-axis bars, and the results table. */
final class AccuracyView extends VBox {

    private static final PseudoClass FINAL = PseudoClass.getPseudoClass("final");

    private static final int MANY_MODELS = 6;
    private static final double LOW_CHART = 450;
    private static final double HIGH_CHART = 510;
    private static final double ROW_HEIGHT = 30;
    private static final double HEADER_HEIGHT = 38;

    private final CompareViewModel model;
    private final ChartCard chart;
    private final DataTable<AccuracyRow> table = new DataTable<>("compare-results", Text.of("compare.results.empty"));
    private final Label note = new Label();
    private final Label verdict = new Label();
    private List<AccuracyRow> rows = List.of();
    private final BooleanProperty fromZero = new SimpleBooleanProperty(this, "fromZero");
    private final BooleanProperty spread = new SimpleBooleanProperty(this, "spread");

    /**
     * A view.
     *
     * @param sure shows how sure differences are
     */
    AccuracyView(CompareViewModel model, Charts charts, Runnable sure) {
        this.model = model;
        getStyleClass().add("section");
        chart = charts.card("compare-accuracy", Text.of("compare.accuracy.title"));
        chart.setControls(controls());
        chart.setPython(model::python);
        chart.setInfo(Text.of("compare.accuracy.info"));
        chart.setData(() -> picture().table());
        chart.getChildren().add(verdict(sure));
        table.setFixedCellSize(ROW_HEIGHT);
        VBox.setVgrow(chart, Priority.ALWAYS);
        Card results = new Card("compare-results-card", Text.of("compare.results"));
        charts.addWideTools(results, table);
        results.setPython(model::python);
        results.setInfo(Text.of("compare.results.info"));
        results.setBody(table);
        columns();
        getChildren().addAll(chart, results);
        model.comparisonProperty().subscribe(result -> show());
        model.lastRunProperty().subscribe(run -> show());
        fromZero.subscribe(this::showChart);
        spread.subscribe(this::showChart);
    }

    void dispose() {
        chart.dispose();
    }

    private void columns() {
        table.addText(Text.of("compare.column.model"), AccuracyRow::model).setPrefWidth(140);
        table.addText(Text.of("compare.column.method"), AccuracyRow::method).setPrefWidth(172);
        table.addNumber(Text.of("compare.rmse"), AccuracyRow::rmse, Numbers::error).setPrefWidth(74);
        table.addNumber(Text.of("compare.mae"), AccuracyRow::mae, Numbers::error).setPrefWidth(74);
        table.addNumber(Text.of("compare.column.rmseSpread"), AccuracyRow::rmseSpread, Numbers::error).setPrefWidth(78);
        table.addNumber(Text.of("compare.column.maeSpread"), AccuracyRow::maeSpread, Numbers::error).setPrefWidth(74);
        table.addNumber(Text.of("compare.column.fit"), AccuracyRow::fitSeconds, seconds -> Numbers.decimals(seconds, 2)).setPrefWidth(70);
        table.addNumber(Text.of("compare.column.test"), AccuracyRow::testSeconds, seconds -> Numbers.decimals(seconds, 2)).setPrefWidth(70);
        table.addNumber(Text.of("compare.column.holdOut"), AccuracyRow::holdOutRmse, Numbers::error).setPrefWidth(120);
        table.setRowFactory(view -> new MarkedRow());
    }

    private HBox controls() {
        note.getStyleClass().add("card-subtitle");
        note.setWrapText(true);
        note.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox row = new HBox(16, note, toggle("compare-spread", "compare.accuracy.spread", spread),
                toggle("compare-from-zero", "compare.accuracy.fromZero", fromZero));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private VBox verdict(Runnable sure) {
        verdict.setId("compare-verdict");
        verdict.setWrapText(true);
        verdict.setMinHeight(Region.USE_PREF_SIZE);
        Hyperlink link = new Hyperlink(Text.of("compare.verdict.sure"));
        link.setId("compare-verdict-sure");
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            sure.run();
        });
        VBox words = new VBox(verdict, link);
        words.visibleProperty().bind(verdict.textProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private static ToggleSwitch toggle(String id, String key, BooleanProperty value) {
        ToggleSwitch toggle = new ToggleSwitch(Text.of(key));
        toggle.setId(id);
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setFocusTraversable(true);
        toggle.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        toggle.setOnKeyReleased(event -> { // the switch itself knows the mouse only
            if (event.getCode() == KeyCode.SPACE) {
                toggle.setSelected(!toggle.isSelected());
                event.consume();
            }
        });
        toggle.selectedProperty().bindBidirectional(value);
        return toggle;
    }

    private void show() {
        rows = model.rows();
        verdict.setText(model.verdict());
        table.show(rows);
        double height = Math.max(2, rows.size()) * ROW_HEIGHT + HEADER_HEIGHT;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        showChart();
    }

    private void showChart() {
        AccuracyPicture picture = picture();
        chart.setLeastHeight(picture.bars().size() > MANY_MODELS ? HIGH_CHART : LOW_CHART);
        chart.setTitle(picture.title());
        String warning = model.warning();
        note.setText(warning.isEmpty() ? picture.twin().note() : picture.twin().note() + "\n" + warning);
        chart.setNote(note.getText());
        chart.show(picture.description(), look -> CompareCharts.accuracy(picture, look));
    }

    private AccuracyPicture picture() {
        return AccuracyPicture.of(rows, fromZero.get(), spread.get());
    }

    /** A row that stands out if it belongs to the final model. */
    private static final class MarkedRow extends TableRow<AccuracyRow> {
        @Override
        protected void updateItem(AccuracyRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(FINAL, !empty && row != null && row.isFinal());
        }
    }
}
