package marquee.core.evaluate;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How alike two orders of the same things are: Spearman's rho (1904), the correlation of the ranks. */
public final class RankCorrelation {

    private RankCorrelation() {
    }

    /**
     * Spearman's rho; equal values share the mean of their ranks.
     *
     * @param a a value for each thing; no NaN
     * @param b another value for each of them
     * @return -1 for opposite orders to 1 for the same order; 0 where one side has no order because all its values are equal
     * @throws IllegalArgumentException if the lengths differ
     */
    public static double spearman(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("Two orders need the same things, but have " + a.length + " and " + b.length);
        }
        double[] ranksOfA = ranks(a);
        double[] ranksOfB = ranks(b);
        double mean = (a.length + 1) / 2.0;
        double products = 0;
        double squaresOfA = 0;
        double squaresOfB = 0;
        for (int k = 0; k < a.length; k++) {
            double x = ranksOfA[k] - mean;
            double y = ranksOfB[k] - mean;
            products += x * y;
            squaresOfA += x * x;
            squaresOfB += y * y;
        }
        return squaresOfA == 0 || squaresOfB == 0 ? 0 : products / Math.sqrt(squaresOfA * squaresOfB);
    }

    /** Ranks from 1 for the lowest. */
    private static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length).boxed()
                .sorted((x, y) -> Double.compare(values[x], values[y])).mapToInt(Integer::intValue).toArray();
        double[] ranks = new double[values.length];
        int start = 0;
        while (start < order.length) {
            int end = start + 1;
            while (end < order.length && values[order[end]] == values[order[start]]) {
                end++;
            }
            double rank = (start + 1 + end) / 2.0;
            Arrays.stream(order, start, end).forEach(place -> ranks[place] = rank);
            start = end;
        }
        return ranks;
    }
}
