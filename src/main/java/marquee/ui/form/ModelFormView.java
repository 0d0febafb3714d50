package marquee.ui.form;

import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import marquee.core.registry.ModelKind;
import marquee.core.registry.ModelSpec;
import marquee.core.registry.Option;
import marquee.ui.text.Text;

/** The form for a model: its kind, then a line per option with what it does. */
public final class ModelFormView extends VBox {

    private static final double WIDTH = 440;
    private static final double INPUT_WIDTH = 150;

    private final String id;
    private final ModelFormViewModel form;
    private final GridPane options = new GridPane(12, 8);

    /**
     * A form.
     *
     * @param id the ids of its parts begin with it
     * @param form its value
     * @param action the words on its button
     * @param take is given the model when the button is pressed
     */
    public ModelFormView(String id, ModelFormViewModel form, String action, Consumer<ModelSpec> take) {
        super(12);
        this.id = id;
        this.form = form;
        setPrefWidth(WIDTH);
        Label explanation = new Label();
        explanation.setWrapText(true);
        explanation.setMinHeight(Region.USE_PREF_SIZE);
        Label source = new Label();
        source.getStyleClass().add("card-subtitle");
        source.setWrapText(true);
        source.setMinHeight(Region.USE_PREF_SIZE);
        form.kindProperty().subscribe(kind -> {
            explanation.setText(kind.explanation());
            source.setText(kind.source());
        });
        ScrollPane scroll = new ScrollPane(options);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(330);
        scroll.getStyleClass().add("page-scroll");
        Label problem = new Label();
        problem.setId(id + "-form-problem");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.textProperty().bind(form.problemProperty());
        problem.visibleProperty().bind(form.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        Button done = new Button(action);
        done.setId(id + "-form-done");
        done.getStyleClass().add("accent");
        done.setDefaultButton(true);
        done.disableProperty().bind(form.modelProperty().isNull());
        done.setOnAction(event -> take.accept(form.modelProperty().get()));
        getChildren().addAll(kinds(), explanation, source, scroll, problem, done);
        form.fieldsProperty().subscribe(fields -> showOptions());
    }

    private Node kinds() {
        ComboBox<ModelKind> box = new ComboBox<>();
        box.setId(id + "-form-kind");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(Text.of("form.kind"));
        box.getItems().setAll(form.kinds());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(ModelKind kind) {
                return kind == null ? "" : kind.shownName();
            }

            @Override
            public ModelKind fromString(String words) {
                throw new UnsupportedOperationException("The box is not for typing");
            }
        });
        box.valueProperty().bindBidirectional(form.kindProperty());
        return box;
    }

    private void showOptions() {
        options.getChildren().clear();
        int line = 0;
        for (OptionField field : form.fieldsProperty().get()) {
            Label name = new Label(field.option().name());
            name.getStyleClass().add("medium");
            name.setMinWidth(Region.USE_PREF_SIZE);
            Control input = input(field);
            input.setId(id + "-option-" + field.option().name());
            input.setAccessibleText(field.option().name() + ". " + field.option().explanation());
            input.setTooltip(new Tooltip(field.usual() + (field.range().isEmpty() ? "" : ", " + field.range())));
            input.setMinWidth(INPUT_WIDTH);
            input.setPrefWidth(INPUT_WIDTH);
            name.setLabelFor(input);
            Label explanation = new Label(field.option().explanation());
            explanation.getStyleClass().add("card-subtitle");
            explanation.setWrapText(true);
            explanation.setMinHeight(Region.USE_PREF_SIZE);
            VBox words = new VBox(name, explanation);
            words.setAlignment(Pos.CENTER_LEFT);
            options.addRow(line++, words, input);
            GridPane.setHgrow(words, Priority.ALWAYS);
        }
    }

    private static Control input(OptionField field) {
        if (field.option() instanceof Option.Choice choice) {
            ComboBox<String> box = new ComboBox<>();
            box.getItems().setAll(choice.choices());
            box.valueProperty().bindBidirectional(field.textProperty());
            return box;
        }
        if (field.option() instanceof Option.Flag) {
            ComboBox<String> box = new ComboBox<>();
            box.getItems().setAll("true", "false");
            box.valueProperty().bindBidirectional(field.textProperty());
            return box;
        }
        TextField text = new TextField();
        text.setPromptText(field.usual());
        text.setAlignment(Pos.CENTER_RIGHT);
        text.textProperty().bindBidirectional(field.textProperty());
        return text;
    }
}
