package marquee.ui.feature.explore;

/**
 * A row of a table of figures.
 *
 * @param name what the figure is
 * @param value the figure
 */
record Statistic(String name, double value) { }
