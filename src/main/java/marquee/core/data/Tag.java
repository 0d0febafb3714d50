package marquee.core.data;

/**
 * A word that a user gave to a movie.
 *
 * @param userId the user's id
 * @param movieId the movie's id
 * @param text the words
 * @param timestamp seconds since 1970-01-01 UTC, or {@link Ratings#NO_TIME}
 */
public record Tag(int userId, int movieId, String text, long timestamp) { }
