package marquee.core.evaluate;

import marquee.core.data.RatingScale;
import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.model.Trainer;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.split.Split;

/**
 * A model fitted on one side of a split and tested on the other.
 *
 * @param model the fitted model
 * @param split what it learned from and what it was tested on
 * @param estimates one estimate per test row, in order
 * @param accuracy how far they are from the true ratings
 * @param fitSeconds time to fit
 * @param testSeconds time to estimate the test rows
 */
public record Evaluation(Model model, Split split, double[] estimates, Accuracy accuracy, double fitSeconds,
                         double testSeconds) {

    /** Fits and tests. */
    public static Evaluation run(Trainer trainer, Ratings ratings, RatingScale scale, Split split, Workers workers,
                                 Progress progress) {
        long start = System.nanoTime();
        Model model = trainer.train(TrainingSet.of(ratings, split.train(), scale), workers, progress);
        long fitted = System.nanoTime();
        double[] estimates = model.estimates(ratings, split.test(), workers);
        long tested = System.nanoTime();
        double[] truth = new double[estimates.length];
        for (int k = 0; k < truth.length; k++) {
            truth[k] = ratings.value(split.test()[k]);
        }
        return new Evaluation(model, split, estimates, Accuracy.of(truth, estimates), (fitted - start) / 1e9,
                (tested - fitted) / 1e9);
    }
}
