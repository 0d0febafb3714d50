package marquee.core.model.factor;

/**
 * One number for each kind of parameter of a factor model: learning rates or regularisation.
 *
 * @param bu of user biases
 * @param bi of item biases
 * @param pu of user factors
 * @param qi of item factors
 */
public record ParameterRates(double bu, double bi, double pu, double qi) {

    /** Checks that nothing is negative or NaN. */
    public ParameterRates {
        if (!(bu >= 0 && bi >= 0 && pu >= 0 && qi >= 0)) {
            throw new IllegalArgumentException("Learning rates and regularisation must be at least 0, but they are "
                    + bu + ", " + bi + ", " + pu + " and " + qi);
        }
    }

    /** The same number for every kind. */
    public static ParameterRates all(double value) {
        return new ParameterRates(value, value, value, value);
    }
}
