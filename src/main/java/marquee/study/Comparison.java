package marquee.study;

import java.util.List;
import java.util.Optional;
import marquee.core.evaluate.Accuracy;
import marquee.core.evaluate.CrossValidation;
import marquee.core.registry.ModelSpec;

/**
 * Models side by side, as far as they are done.
 *
 * @param request what was asked for
 * @param passport where the figures come from
 * @param rows one per model of the line-up, in its order
 * @param complete whether everything that was asked for is there
 * @param seconds time since the start
 */
public record Comparison(CompareModels.Request request, Passport passport, List<Row> rows, boolean complete, double seconds) {

    /** Copies the rows. */
    public Comparison {
        rows = List.copyOf(rows);
    }

    /**
     * One model.
     *
     * @param model the model
     * @param folds the folds that have ended, in their order; unlike the request's number while the model is not done
     * @param holdOut what the hold-out gave, if it was asked for and has ended
     */
    public record Row(ModelSpec model, List<CrossValidation.Fold> folds, Optional<HoldOutResult> holdOut) {

        /** Copies the folds. */
        public Row {
            folds = List.copyOf(folds);
        }

        /** Means and spreads over the folds that have ended; empty if none has. */
        public Optional<CrossValidation> crossValidation() {
            return folds.isEmpty() ? Optional.empty() : Optional.of(new CrossValidation(folds));
        }

        /** Whether learning went astray in one of the fits that have ended. */
        public boolean diverged() {
            return folds.stream().anyMatch(CrossValidation.Fold::diverged) || holdOut.filter(HoldOutResult::diverged).isPresent();
        }
    }

    /**
     * A model fitted on the training side and tested once on the held-out ratings.
     *
     * @param accuracy how far the estimates are from the true ratings
     * @param fitSeconds time to fit
     * @param testSeconds time to estimate
     * @param estimates one estimate per held-out row, in the order of the split
     * @param diverged whether learning went astray
     */
    public record HoldOutResult(Accuracy accuracy, double fitSeconds, double testSeconds, double[] estimates, boolean diverged) { }
}
