package marquee.study.explore;

/**
 * Some ratings taken together.
 *
 * @param ratings how many
 * @param sum their sum in stars
 */
public record Tally(long ratings, double sum) {

    /** The mean in stars; NaN without ratings. */
    public double mean() {
        return sum / ratings;
    }
}
