package marquee.core.csv;

import marquee.core.data.Ratings;

/** Takes ratings in the order of the file and sees whether they are sorted, in which case nothing can be there twice. */
final class RatingSink {

    private final Ratings.Builder ratings;
    private final RowLines lines = new RowLines();
    private long lastKey = -1;
    private boolean ascending = true;

    RatingSink(int expectedRows) {
        this.ratings = Ratings.builder(expectedRows);
    }

    /** Adds a row that stood on a line. */
    void add(int userId, int movieId, double value, long timestamp, long line) {
        lines.add(ratings.size(), line);
        add(userId, movieId, value, timestamp);
    }

    /** Adds a row that stood on the line after that of the row before. */
    void add(int userId, int movieId, double value, long timestamp) {
        long key = key(userId, movieId);
        ascending &= key > lastKey;
        lastKey = key;
        ratings.add(userId, movieId, value, timestamp);
    }

    /** Says on which line the next row stands. */
    void nextStandsOn(long line) {
        lines.add(ratings.size(), line);
    }

    /** The number of rows so far. */
    int size() {
        return ratings.size();
    }

    /** The finished table. */
    RatingTable table() {
        return new RatingTable(ratings.build(), lines);
    }

    /** Whether rows were sorted by user and movie, each pair once. */
    boolean isAscending() {
        return ascending;
    }

    /** User and movie in one number that sorts by user, then movie. */
    static long key(int userId, int movieId) {
        return (long) userId << 32 | movieId;
    }
}
