package marquee.core.registry;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All kinds of models, in the order in which they are shown. Whoever needs a list of models takes it from here. */
public final class ModelRegistry {

    private static final List<ModelKind> KINDS = Stream.of(BaselineKinds.all(), KnnKinds.all(), FactorKinds.all(), OtherKinds.all())
            .flatMap(List::stream).toList();

    private ModelRegistry() {
    }

    /** All kinds. */
    public static List<ModelKind> kinds() {
        return KINDS;
    }

    /**
     * The kind with a name.
     *
     * @throws OptionException if there is none
     */
    public static ModelKind kind(String name) {
        return KINDS.stream().filter(kind -> kind.name().equals(name)).findFirst()
                .orElseThrow(() -> new OptionException("There is no model \"" + name + "\"; there are "
                        + KINDS.stream().map(ModelKind::name).collect(Collectors.joining(", "))));
    }
}
