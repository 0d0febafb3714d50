package marquee.core.data;

/**
 * One rating.
 *
 * @param userId the user's id in the data
 * @param movieId the movie's id in the data
 * @param value stars
 * @param timestamp seconds since 1970-01-01 UTC, or {@link Ratings#NO_TIME}
 */
public record Rating(int userId, int movieId, double value, long timestamp) { }
