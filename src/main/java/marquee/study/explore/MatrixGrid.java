package marquee.study.explore;

/** How many ratings lie in each cell of a grid over a window of the matrix. Filled once, then only read. */
public final class MatrixGrid {

    private final MatrixWindow window;
    private final GridSize size;
    private final int[] counts;

    MatrixGrid(MatrixWindow window, GridSize size) {
        this.window = window;
        this.size = size;
        counts = new int[size.columns() * size.rows()];
    }

    void add(int column, int row) {
        counts[row * size.columns() + column]++;
    }

    int columnOf(int moviePlace) {
        return (int) ((long) (moviePlace - window.firstMovie()) * size.columns() / window.movies());
    }

    int rowOf(int userPlace) {
        return (int) ((long) (userPlace - window.firstUser()) * size.rows() / window.users());
    }

    /** The part of the matrix it shows. */
    public MatrixWindow window() {
        return window;
    }

    /** Its columns and rows. */
    public GridSize size() {
        return size;
    }

    /** The ratings of a cell. */
    public int count(int column, int row) {
        return counts[row * size.columns() + column];
    }

    /** The users and movies of a cell. */
    public MatrixWindow cell(int column, int row) {
        int user = edge(row, window.users(), size.rows());
        int movie = edge(column, window.movies(), size.columns());
        return new MatrixWindow(window.firstUser() + user, edge(row + 1, window.users(), size.rows()) - user,
                window.firstMovie() + movie, edge(column + 1, window.movies(), size.columns()) - movie);
    }

    /** The part of a cell's pairs that have a rating, 0 to 1. */
    public double density(int column, int row) {
        long height = edge(row + 1, window.users(), size.rows()) - edge(row, window.users(), size.rows());
        long width = edge(column + 1, window.movies(), size.columns()) - edge(column, window.movies(), size.columns());
        return count(column, row) / (double) (height * width);
    }

    /** The first item of a cell: the smallest one whose number, scaled to the cells and cut off, is the cell's. */
    private static int edge(int cell, int items, int cells) {
        return (int) (((long) cell * items + cells - 1) / cells);
    }
}
