package marquee.core.model.baseline;

import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.model.explain.Explanation;

/**
 * Predicts the mean plus the biases of whichever of user and item is known; never impossible.
 *
 * @param trainingSet what was learned from
 * @param baselines the fitted biases
 */
public record BaselineOnly(TrainingSet trainingSet, Baselines baselines) implements Model {

    @Override
    public double rawEstimate(int user, int item) {
        return baselines.of(user, item);
    }

    @Override
    public boolean diverged() {
        return !baselines.areFinite();
    }

    @Override
    public Explanation explain(int user, int item) {
        return explain(user, item, baselines.terms(user, item));
    }
}
