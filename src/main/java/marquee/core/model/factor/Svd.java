package marquee.core.model.factor;

import marquee.core.data.TrainingSet;
import marquee.core.model.Model;

/**
 * A fitted SVD: mu + b_u + b_i + p_u . q_i with whatever of user and item is known. Without biases it is p_u . q_i, and
 * impossible unless both are known.
 */
public final class Svd implements Model {

    private final SvdOptions options;
    private final TrainingSet trainingSet;
    private final double[] userBias;
    private final double[] itemBias;
    private final Factors factors;

    Svd(SvdOptions options, TrainingSet trainingSet, double[] userBias, double[] itemBias, Factors factors) {
        this.options = options;
        this.trainingSet = trainingSet;
        this.userBias = userBias;
        this.itemBias = itemBias;
        this.factors = factors;
    }

    @Override
    public TrainingSet trainingSet() {
        return trainingSet;
    }

    /** The options that the model was fitted with. */
    public SvdOptions options() {
        return options;
    }

    /** How far a known user rates above the mean, in stars; 0 in a model without biases. */
    public double userBias(int user) {
        return userBias[user];
    }

    /** How far a known item is rated above the mean, in stars; 0 in a model without biases. */
    public double itemBias(int item) {
        return itemBias[item];
    }

    /** The factor vectors. */
    public Factors factors() {
        return factors;
    }

    @Override
    public double rawEstimate(int user, int item) {
        if (!options.biased()) {
            return user < 0 || item < 0 ? Double.NaN : factors.dot(user, item);
        }
        double estimate = trainingSet.globalMean();
        if (user >= 0) {
            estimate += userBias[user];
        }
        if (item >= 0) {
            estimate += itemBias[item];
        }
        if (user >= 0 && item >= 0) {
            estimate += factors.dot(user, item);
        }
        return estimate;
    }
}
