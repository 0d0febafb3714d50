package marquee.core.model.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import marquee.core.data.RatingLists;
import marquee.core.data.TrainingSet;
import marquee.core.model.explain.Term;
import marquee.core.progress.Progress;

/**
 * Baselines b_ui = mu + b_u + b_i (Koren 2010, "Factor in the neighbors: scalable and accurate collaborative filtering",
 * section 2.1): how far a user rates above everyone's mean, and how far an item is rated above it. Immutable.
 */
public final class Baselines {

    private final double mean;
    private final double[] userBias;
    private final double[] itemBias;

    private Baselines(TrainingSet trainingSet) {
        mean = trainingSet.globalMean();
        userBias = new double[trainingSet.users()];
        itemBias = new double[trainingSet.items()];
    }

    /** Baselines by alternating least squares: in each epoch first every item, then every user. */
    public static Baselines als(TrainingSet trainingSet, AlsOptions options) {
        return als(trainingSet, options, Progress.NONE);
    }

    /**
     * Baselines by alternating least squares.
     *
     * @param progress is asked in every epoch whether to stop
     */
    public static Baselines als(TrainingSet trainingSet, AlsOptions options, Progress progress) {
        Baselines baselines = new Baselines(trainingSet);
        for (int epoch = 0; epoch < options.epochs(); epoch++) {
            progress.stopIfCancelled();
            solve(trainingSet.byItem(), baselines.itemBias, baselines.userBias, baselines.mean, options.regItem());
            solve(trainingSet.byUser(), baselines.userBias, baselines.itemBias, baselines.mean, options.regUser());
        }
        return baselines;
    }

    private static void solve(RatingLists lists, double[] bias, double[] otherBias, double mean, double regularization) {
        for (int x = 0; x < bias.length; x++) {
            double deviation = 0;
            for (int entry = lists.start(x); entry < lists.end(x); entry++) {
                deviation += lists.value(entry) - mean - otherBias[lists.other(entry)];
            }
            bias[x] = deviation / (regularization + lists.count(x));
        }
    }

    /**
     * Baselines by stochastic gradient descent over all ratings, user by user.
     *
     * @param progress is asked in every epoch whether to stop
     */
    public static Baselines sgd(TrainingSet trainingSet, SgdOptions options, Progress progress) {
        Baselines baselines = new Baselines(trainingSet);
        double[] bu = baselines.userBias;
        double[] bi = baselines.itemBias;
        double rate = options.learningRate();
        double reg = options.regularization();
        RatingLists byUser = trainingSet.byUser();
        for (int epoch = 0; epoch < options.epochs(); epoch++) {
            progress.stopIfCancelled();
            for (int user = 0; user < bu.length; user++) {
                for (int entry = byUser.start(user); entry < byUser.end(user); entry++) {
                    int item = byUser.other(entry);
                    double error = byUser.value(entry) - (baselines.mean + bu[user] + bi[item]);
                    bu[user] += rate * (error - reg * bu[user]);
                    bi[item] += rate * (error - reg * bi[item]);
                }
            }
        }
        return baselines;
    }

    /** Everyone's mean, in stars. */
    public double mean() {
        return mean;
    }

    /** How far a known user rates above the mean, in stars. */
    public double ofUser(int user) {
        return userBias[user];
    }

    /** How far a known item is rated above the mean, in stars. */
    public double ofItem(int item) {
        return itemBias[item];
    }

    /** The baseline of a user and an item; -1 stands for an unknown one, which adds nothing. */
    public double of(int user, int item) {
        double baseline = mean;
        if (user >= 0) {
            baseline += userBias[user];
        }
        if (item >= 0) {
            baseline += itemBias[item];
        }
        return baseline;
    }

    /** The baseline of a known user and a known item, the item's bias added first: it may differ from {@link #of} in the last bit. */
    public double itemFirst(int user, int item) {
        return mean + itemBias[item] + userBias[user];
    }

    /** Whether every bias is a finite number. */
    boolean areFinite() {
        return Arrays.stream(userBias).allMatch(Double::isFinite) && Arrays.stream(itemBias).allMatch(Double::isFinite);
    }

    /** What {@link #of} adds up, term by term. */
    public List<Term> terms(int user, int item) {
        List<Term> terms = new ArrayList<>();
        terms.add(new Term(Term.Kind.MEAN, mean));
        if (user >= 0) {
            terms.add(new Term(Term.Kind.USER, userBias[user]));
        }
        if (item >= 0) {
            terms.add(new Term(Term.Kind.MOVIE, itemBias[item]));
        }
        return terms;
    }
}
