package marquee.core.model.factor;

import marquee.core.data.TrainingSet;

/** The biases of users and items while stochastic gradient descent moves them. */
final class BiasFit {

    private final double mean;
    private final boolean biased;
    private final ParameterRates rate;
    private final ParameterRates reg;
    private final double[] user;
    private final double[] item;

    BiasFit(TrainingSet trainingSet, boolean biased, ParameterRates rate, ParameterRates reg) {
        this.mean = trainingSet.globalMean();
        this.biased = biased;
        this.rate = rate;
        this.reg = reg;
        user = new double[trainingSet.users()];
        item = new double[trainingSet.items()];
    }

    /** The error of a step before it is taken, given the dot product of the factors; moves both biases. */
    double step(int u, int i, double rating, double dot) {
        if (!biased) {
            return rating - dot;
        }
        double error = rating - (mean + user[u] + item[i] + dot);
        user[u] += rate.bu() * (error - reg.bu() * user[u]);
        item[i] += rate.bi() * (error - reg.bi() * item[i]);
        return error;
    }

    /** The biases as they stand, in arrays of their own; null in a model without them. */
    FactorModel.Biases biases() {
        return biased ? new FactorModel.Biases(user.clone(), item.clone()) : null;
    }
}
