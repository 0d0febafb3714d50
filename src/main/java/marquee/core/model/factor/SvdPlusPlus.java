package marquee.core.model.factor;

import marquee.core.data.TrainingSet;

/**
 * A fitted SVD++: mu + b_u + b_i + q_i . (p_u + sum of y_j / sqrt(|I_u|) over the movies j that the user rated). The factors
 * of a user are the whole bracket.
 */
public final class SvdPlusPlus extends FactorModel {

    private final SvdPlusPlusOptions options;

    SvdPlusPlus(SvdPlusPlusOptions options, TrainingSet trainingSet, Biases biases, Factors factors) {
        super(trainingSet, biases, factors);
        this.options = options;
    }

    /** The options that the model was fitted with. */
    public SvdPlusPlusOptions options() {
        return options;
    }
}
