package marquee.core.evaluate;

/**
 * How rankings are judged.
 *
 * @param k length of the list, at least 1
 * @param relevantFrom stars from which on a movie is relevant
 */
public record RankingOptions(int k, double relevantFrom) {

    /** Ten movies; relevant from four stars on. */
    public static final RankingOptions USUAL = new RankingOptions(10, 4);

    /** Checks the ranges. */
    public RankingOptions {
        if (k < 1 || !Double.isFinite(relevantFrom)) {
            throw new IllegalArgumentException("A ranking needs a list length of at least 1 and a number of stars from which on a"
                    + " movie is relevant, but they are " + k + " and " + relevantFrom);
        }
    }
}
