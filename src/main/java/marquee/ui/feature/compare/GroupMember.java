package marquee.ui.feature.compare;

/**
 * A user or a movie behind a cell. Errors in stars.
 *
 * @param name the user's id or the movie's title
 * @param ratings how many of the cell's held-out ratings are theirs
 * @param rmse root mean squared error on those
 * @param mae mean absolute error on those
 */
record GroupMember(String name, int ratings, double rmse, double mae) { }
