package marquee.core.model.factor;

/**
 * Options of SVD.
 *
 * @param factors length of the factor vectors, at least 1
 * @param epochs passes over all ratings, at least 0
 * @param biased whether mean and biases are part of the model; without them it is probabilistic matrix factorisation
 * @param learningRate step sizes
 * @param regularization pulls towards 0
 */
public record SvdOptions(int factors, int epochs, boolean biased, ParameterRates learningRate,
                         ParameterRates regularization) {

    /** 100 factors, 20 epochs, rate 0.005, regularisation 0.02. */
    public static final SvdOptions DEFAULTS = of(100, 20, 0.005, 0.02);

    /** The best of the walk-through's grid: 100 factors, 30 epochs, rate 0.005, regularisation 0.1. */
    public static final SvdOptions TUNED = of(100, 30, 0.005, 0.1);

    /** Checks the ranges. */
    public SvdOptions {
        if (factors < 1 || epochs < 0) {
            throw new IllegalArgumentException("SVD needs n_factors >= 1 and n_epochs >= 0, but they are "
                    + factors + " and " + epochs);
        }
    }

    /** A biased SVD with one rate and one regularisation for all parameters. */
    public static SvdOptions of(int factors, int epochs, double learningRate, double regularization) {
        return new SvdOptions(factors, epochs, true, ParameterRates.all(learningRate), ParameterRates.all(regularization));
    }
}
