package marquee.study;

import java.util.List;
import marquee.core.data.Dataset;
import marquee.core.split.HoldOut;
import marquee.core.split.KFold;
import marquee.core.split.Split;

/**
 * How models are tested: one hold-out split, and folds of its training side. One seed governs the split, the folds and every
 * model's starting values.
 *
 * @param seed 0 to 2^32 - 1
 * @param testFraction part of the ratings that is held out, above 0 and below 1
 * @param folds number of folds, at least 2
 */
public record Protocol(long seed, double testFraction, int folds) {

    /** Seed 42, a fifth held out, three folds. */
    public static final Protocol WALK_THROUGH = new Protocol(42, 0.2, 3);

    /** Checks the ranges. */
    public Protocol {
        if (seed < 0 || seed > 0xFFFFFFFFL) {
            throw new IllegalArgumentException("The seed must be between 0 and 4294967295, but is " + seed);
        }
        if (!(testFraction > 0 && testFraction < 1)) {
            throw new IllegalArgumentException("The test fraction must be above 0 and below 1, but is " + testFraction);
        }
        if (folds < 2) {
            throw new IllegalArgumentException("The number of folds must be at least 2, but is " + folds);
        }
    }

    /** The hold-out split of a data set. */
    public Split holdOut(Dataset dataset) {
        return HoldOut.split(dataset.ratings().size(), testFraction, seed);
    }

    /** The folds of the training side of a hold-out split. */
    public List<Split> folds(Split holdOut) {
        return KFold.split(holdOut.train(), folds, seed);
    }
}
