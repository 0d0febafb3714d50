package marquee.core.recommend;

/**
 * A movie in a list of recommendations.
 *
 * @param movieId the movie's id in the data
 * @param estimate expected stars, inside the rating scale
 */
public record Ranked(int movieId, double estimate) { }
