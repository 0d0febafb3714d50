package marquee.core.search;

import java.util.List;
import java.util.Optional;

/**
 * The points of a search that are done.
 *
 * @param scores in the order of the search space
 * @param complete whether that is all of them
 */
public record SearchResult(List<PointScore> scores, boolean complete) {

    /** Copies the list. */
    public SearchResult {
        scores = List.copyOf(scores);
    }

    /** The point with the lowest mean over the folds, the first one winning a tie; empty if none is done. */
    public Optional<PointScore> best(Objective objective) {
        PointScore best = null;
        for (PointScore score : scores) {
            if (best == null || objective.mean(score) < objective.mean(best)) {
                best = score;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The best point and all that cannot be told from it: those whose mean is at most one standard error of the best point above
     * the best mean (the one-standard-error rule of Breiman, Friedman, Olshen and Stone 1984, "Classification and Regression
     * Trees", section 3.4.3). In the order of the search space.
     */
    public List<PointScore> asGoodAsBest(Objective objective) {
        return best(objective).map(best -> {
            double limit = objective.mean(best) + objective.standardError(best);
            return scores.stream().filter(score -> objective.mean(score) <= limit).toList();
        }).orElse(List.of());
    }
}
