package marquee.core.model.factor;

import marquee.core.data.TrainingSet;

/** A fitted SVD: mu + b_u + b_i + p_u . q_i, or p_u . q_i without mean and biases. */
public final class Svd extends FactorModel {

    private final SvdOptions options;

    Svd(SvdOptions options, TrainingSet trainingSet, Biases biases, Factors factors) {
        super(trainingSet, biases, factors);
        this.options = options;
    }

    /** The options that the model was fitted with. */
    public SvdOptions options() {
        return options;
    }
}
