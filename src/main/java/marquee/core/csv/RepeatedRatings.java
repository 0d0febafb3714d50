package marquee.core.csv;

import java.util.Arrays;
import marquee.core.data.Ratings;

/**
 * Finds movies that the same user rated more than once and keeps the latest of these ratings, by its time; of several at the same time
 * the one further down in the file.
 */
final class RepeatedRatings {

    private static final String COLUMN = "movieId";

    private final Ratings ratings;
    private final RowLines lines;
    private final Findings findings;

    RepeatedRatings(RatingTable table, Findings findings) {
        this.ratings = table.ratings();
        this.lines = table.lines();
        this.findings = findings;
    }

    /** The ratings without those that were replaced; the rows that are left keep their order. */
    RatingTable remove() {
        long[] repeated = repeatedKeys();
        if (repeated.length == 0) {
            return new RatingTable(ratings, lines);
        }
        int[] kept = new int[repeated.length];
        boolean[] different = new boolean[repeated.length];
        Arrays.fill(kept, -1);
        for (int row = 0; row < ratings.size(); row++) {
            int place = place(repeated, row);
            if (place >= 0) {
                int before = kept[place];
                different[place] |= before >= 0 && ratings.value(before) != ratings.value(row);
                kept[place] = before < 0 || ratings.timestamp(row) >= ratings.timestamp(before) ? row : before;
            }
        }
        RatingSink sink = new RatingSink(ratings.size());
        for (int row = 0; row < ratings.size(); row++) {
            int place = place(repeated, row);
            if (place < 0 || kept[place] == row) {
                sink.add(ratings.userId(row), ratings.movieId(row), ratings.value(row), ratings.timestamp(row), lines.lineOf(row));
            } else {
                findings.add(different[place] ? Reason.CONFLICTING_RATINGS : Reason.SAME_RATING_TWICE, lines.lineOf(row), COLUMN,
                        Integer.toString(ratings.movieId(row)));
            }
        }
        return sink.table();
    }

    private int place(long[] repeated, int row) {
        return Arrays.binarySearch(repeated, RatingSink.key(ratings.userId(row), ratings.movieId(row)));
    }

    /** The pairs of user and movie that are there more than once, sorted. */
    private long[] repeatedKeys() {
        long[] keys = new long[ratings.size()];
        Arrays.setAll(keys, row -> RatingSink.key(ratings.userId(row), ratings.movieId(row)));
        Arrays.sort(keys);
        int count = 0;
        for (int i = 1; i < keys.length; i++) {
            if (keys[i] == keys[i - 1] && (count == 0 || keys[count - 1] != keys[i])) {
                keys[count++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, count);
    }
}
