package marquee.ui.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import marquee.core.registry.ModelKind;
import marquee.core.registry.ModelRegistry;
import marquee.core.registry.ModelSpec;

/** A form for a model of the registry with any options; its value is a specification, or a sentence that says what is wrong. */
public final class ModelFormViewModel {

    private final ObjectProperty<ModelKind> kind = new SimpleObjectProperty<>(this, "kind");
    private final ReadOnlyObjectWrapper<List<OptionField>> fields = new ReadOnlyObjectWrapper<>(this, "fields", List.of());
    private final ReadOnlyObjectWrapper<ModelSpec> model = new ReadOnlyObjectWrapper<>(this, "model");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    /** A form that shows a model. */
    public ModelFormViewModel(ModelSpec start) {
        kind.set(start.kind());
        show(start);
        kind.addListener((observed, before, now) -> show(now.spec()));
    }

    /** All kinds that there are. */
    public List<ModelKind> kinds() {
        return ModelRegistry.kinds();
    }

    /** The kind of model; another one brings its own options with their defaults. */
    public ObjectProperty<ModelKind> kindProperty() {
        return kind;
    }

    /** The options of the kind. */
    ReadOnlyObjectProperty<List<OptionField>> fieldsProperty() {
        return fields.getReadOnlyProperty();
    }

    /** The model; null while something is wrong. */
    public ReadOnlyObjectProperty<ModelSpec> modelProperty() {
        return model.getReadOnlyProperty();
    }

    /** What is wrong, in a sentence; empty if nothing is. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    private void show(ModelSpec start) {
        fields.set(start.kind().options().stream().map(option -> new OptionField(option, start.values().given().get(option.name()))).toList());
        fields.get().forEach(field -> field.textProperty().addListener((observed, before, now) -> check()));
        check();
    }

    private void check() {
        try {
            Map<String, String> texts = new LinkedHashMap<>();
            for (OptionField field : fields.get()) {
                if (field.isGiven()) {
                    texts.put(field.option().name(), field.textProperty().get());
                }
            }
            ModelSpec specified = kind.get().spec(texts);
            specified.trainer(0); // options that do not go together are refused here
            model.set(specified);
            problem.set("");
        } catch (IllegalArgumentException wrong) {
            model.set(null);
            problem.set(wrong.getMessage());
        }
    }
}
