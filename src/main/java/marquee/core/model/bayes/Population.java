package marquee.core.model.bayes;

import marquee.core.linear.Cholesky;
import marquee.core.random.KeyedRandom;

/**
 * What is believed of all users, or of all items, before looking at one's ratings: vectors are normal around a mean. Mean and
 * precision are drawn themselves, given everybody's present vectors, from a normal-Wishart distribution (Salakhutdinov and
 * Mnih 2008, equation 14) whose own prior counts as two vectors at 0 and leaves the precision next to open.
 *
 * @param mean the mean vector
 * @param precision the inverse of the covariance matrix, lower triangle
 */
record Population(double[] mean, double[][] precision) {

    private static final double PRIOR_WEIGHT = 2;

    /** Draws mean and precision given everybody's vectors, of which there must be at least one. */
    static Population draw(double[][] vectors, KeyedRandom random) {
        int size = vectors[0].length;
        double weight = PRIOR_WEIGHT + vectors.length;
        double[] average = average(vectors);
        double[][] spread = scatter(vectors, average);
        for (int i = 0; i < size; i++) {
            spread[i][i] += 1;
            for (int k = 0; k <= i; k++) {
                spread[i][k] += PRIOR_WEIGHT * vectors.length / weight * average[i] * average[k];
            }
        }
        double[][] precision = wishart(spread, size + vectors.length, random);
        double[][] factor = copyOf(precision);
        Cholesky.factor(factor);
        double[] mean = new double[size];
        for (int k = 0; k < size; k++) {
            mean[k] = random.normal() / Math.sqrt(weight);
        }
        Cholesky.solveUpper(factor, mean);
        for (int k = 0; k < size; k++) {
            mean[k] += vectors.length / weight * average[k];
        }
        return new Population(mean, precision);
    }

    private static double[] average(double[][] vectors) {
        double[] average = new double[vectors[0].length];
        for (double[] vector : vectors) {
            for (int k = 0; k < average.length; k++) {
                average[k] += vector[k];
            }
        }
        for (int k = 0; k < average.length; k++) {
            average[k] /= vectors.length;
        }
        return average;
    }

    private static double[][] scatter(double[][] vectors, double[] average) {
        double[][] scatter = new double[average.length][average.length];
        double[] centred = new double[average.length];
        for (double[] vector : vectors) {
            for (int k = 0; k < centred.length; k++) {
                centred[k] = vector[k] - average[k];
            }
            for (int i = 0; i < centred.length; i++) {
                for (int k = 0; k <= i; k++) {
                    scatter[i][k] += centred[i] * centred[k];
                }
            }
        }
        return scatter;
    }

    /**
     * A draw from the Wishart distribution whose scale matrix is the inverse of a given one, by Bartlett's decomposition: with
     * spread = C C' and a lower triangular A of normals, and of roots of chi-squares on the diagonal, it is T T' with C' T = A.
     */
    private static double[][] wishart(double[][] spread, double degrees, KeyedRandom random) {
        int size = spread.length;
        Cholesky.factor(spread);
        double[][] columns = new double[size][size];
        for (int row = 0; row < size; row++) {
            columns[row][row] = Math.sqrt(2 * random.gamma((degrees - row) / 2));
            for (int column = 0; column < row; column++) {
                columns[column][row] = random.normal();
            }
        }
        double[][] precision = new double[size][size];
        for (double[] column : columns) {
            Cholesky.solveUpper(spread, column);
            for (int i = 0; i < size; i++) {
                for (int k = 0; k <= i; k++) {
                    precision[i][k] += column[i] * column[k];
                }
            }
        }
        return precision;
    }

    /** Precision times mean. */
    double[] pull() {
        double[] pull = new double[mean.length];
        for (int i = 0; i < mean.length; i++) {
            for (int k = 0; k < mean.length; k++) {
                pull[i] += (k <= i ? precision[i][k] : precision[k][i]) * mean[k];
            }
        }
        return pull;
    }

    /** The vector of somebody who has no rating yet. */
    double[] stranger(KeyedRandom random) {
        double[][] factor = copyOf(precision);
        Cholesky.factor(factor);
        double[] vector = new double[mean.length];
        for (int k = 0; k < vector.length; k++) {
            vector[k] = random.normal();
        }
        Cholesky.solveUpper(factor, vector);
        for (int k = 0; k < vector.length; k++) {
            vector[k] += mean[k];
        }
        return vector;
    }

    private static double[][] copyOf(double[][] matrix) {
        double[][] copy = new double[matrix.length][];
        for (int i = 0; i < copy.length; i++) {
            copy[i] = matrix[i].clone();
        }
        return copy;
    }
}
