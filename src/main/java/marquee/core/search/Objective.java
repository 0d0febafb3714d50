package marquee.core.search;

import marquee.core.evaluate.Accuracy;

/** What is to be as low as possible. */
public enum Objective {
    /** Root mean squared error. */
    RMSE {
        @Override
        public double of(Accuracy accuracy) {
            return accuracy.rmse();
        }
    },
    /** Mean absolute error. */
    MAE {
        @Override
        public double of(Accuracy accuracy) {
            return accuracy.mae();
        }
    };

    /** The figure of one fold. */
    public abstract double of(Accuracy accuracy);

    /** The plain mean over the folds. */
    public final double mean(PointScore score) {
        double sum = 0;
        for (var fold : score.folds().folds()) {
            sum += of(fold.accuracy());
        }
        return sum / score.folds().folds().size();
    }

    /** The standard error of that mean: the sample standard deviation over the folds by the root of their number; 0 for one fold. */
    public final double standardError(PointScore score) {
        int folds = score.folds().folds().size();
        double mean = mean(score);
        double squares = 0;
        for (var fold : score.folds().folds()) {
            double deviation = of(fold.accuracy()) - mean;
            squares += deviation * deviation;
        }
        return folds < 2 ? 0 : Math.sqrt(squares / (folds - 1) / folds);
    }
}
