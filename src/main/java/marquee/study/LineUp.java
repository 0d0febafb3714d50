package marquee.study;

import java.util.List;
import marquee.core.registry.ModelRegistry;
import marquee.core.registry.ModelSpec;

/**
 * Models to compare, in order.
 *
 * @param models at least one, each once
 * @param finalModel the one whose row is the final one; one of the models
 */
public record LineUp(List<ModelSpec> models, ModelSpec finalModel) {

    /** SVD with the best parameters of the walk-through's grid. */
    public static final ModelSpec TUNED_SVD =
            ModelSpec.parse("svd:n_factors=100,n_epochs=30,lr_all=0.005,reg_all=0.1");

    /** Baseline, item k-NN, SVD, tuned SVD. */
    public static final LineUp WALK_THROUGH = new LineUp(List.of(
            ModelRegistry.kind("baseline").spec(),
            ModelSpec.parse("knn-baseline:user_based=false,similarity=pearson_baseline"),
            ModelRegistry.kind("svd").spec(),
            TUNED_SVD), TUNED_SVD);

    /** Checks that there are models and that the final one is among them. */
    public LineUp {
        models = List.copyOf(models);
        if (models.isEmpty() || models.stream().distinct().count() < models.size()) {
            throw new IllegalArgumentException("A line-up needs at least one model and each model only once");
        }
        if (!models.contains(finalModel)) {
            throw new IllegalArgumentException("The final model " + finalModel + " is not in the line-up");
        }
    }

    /** What a model is called on screen: the field's name, and for the tuned SVD that it is the tuned one. */
    public static String shownName(ModelSpec model) {
        if (model.equals(TUNED_SVD)) {
            return "SVD (tuned)";
        }
        return model.kind().shownName();
    }
}
