package marquee.core.linear;

/** Triangular factors of symmetric, positive definite matrices; only lower triangles are read and written. */
public final class Cholesky {

    private Cholesky() {
    }

    /** Replaces A by the lower triangular L with A = L L'. */
    public static void factor(double[][] a) {
        for (int j = 0; j < a.length; j++) {
            double[] rowJ = a[j];
            double diagonal = rowJ[j];
            for (int k = 0; k < j; k++) {
                diagonal -= rowJ[k] * rowJ[k];
            }
            rowJ[j] = Math.sqrt(diagonal);
            for (int i = j + 1; i < a.length; i++) {
                double[] rowI = a[i];
                double value = rowI[j];
                for (int k = 0; k < j; k++) {
                    value -= rowI[k] * rowJ[k];
                }
                rowI[j] = value / rowJ[j];
            }
        }
    }

    /** Replaces b by the x of L x = b. */
    public static void solveLower(double[][] l, double[] b) {
        for (int i = 0; i < b.length; i++) {
            double value = b[i];
            for (int k = 0; k < i; k++) {
                value -= l[i][k] * b[k];
            }
            b[i] = value / l[i][i];
        }
    }

    /** Replaces b by the x of L' x = b. */
    public static void solveUpper(double[][] l, double[] b) {
        for (int i = b.length - 1; i >= 0; i--) {
            double value = b[i] / l[i][i];
            b[i] = value;
            for (int k = 0; k < i; k++) {
                b[k] -= l[i][k] * value;
            }
        }
    }
}
