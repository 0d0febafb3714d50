package marquee.core.recommend;

import marquee.core.linear.Cholesky;

/**
 * Ridge regression with unit regularisation: for rows B (n of length d) and targets y the x that makes
 * |B x - y|^2 + |x|^2 smallest, x = B'(B B' + I)^-1 y = (B'B + I)^-1 B' y. Whichever of the two matrices is smaller is
 * factored by Cholesky; both are positive definite, whatever the rows are.
 */
final class RidgeSolver {

    private final double[][] rows;
    private final int length;
    private final boolean dual;
    /** The lower triangle of the Cholesky factor, row by row. */
    private final double[][] lower;

    /** Takes the rows, each of the given length. */
    RidgeSolver(double[][] rows, int length) {
        this.rows = rows;
        this.length = length;
        this.dual = rows.length < length;
        this.lower = dual ? gramOfRows() : gramOfColumns();
        Cholesky.factor(lower);
    }

    /** The solution for targets y, one per row. */
    double[] solve(double[] y) {
        return dual ? combine(backSolve(y)) : backSolve(combine(y));
    }

    /** How much each target counts in z . x: the weights w with z . x = w . y for every y. */
    double[] weights(double[] z) {
        return dual ? backSolve(project(z)) : project(backSolve(z));
    }

    private double[][] gramOfRows() {
        double[][] gram = new double[rows.length][];
        for (int a = 0; a < rows.length; a++) {
            gram[a] = new double[a + 1];
            for (int b = 0; b <= a; b++) {
                gram[a][b] = dot(rows[a], rows[b]);
            }
            gram[a][a]++;
        }
        return gram;
    }

    private double[][] gramOfColumns() {
        double[][] gram = new double[length][];
        for (int a = 0; a < length; a++) {
            gram[a] = new double[a + 1];
        }
        for (double[] row : rows) {
            for (int a = 0; a < length; a++) {
                double factor = row[a];
                double[] line = gram[a];
                for (int b = 0; b <= a; b++) {
                    line[b] += factor * row[b];
                }
            }
        }
        for (int a = 0; a < length; a++) {
            gram[a][a]++;
        }
        return gram;
    }

    private double[] backSolve(double[] right) {
        double[] x = right.clone();
        Cholesky.solveLower(lower, x);
        Cholesky.solveUpper(lower, x);
        return x;
    }

    /** B z. */
    private double[] project(double[] z) {
        double[] products = new double[rows.length];
        for (int a = 0; a < rows.length; a++) {
            products[a] = dot(rows[a], z);
        }
        return products;
    }

    /** B' y. */
    private double[] combine(double[] y) {
        double[] sum = new double[length];
        for (int a = 0; a < rows.length; a++) {
            for (int k = 0; k < length; k++) {
                sum[k] += y[a] * rows[a][k];
            }
        }
        return sum;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
