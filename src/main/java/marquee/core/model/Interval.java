package marquee.core.model;

/**
 * Where a rating is expected to lie.
 *
 * @param low lower end, in stars
 * @param high upper end, in stars, at least the lower one
 * @param probability how sure the model is that the rating lies between them, ends included; above 0 and below 1
 */
public record Interval(double low, double high, double probability) {

    /** Checks the ends and the probability. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("An interval needs low <= high, but they are " + low + " and " + high);
        }
        requireProbability(probability);
    }

    /**
     * Checks a probability.
     *
     * @throws IllegalArgumentException unless it is above 0 and below 1
     */
    public static void requireProbability(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("The probability of an interval must be above 0 and below 1, but is " + probability);
        }
    }

    /** Whether a rating lies inside. */
    public boolean holds(double rating) {
        return low <= rating && rating <= high;
    }

    /** The distance between the ends, in stars. */
    public double width() {
        return high - low;
    }
}
