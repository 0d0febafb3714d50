package marquee.core.split;

import java.util.ArrayList;
import java.util.List;
import marquee.core.random.RandomState;

/** K-fold several times, each time shuffled anew by the same generator. The first round is that of {@link KFold}. */
public final class RepeatedKFold {

    private RepeatedKFold() {
    }

    /**
     * Splits the given rows.
     *
     * @param rows rows to split; they are addressed by their place in this array and stay as they are
     * @param folds number of folds, 2 to the number of rows
     * @param repeats number of rounds, at least 1
     * @param seed seed of the generator
     * @return folds x repeats splits, round by round
     * @throws IllegalArgumentException if there are fewer than two folds, more folds than rows or no round
     */
    public static List<Split> split(int[] rows, int folds, int repeats, long seed) {
        if (repeats < 1) {
            throw new IllegalArgumentException("The number of rounds must be at least 1, but is " + repeats);
        }
        RandomState random = new RandomState(seed);
        List<Split> splits = new ArrayList<>();
        for (int round = 0; round < repeats; round++) {
            splits.addAll(KFold.split(rows, folds, random));
        }
        return List.copyOf(splits);
    }
}
