package marquee.core.model.baseline;

import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.random.KeyedRandom;

/**
 * Guesses: for each user and item a number drawn from the normal distribution with the mean and the spread of the training
 * ratings. It knows nothing of either, so nothing is impossible, and it is what every other model must beat. The guess for a
 * user and an item comes from a random stream of their own: it does not depend on what was asked before. The reference draws one
 * guess after the other, whatever was seeded before, so there are no figures to agree with.
 */
public final class NormalPredictor implements Model {

    private final TrainingSet trainingSet;
    private final double standardDeviation;
    private final long seed;

    NormalPredictor(TrainingSet trainingSet, long seed) {
        this.trainingSet = trainingSet;
        this.seed = seed;
        double squares = 0;
        for (int entry = 0; entry < trainingSet.ratings(); entry++) {
            double deviation = trainingSet.byUser().value(entry) - trainingSet.globalMean();
            squares += deviation * deviation;
        }
        standardDeviation = Math.sqrt(squares / trainingSet.ratings());
    }

    @Override
    public TrainingSet trainingSet() {
        return trainingSet;
    }

    /** The spread of the guesses, in stars: the population standard deviation of the training ratings. */
    public double standardDeviation() {
        return standardDeviation;
    }

    @Override
    public double rawEstimate(int user, int item) {
        return trainingSet.globalMean() + standardDeviation * KeyedRandom.of(seed, user, item).normal();
    }
}
