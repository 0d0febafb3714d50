package marquee.core.search;

import java.util.List;
import marquee.core.evaluate.Accuracy;
import marquee.core.evaluate.CrossValidation;
import marquee.core.registry.ModelSpec;

/**
 * How good some settings are.
 *
 * @param point the settings
 * @param folds what each fold gave
 * @param training how far the estimates were from the training ratings, per fold; empty where that was not asked for
 */
public record PointScore(ModelSpec point, CrossValidation folds, List<Accuracy> training) {

    /** Copies the list. */
    public PointScore {
        training = List.copyOf(training);
    }
}
