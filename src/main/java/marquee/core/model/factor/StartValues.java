package marquee.core.model.factor;

import marquee.core.random.RandomState;

/** Vectors to start from, drawn row by row. */
final class StartValues {

    /** Standard deviation of normal starting values; their mean is 0. */
    private static final double DEVIATION = 0.1;

    private StartValues() {
    }

    static double[][] normal(RandomState random, int rows, int factors) {
        double[][] values = new double[rows][factors];
        for (double[] row : values) {
            for (int k = 0; k < factors; k++) {
                row[k] = random.normal(0, DEVIATION);
            }
        }
        return values;
    }

    static double[][] uniform(RandomState random, int rows, int factors, double low, double high) {
        double[][] values = new double[rows][factors];
        for (double[] row : values) {
            for (int k = 0; k < factors; k++) {
                row[k] = random.uniform(low, high);
            }
        }
        return values;
    }
}
