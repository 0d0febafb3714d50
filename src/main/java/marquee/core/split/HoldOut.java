package marquee.core.split;

import java.util.Arrays;
import marquee.core.random.RandomState;

/** Splits rows at random into a training and a test side, as scikit-learn's {@code train_test_split} does. */
public final class HoldOut {

    private HoldOut() {
    }

    /**
     * Splits the rows 0 .. n-1.
     *
     * @param n number of rows, at least 2
     * @param testFraction part of the rows that goes to the test side, above 0 and below 1; rounded up to whole rows
     * @param seed seed of the permutation
     * @throws IllegalArgumentException if a side would be empty or an argument is out of range
     */
    public static Split split(int n, double testFraction, long seed) {
        if (!(testFraction > 0 && testFraction < 1)) {
            throw new IllegalArgumentException("The test fraction must be above 0 and below 1, but is " + testFraction);
        }
        int tests = (int) Math.ceil(n * testFraction);
        if (tests >= n) {
            throw new IllegalArgumentException("With " + n + " ratings and a test fraction of " + testFraction
                    + " no rating is left to learn from");
        }
        int[] order = new RandomState(seed).permutation(n);
        return new Split(Arrays.copyOfRange(order, tests, n), Arrays.copyOfRange(order, 0, tests));
    }
}
