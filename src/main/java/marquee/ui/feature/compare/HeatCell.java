package marquee.ui.feature.compare;

/**
 * A cell of a heat map.
 *
 * @param column its place from the left, 0 first
 * @param row its place from the top, 0 first
 * @param value what its colour says; NaN for a cell that is not there yet
 * @param label what is written in it
 * @param tip what is said of it under the pointer
 * @param mark how it is ringed
 */
record HeatCell(int column, int row, double value, String label, String tip, Mark mark) {

    /** How a cell is ringed. */
    enum Mark {
        /** Not at all. */
        NONE,
        /** A dashed ring: as good as the best, as far as one can tell. */
        TIED,
        /** A full ring: the best. */
        BEST
    }
}
