package marquee.core.model.factor;

/**
 * Options of SVD++.
 *
 * @param factors length of the factor vectors, at least 1
 * @param epochs passes over all ratings, at least 0
 * @param learningRate step sizes
 * @param regularization pulls towards 0
 */
public record SvdPlusPlusOptions(int factors, int epochs, ImplicitRates learningRate, ImplicitRates regularization) {

    /** 20 factors, 20 epochs, rate 0.007, regularisation 0.02. */
    public static final SvdPlusPlusOptions DEFAULTS =
            new SvdPlusPlusOptions(20, 20, ImplicitRates.all(0.007), ImplicitRates.all(0.02));

    /** Checks the ranges. */
    public SvdPlusPlusOptions {
        if (factors < 1 || epochs < 0) {
            throw new IllegalArgumentException("SVD++ needs n_factors >= 1 and n_epochs >= 0, but they are "
                    + factors + " and " + epochs);
        }
    }
}
