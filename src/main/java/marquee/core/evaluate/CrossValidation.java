package marquee.core.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import marquee.core.data.RatingScale;
import marquee.core.data.Ratings;
import marquee.core.model.Trainer;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.split.Split;

/**
 * A trainer tested on several splits. Only the figures are kept, so that the fitted models can go.
 *
 * @param folds what each split gave, in their order
 */
public record CrossValidation(List<Fold> folds) {

    /** Copies the list. */
    public CrossValidation {
        folds = List.copyOf(folds);
    }

    /**
     * What one split gave.
     *
     * @param accuracy how far the estimates were from the true ratings
     * @param fitSeconds time to fit
     * @param testSeconds time to estimate
     * @param diverged whether learning went astray
     */
    public record Fold(Accuracy accuracy, double fitSeconds, double testSeconds, boolean diverged) {

        /** Fits a trainer on one split and tests it. */
        public static Fold run(Trainer trainer, Ratings ratings, RatingScale scale, Split split, Workers workers,
                               Progress progress) {
            Evaluation evaluation = Evaluation.run(trainer, ratings, scale, split, workers, progress);
            return new Fold(evaluation.accuracy(), evaluation.fitSeconds(), evaluation.testSeconds(), evaluation.model().diverged());
        }
    }

    /** Tests a trainer on every split, side by side. */
    public static CrossValidation run(Trainer trainer, Ratings ratings, RatingScale scale, List<Split> splits,
                                      Workers workers, Progress progress) {
        Fold[] folds = new Fold[splits.size()];
        workers.forEach(folds.length, fold -> folds[fold] =
                Fold.run(trainer, ratings, scale, splits.get(fold), workers, progress));
        return new CrossValidation(Arrays.asList(folds));
    }

    /** The plain mean of the folds' RMSE. */
    public double rmse() {
        return mean(fold -> fold.accuracy().rmse());
    }

    /** The plain mean of the folds' MAE. */
    public double mae() {
        return mean(fold -> fold.accuracy().mae());
    }

    /** The mean time to fit a fold, in seconds. */
    public double fitSeconds() {
        return mean(Fold::fitSeconds);
    }

    /** The mean time to test a fold, in seconds. */
    public double testSeconds() {
        return mean(Fold::testSeconds);
    }

    /** The sample standard deviation of the folds' RMSE. */
    public double rmseSpread() {
        return spread(fold -> fold.accuracy().rmse());
    }

    /** The sample standard deviation of the folds' MAE. */
    public double maeSpread() {
        return spread(fold -> fold.accuracy().mae());
    }

    private double mean(ToDoubleFunction<Fold> figure) {
        double sum = 0;
        for (Fold fold : folds) {
            sum += figure.applyAsDouble(fold);
        }
        return sum / folds.size();
    }

    private double spread(ToDoubleFunction<Fold> figure) {
        double mean = mean(figure);
        double squares = 0;
        for (Fold fold : folds) {
            double deviation = figure.applyAsDouble(fold) - mean;
            squares += deviation * deviation;
        }
        return folds.size() < 2 ? 0 : Math.sqrt(squares / (folds.size() - 1));
    }
}
