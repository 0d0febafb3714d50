package marquee.core.model.baseline;

/**
 * Options of baselines fitted by stochastic gradient descent.
 *
 * @param epochs passes, at least 0
 * @param learningRate step size, above 0
 * @param regularization pull towards 0, at least 0
 */
public record SgdOptions(int epochs, double learningRate, double regularization) {

    /** 20 epochs, rate 0.005, regularisation 0.02. */
    public static final SgdOptions DEFAULTS = new SgdOptions(20, 0.005, 0.02);

    /** Checks the ranges. */
    public SgdOptions {
        if (epochs < 0 || !(learningRate > 0) || !(regularization >= 0)) {
            throw new IllegalArgumentException("Baselines need epochs >= 0, lr > 0 and reg >= 0, but they are "
                    + epochs + ", " + learningRate + " and " + regularization);
        }
    }
}
