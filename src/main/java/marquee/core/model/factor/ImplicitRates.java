package marquee.core.model.factor;

/**
 * One number for each kind of parameter of SVD++: learning rates or regularisation.
 *
 * @param explicit of the parameters that SVD has too
 * @param yj of the implicit factors
 */
public record ImplicitRates(ParameterRates explicit, double yj) {

    /** Checks that nothing is negative or NaN. */
    public ImplicitRates {
        if (!(yj >= 0)) {
            throw new IllegalArgumentException("Learning rates and regularisation must be at least 0, but that of yj is " + yj);
        }
    }

    /** The same number for every kind. */
    public static ImplicitRates all(double value) {
        return new ImplicitRates(ParameterRates.all(value), value);
    }
}
