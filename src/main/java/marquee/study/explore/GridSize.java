package marquee.study.explore;

/**
 * The size of a grid.
 *
 * @param columns cells from left to right
 * @param rows cells from top to bottom
 */
public record GridSize(int columns, int rows) { }
