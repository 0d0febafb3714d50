package marquee.core.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import marquee.core.random.RandomState;

/** Splits rows into k folds, each of which is the test side once. */
public final class KFold {

    private KFold() {
    }

    /**
     * Splits the given rows.
     *
     * @param rows rows to split; they are addressed by their place in this array and stay as they are
     * @param folds number of folds, 2 to the number of rows
     * @param seed seed of the shuffle
     * @return one split per fold; the first rows.length % folds test sides are one longer
     * @throws IllegalArgumentException if there are fewer than two folds or more folds than rows
     */
    public static List<Split> split(int[] rows, int folds, long seed) {
        return split(rows, folds, new RandomState(seed));
    }

    /** Splits by the next draws of a generator. */
    static List<Split> split(int[] rows, int folds, RandomState random) {
        if (folds < 2 || folds > rows.length) {
            throw new IllegalArgumentException("The number of folds must be between 2 and the number of ratings ("
                    + rows.length + "), but is " + folds);
        }
        int[] order = random.permutation(rows.length);
        int[] shuffled = new int[order.length];
        Arrays.setAll(shuffled, k -> rows[order[k]]);
        List<Split> splits = new ArrayList<>(folds);
        int start = 0;
        for (int fold = 0; fold < folds; fold++) {
            int end = start + rows.length / folds + (fold < rows.length % folds ? 1 : 0);
            int[] train = new int[rows.length - (end - start)];
            System.arraycopy(shuffled, 0, train, 0, start);
            System.arraycopy(shuffled, end, train, start, rows.length - end);
            splits.add(new Split(train, Arrays.copyOfRange(shuffled, start, end)));
            start = end;
        }
        return List.copyOf(splits);
    }
}
