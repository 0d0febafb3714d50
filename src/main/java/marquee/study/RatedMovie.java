package marquee.study;

import marquee.core.data.Movie;

/**
 * A movie with the stars that a user gave it.
 *
 * @param movie the movie
 * @param stars the rating
 * @param timestamp seconds since 1970-01-01 UTC, or {@link marquee.core.data.Ratings#NO_TIME}
 */
public record RatedMovie(Movie movie, double stars, long timestamp) { }
