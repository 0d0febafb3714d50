package marquee.ui.feature.explore;

/**
 * A figure of the data set.
 *
 * @param id the end of the id of the tile that shows it
 * @param name what it is
 * @param value the figure
 * @param detail more about it; may be empty
 */
record Fact(String id, String name, String value, String detail) { }
