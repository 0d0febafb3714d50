package marquee.core.model;

/** A model that can say how far off its estimates may be. */
public interface IntervalModel extends Model {

    /**
     * Where a rating is expected to lie: below the interval and above it with the same probability, as far as the rating scale goes.
     *
     * @param user inner user id, or -1 for an unknown user
     * @param item inner item id, or -1 for an unknown item
     * @param probability how likely the rating is to lie inside, above 0 and below 1
     * @return an interval inside the rating scale
     * @throws IllegalArgumentException if the probability is out of range
     */
    Interval interval(int user, int item, double probability);
}
