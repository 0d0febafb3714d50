package marquee.ui.feature.pick;

import java.util.ArrayList;
import java.util.List;

import marquee.core.registry.ModelKind;
import marquee.core.registry.ModelRegistry;
import marquee.core.registry.ModelSpec;
import marquee.study.LineUp;

/** The models to choose from: those of the walk-through, then one of each other kind, then those with options of one's own. */
final class ModelChoices {

    private ModelChoices() {
    }

    /** The models that are always there. */
    static List<ModelSpec> usual() {
        List<ModelSpec> models = new ArrayList<>();
        models.add(LineUp.TUNED_SVD);
        LineUp.WALK_THROUGH.models().stream().filter(model -> !models.contains(model)).forEach(models::add);
        ModelRegistry.kinds().stream().map(ModelKind::spec).filter(model -> !models.contains(model)).forEach(models::add);
        return List.copyOf(models);
    }
}
