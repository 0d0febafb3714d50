package marquee.core.search;

import java.util.List;
import marquee.core.registry.ModelKind;
import marquee.core.registry.ModelSpec;

/** Which settings of a kind of model to try. */
public sealed interface SearchSpace permits ParameterGrid, RandomPoints {

    /** The kind of model. */
    ModelKind kind();

    /** The settings to try, each once, in the order in which they are tried. */
    List<ModelSpec> points();
}
