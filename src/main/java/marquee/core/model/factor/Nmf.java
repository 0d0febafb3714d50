package marquee.core.model.factor;

import marquee.core.data.TrainingSet;

/** A fitted non-negative matrix factorisation: p_u . q_i, impossible unless both are known. */
public final class Nmf extends FactorModel {

    private final NmfOptions options;

    Nmf(NmfOptions options, TrainingSet trainingSet, Factors factors) {
        super(trainingSet, null, factors);
        this.options = options;
    }

    /** The options that the model was fitted with. */
    public NmfOptions options() {
        return options;
    }
}
