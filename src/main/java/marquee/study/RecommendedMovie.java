package marquee.study;

import marquee.core.data.Movie;

/**
 * A line in a list of recommendations.
 *
 * @param rank 1 for the best
 * @param movie the movie
 * @param estimate expected stars, inside the rating scale
 * @param ratings how many ratings the movie has in the data
 * @param mean their mean in stars; NaN if it has none
 */
public record RecommendedMovie(int rank, Movie movie, double estimate, int ratings, double mean) { }
