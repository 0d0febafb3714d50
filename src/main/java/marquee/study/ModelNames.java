package marquee.study;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import marquee.core.registry.ModelSpec;

/** Names for models that stand side by side: no two alike, as short as that allows. */
public final class ModelNames {

    private ModelNames() {
    }

    /**
     * One name for each model: its shown name, and where several share it, the settings that somebody gave and in which they
     * differ.
     *
     * @param models models, each once
     * @return as many different names, in the same order
     */
    public static List<String> of(List<ModelSpec> models) {
        List<String> names = models.stream().map(model -> name(model, models)).toList();
        return names.stream().distinct().count() == names.size() ? names : models.stream().map(ModelSpec::text).toList();
    }

    /**
     * The name of a model that stands alone: the models of the walk-through have the field's names, others say how they differ
     * from those.
     */
    public static String of(ModelSpec model) {
        String name = LineUp.shownName(model);
        if (LineUp.WALK_THROUGH.models().contains(model)
                || LineUp.WALK_THROUGH.models().stream().noneMatch(other -> LineUp.shownName(other).equals(name)) && model.values().given().isEmpty()) {
            return name;
        }
        return name + model.values().given().entrySet().stream().map(setting -> setting.getKey() + " " + setting.getValue())
                .collect(Collectors.joining(", ", " (", ")")).replace(" ()", " (defaults)");
    }

    private static String name(ModelSpec model, List<ModelSpec> models) {
        String name = LineUp.shownName(model);
        List<ModelSpec> namesakes = models.stream().filter(other -> LineUp.shownName(other).equals(name)).toList();
        String settings = model.values().given().entrySet().stream()
                .filter(setting -> namesakes.stream()
                        .anyMatch(other -> !Objects.equals(other.values().value(setting.getKey()), setting.getValue())))
                .map(setting -> setting.getKey() + " " + setting.getValue())
                .collect(Collectors.joining(", "));
        return settings.isEmpty() ? name : name + " (" + settings + ")";
    }
}
