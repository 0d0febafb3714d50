package marquee.core.evaluate;

import marquee.core.data.Catalog;
import marquee.core.data.Ratings;

/**
 * What rankers are tested on.
 *
 * @param ratings the table
 * @param test test rows, at least one
 * @param catalog the movies' genres
 * @param protocol what is to be put in order
 * @param options how it is judged
 */
public record RankingTask(Ratings ratings, int[] test, Catalog catalog, RankingProtocol protocol, RankingOptions options) {

    /** Checks that there is something to test on. */
    public RankingTask {
        if (test.length == 0) {
            throw new IllegalArgumentException("A ranking needs at least one rating to be tested on");
        }
    }
}
