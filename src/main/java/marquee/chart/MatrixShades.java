package marquee.chart;

import marquee.study.explore.GridSize;
import marquee.study.explore.MatrixGrid;
import marquee.study.explore.MatrixWindow;

/**
 * How dark each cell of a grid over the matrix is, 0 to 255.
 *
 * @param window the part of the matrix
 * @param size columns and rows
 * @param shades by row, then by column
 */
public record MatrixShades(MatrixWindow window, GridSize size, byte[] shades) {

    private static final double FAINTEST = 0.16; // a lone rating among a hundred pairs can still be seen
    private static final double EXPONENT = 0.55; // densities differ by factors of hundreds: an even scale would show a corner only

    /** The shades of a grid. */
    public static MatrixShades of(MatrixGrid grid) {
        int columns = grid.size().columns();
        int rows = grid.size().rows();
        byte[] shades = new byte[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                shades[row * columns + column] = (byte) shade(grid.density(column, row));
            }
        }
        return new MatrixShades(grid.window(), grid.size(), shades);
    }

    /** The shade of a density: 0 for none, 255 for all. */
    public static int shade(double density) {
        return density == 0 ? 0 : (int) Math.round(255 * (FAINTEST + (1 - FAINTEST) * Math.pow(density, EXPONENT)));
    }
}
