package marquee.core.data;

/**
 * The lowest and highest possible rating, in stars.
 *
 * @param low lowest rating
 * @param high highest rating, above low
 */
public record RatingScale(double low, double high) {

    /** The scale of MovieLens since 2003: half a star to five stars. */
    public static final RatingScale MOVIELENS = new RatingScale(0.5, 5.0);

    /** Checks that the scale is finite and not empty. */
    public RatingScale {
        if (!(low < high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("A rating scale needs low < high, but low is " + low + " and high is " + high);
        }
    }

    /** An estimate brought into the scale. */
    public double clip(double estimate) {
        return Math.max(low, Math.min(high, estimate));
    }
}
