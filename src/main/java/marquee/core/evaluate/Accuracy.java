package marquee.core.evaluate;

/**
 * How far estimates are from the truth, in stars; 0 is perfect.
 *
 * @param rmse root of the mean squared error
 * @param mae mean absolute error
 */
public record Accuracy(double rmse, double mae) {

    /**
     * Measures estimates against true ratings, summing in their order.
     *
     * @param truth true ratings, at least one
     * @param estimates one estimate for each
     * @throws IllegalArgumentException if there is none or the lengths differ
     */
    public static Accuracy of(double[] truth, double[] estimates) {
        if (truth.length == 0 || truth.length != estimates.length) {
            throw new IllegalArgumentException("Accuracy needs one estimate for each of at least one rating, but there are "
                    + truth.length + " ratings and " + estimates.length + " estimates");
        }
        double squares = 0;
        double absolutes = 0;
        for (int k = 0; k < truth.length; k++) {
            double error = truth[k] - estimates[k];
            squares += error * error;
            absolutes += Math.abs(error);
        }
        return new Accuracy(Math.sqrt(squares / truth.length), absolutes / truth.length);
    }

    /** Mean squared error, in squared stars. */
    public double mse() {
        return rmse * rmse;
    }
}
