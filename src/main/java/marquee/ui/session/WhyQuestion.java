package marquee.ui.session;

/**
 * Somebody asks why a movie is recommended to a user.
 *
 * @param userId a user of the open data, or a guest
 * @param movieId a movie of the open data
 */
public record WhyQuestion(int userId, int movieId) { }
