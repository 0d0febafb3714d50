package marquee.core.data;

import java.util.Arrays;

/**
 * An immutable table of ratings as parallel primitive arrays: 24 bytes a row. Rows are numbered 0 .. size-1 in the order
 * of the source; a row number is how splits and training sets refer to a rating.
 */
public final class Ratings {

    /** Stands for an unknown time. */
    public static final long NO_TIME = Long.MIN_VALUE;

    private final int[] userIds;
    private final int[] movieIds;
    private final double[] values;
    private final long[] timestamps;

    private Ratings(int[] userIds, int[] movieIds, double[] values, long[] timestamps) {
        this.userIds = userIds;
        this.movieIds = movieIds;
        this.values = values;
        this.timestamps = timestamps;
    }

    /** A builder that expects about so many rows. */
    public static Builder builder(int expectedRows) {
        return new Builder(expectedRows);
    }

    /** The given ratings in their order. */
    public static Ratings of(Iterable<Rating> ratings) {
        Builder builder = builder(16);
        ratings.forEach(r -> builder.add(r.userId(), r.movieId(), r.value(), r.timestamp()));
        return builder.build();
    }

    /** The number of rows. */
    public int size() {
        return userIds.length;
    }

    /** The user of a row. */
    public int userId(int row) {
        return userIds[row];
    }

    /** The movie of a row. */
    public int movieId(int row) {
        return movieIds[row];
    }

    /** The stars of a row. */
    public double value(int row) {
        return values[row];
    }

    /** The time of a row in seconds since 1970-01-01 UTC, or {@link #NO_TIME}. */
    public long timestamp(int row) {
        return timestamps[row];
    }

    /** A row as a value. */
    public Rating get(int row) {
        return new Rating(userIds[row], movieIds[row], values[row], timestamps[row]);
    }

    /** All row numbers, ascending. */
    public int[] allRows() {
        int[] rows = new int[size()];
        Arrays.setAll(rows, row -> row);
        return rows;
    }

    /** These ratings followed by others, in order; this table stays as it is. */
    public Ratings append(Iterable<Rating> more) {
        Builder builder = builder(size() + 64);
        builder.addAll(this);
        more.forEach(r -> builder.add(r.userId(), r.movieId(), r.value(), r.timestamp()));
        return builder.build();
    }

    /** Gathers rows; not thread-safe. */
    public static final class Builder {
        private int[] userIds;
        private int[] movieIds;
        private double[] values;
        private long[] timestamps;
        private int size;

        private Builder(int expectedRows) {
            int capacity = Math.max(16, expectedRows);
            userIds = new int[capacity];
            movieIds = new int[capacity];
            values = new double[capacity];
            timestamps = new long[capacity];
        }

        /** Adds a row. */
        public Builder add(int userId, int movieId, double value, long timestamp) {
            if (size == userIds.length) {
                grow(Math.addExact(size, size >> 1));
            }
            userIds[size] = userId;
            movieIds[size] = movieId;
            values[size] = value;
            timestamps[size] = timestamp;
            size++;
            return this;
        }

        /** Adds all rows of a table. */
        public Builder addAll(Ratings ratings) {
            int rows = ratings.size();
            if (size + rows > userIds.length) {
                grow(Math.addExact(size, rows));
            }
            System.arraycopy(ratings.userIds, 0, userIds, size, rows);
            System.arraycopy(ratings.movieIds, 0, movieIds, size, rows);
            System.arraycopy(ratings.values, 0, values, size, rows);
            System.arraycopy(ratings.timestamps, 0, timestamps, size, rows);
            size += rows;
            return this;
        }

        /** The number of rows so far. */
        public int size() {
            return size;
        }

        /** The finished table; the builder must not be used afterwards. */
        public Ratings build() {
            if (size < userIds.length) {
                grow(size);
            }
            return new Ratings(userIds, movieIds, values, timestamps);
        }

        private void grow(int capacity) {
            userIds = Arrays.copyOf(userIds, capacity);
            movieIds = Arrays.copyOf(movieIds, capacity);
            values = Arrays.copyOf(values, capacity);
            timestamps = Arrays.copyOf(timestamps, capacity);
        }
    }
}
