package marquee.ui.feature.compare;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import marquee.ui.text.Text;

/** The form for a grid: a kind of model, and the values to try of each option. */
final class GridFormView extends VBox {

    private static final double WIDTH = 440;

    private final GridFormViewModel form;
    private final GridPane options = new GridPane(12, 8);

    GridFormView(GridFormViewModel form) {
        super(12);
        this.form = form;
        setPrefWidth(WIDTH);
        Choice<?> kinds = new Choice<>("compare-grid-kind", Text.of("form.kind"), FXCollections.observableArrayList(form.kinds()),
                form.kindProperty(), kind -> kind.shownName());
        kinds.setMaxWidth(Double.MAX_VALUE);
        Label hint = new Label(Text.of("compare.tuning.hint"));
        hint.getStyleClass().add("card-subtitle");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(options);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(330);
        scroll.getStyleClass().add("page-scroll");
        Label problem = new Label();
        problem.setId("compare-grid-problem");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(form.problemProperty());
        Label points = new Label();
        points.setId("compare-grid-points");
        points.getStyleClass().add("muted");
        form.gridProperty().subscribe(grid -> points.setText(grid == null ? "" : Text.of("compare.tuning.points", grid.points().size())));
        getChildren().addAll(kinds, hint, scroll, problem, points);
        form.linesProperty().subscribe(lines -> showOptions());
    }

    private void showOptions() {
        options.getChildren().clear();
        int row = 0;
        for (GridFormViewModel.Line line : form.linesProperty().get()) {
            Label name = new Label(line.option().name());
            name.getStyleClass().add("medium");
            Label explanation = new Label(line.option().explanation());
            explanation.getStyleClass().add("card-subtitle");
            explanation.setWrapText(true);
            explanation.setMinHeight(Region.USE_PREF_SIZE);
            TextField values = new TextField();
            values.setId("compare-grid-" + line.option().name());
            values.setPromptText(line.option().defaultValue() == null ? "" : line.option().defaultValue().toString());
            values.setAccessibleText(line.option().name() + ". " + line.option().explanation());
            values.setMinWidth(170);
            values.textProperty().bindBidirectional(line.values());
            name.setLabelFor(values);
            VBox words = new VBox(name, explanation);
            GridPane.setHgrow(words, Priority.ALWAYS);
            options.addRow(row++, words, values);
        }
    }
}
