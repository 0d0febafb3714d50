package marquee.ui.feature.explore;

/**
 * A movie in a table.
 *
 * @param movieId its id
 * @param title its title without the year
 * @param year its year; NaN where it is unknown
 * @param genres its genres, one after the other
 * @param ratings how many ratings it has
 * @param mean their mean in stars
 */
record FilmRow(int movieId, String title, double year, String genres, long ratings, double mean) { }
