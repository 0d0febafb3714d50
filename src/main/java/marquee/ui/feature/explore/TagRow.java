package marquee.ui.feature.explore;

/**
 * A tag in a table.
 *
 * @param text the tag
 * @param uses how often it was given
 * @param movies to how many movies
 * @param users by how many users
 */
record TagRow(String text, int uses, int movies, int users) { }
