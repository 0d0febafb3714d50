package marquee.core.model.factor;

import java.util.Arrays;
import marquee.core.data.RatingLists;
import marquee.core.data.TrainingSet;
import marquee.core.model.EpochFit;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.random.RandomState;

/**
 * The multiplicative updates of NMF. An epoch looks only at the factors that it found, so all users and then all items can be
 * updated side by side; each one's sums run over its ratings in ascending inner id of the user.
 */
final class NmfFit implements EpochFit<Nmf> {

    private final NmfOptions options;
    private final TrainingSet trainingSet;
    private final Workers workers;
    private final RatingLists byItem;
    private double[][] p;
    private double[][] q;

    NmfFit(NmfOptions options, TrainingSet trainingSet, RandomState random, Workers workers) {
        this.options = options;
        this.trainingSet = trainingSet;
        this.workers = workers;
        byItem = trainingSet.byUser().transposed(trainingSet.items());
        NmfOptions.Start start = options.start();
        p = StartValues.uniform(random, trainingSet.users(), options.factors(), start.low(), start.high());
        q = StartValues.uniform(random, trainingSet.items(), options.factors(), start.low(), start.high());
    }

    @Override
    public double epoch(Progress progress) {
        double[] squares = new double[p.length];
        double[][] users = updated(p, q, trainingSet.byUser(), options.regUser(), progress, squares);
        q = updated(q, p, byItem, options.regItem(), progress, new double[q.length]);
        p = users;
        double sum = 0;
        for (double square : squares) {
            sum += square;
        }
        return sum;
    }

    private double[][] updated(double[][] own, double[][] others, RatingLists lists, double reg, Progress progress,
                               double[] squares) {
        double[][] updated = new double[own.length][];
        workers.forEach(own.length, () -> new Sums(options.factors()), (sums, x) -> {
            progress.stopIfCancelled();
            squares[x] = sums.over(own[x], others, lists, x);
            updated[x] = sums.update(own[x], lists.count(x) * reg);
        });
        return updated;
    }

    /** Numerators and denominators of one user's or item's factors. */
    private static final class Sums {
        private final double[] numerator;
        private final double[] denominator;

        Sums(int factors) {
            numerator = new double[factors];
            denominator = new double[factors];
        }

        /** Returns the sum of the squared errors met on the way. */
        double over(double[] own, double[][] others, RatingLists lists, int x) {
            Arrays.fill(numerator, 0);
            Arrays.fill(denominator, 0);
            double squares = 0;
            for (int entry = lists.start(x); entry < lists.end(x); entry++) {
                double[] other = others[lists.other(entry)];
                double rating = lists.value(entry);
                double estimate = Factors.dot(own, other);
                squares += (rating - estimate) * (rating - estimate);
                for (int k = 0; k < own.length; k++) {
                    numerator[k] += other[k] * rating;
                    denominator[k] += other[k] * estimate;
                }
            }
            return squares;
        }

        /** A factor of 0 stays 0, and so does one with nothing to go by. */
        double[] update(double[] own, double pull) {
            double[] updated = own.clone();
            for (int k = 0; k < own.length; k++) {
                double below = denominator[k] + pull * own[k];
                if (own[k] != 0 && below != 0) {
                    updated[k] = own[k] * (numerator[k] / below);
                }
            }
            return updated;
        }
    }

    @Override
    public Nmf model() {
        return new Nmf(options, trainingSet, new Factors(p, q));
    }

    @Override
    public Nmf snapshot() {
        return model();
    }
}
