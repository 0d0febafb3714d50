package marquee.core.csv;

import marquee.core.data.Ratings;

/**
 * The ratings of a file.
 *
 * @param ratings the ratings in the order of the file
 * @param lines where each stood
 */
record RatingTable(Ratings ratings, RowLines lines) { }
