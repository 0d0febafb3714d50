package marquee.core.model;

/**
 * What a model expects of a user and a movie.
 *
 * @param userId the user's id in the data
 * @param movieId the movie's id in the data
 * @param estimate expected stars, inside the rating scale
 * @param impossible whether the model had nothing to go by and the estimate is the mean of its training ratings
 */
public record Prediction(int userId, int movieId, double estimate, boolean impossible) { }
