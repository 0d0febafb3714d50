package marquee.core.evaluate;

/**
 * Whether the estimates of one model are further from the truth than those of another, judged on the same ratings: the mean over the
 * ratings of the difference of their squared errors, and its standard error, as in a paired t test (Student 1908, "The probable error
 * of a mean"). Pairing takes away that some ratings are hard for every model. Ratings count as independent of each other.
 *
 * @param difference mean squared error of the first less that of the second
 * @param standardError sample standard deviation of the differences by the root of their number; NaN for a single rating
 */
public record PairedErrors(double difference, double standardError) {

    private static final double CLEAR = 2;

    /**
     * Compares estimates of the same ratings, summing in their order.
     *
     * @param truth true ratings, at least one
     * @param first one estimate for each
     * @param second one estimate for each
     * @throws IllegalArgumentException if there is none or the lengths differ
     */
    public static PairedErrors of(double[] truth, double[] first, double[] second) {
        if (truth.length == 0 || truth.length != first.length || truth.length != second.length) {
            throw new IllegalArgumentException("A paired comparison needs two estimates for each of at least one rating, but there are "
                    + truth.length + " ratings, " + first.length + " and " + second.length + " estimates");
        }
        double sum = 0;
        double[] differences = new double[truth.length];
        for (int k = 0; k < truth.length; k++) {
            double one = truth[k] - first[k];
            double other = truth[k] - second[k];
            differences[k] = one * one - other * other;
            sum += differences[k];
        }
        double mean = sum / truth.length;
        double squares = 0;
        for (double difference : differences) {
            squares += (difference - mean) * (difference - mean);
        }
        return new PairedErrors(mean, truth.length < 2 ? Double.NaN : Math.sqrt(squares / (truth.length - 1) / truth.length));
    }

    /** Whether the difference is more than two standard errors away from none, about what 95 % of chance differences stay below. */
    public boolean isClear() {
        return Math.abs(difference) > CLEAR * standardError;
    }
}
