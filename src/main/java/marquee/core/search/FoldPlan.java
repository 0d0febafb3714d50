package marquee.core.search;

import java.util.List;
import marquee.core.data.RatingScale;
import marquee.core.data.Ratings;
import marquee.core.split.Split;

/**
 * What every point is scored on.
 *
 * @param ratings the table
 * @param scale the possible ratings
 * @param splits the folds, at least one
 * @param seed seed of every model's starting values
 * @param scoreTraining whether the training side of each fold is scored, too
 */
public record FoldPlan(Ratings ratings, RatingScale scale, List<Split> splits, long seed, boolean scoreTraining) {

    /** Copies the list. */
    public FoldPlan {
        splits = List.copyOf(splits);
        if (splits.isEmpty()) {
            throw new IllegalArgumentException("A search needs at least one fold");
        }
    }
}
