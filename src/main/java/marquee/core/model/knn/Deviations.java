package marquee.core.model.knn;

import java.util.List;
import marquee.core.data.RatingLists;
import marquee.core.data.TrainingSet;
import marquee.core.model.baseline.Baselines;
import marquee.core.model.explain.Term;

/** What k-NN averages over the neighbours, and where it starts from: one strategy per variant. */
interface Deviations {

    /** The first term for a known x and y, or NaN if there is none. */
    double start(int x, int y);

    /** What {@link #start} adds up, term by term; empty where there is no first term. */
    List<Term> startTerms(int x, int y);

    /** How far the rating of x' for y lies from its own start, in the unit of {@link #unit}. */
    double deviation(int other, int y, double rating);

    /** What x' adds to the weighted sum: its similarity times its deviation. */
    default double weighted(double similarity, int other, int y, double rating) {
        return similarity * deviation(other, y, rating);
    }

    /** The unit in which x deviates. */
    default double unit(int x) {
        return 1;
    }

    static Deviations of(KnnOptions options, TrainingSet trainingSet, Baselines baselines) {
        boolean userBased = options.similarity().userBased();
        RatingLists lists = userBased ? trainingSet.byUser() : trainingSet.byItem();
        return switch (options.variant()) {
            case BASIC -> new Plain();
            case MEANS -> new FromMean(means(lists), meanOf(userBased));
            case Z_SCORE -> new FromMeanScaled(new FromMean(means(lists), meanOf(userBased)),
                    standardDeviations(lists, trainingSet));
            case BASELINE -> new FromBaseline(baselines, userBased);
        };
    }

    private static Term.Kind meanOf(boolean userBased) {
        return userBased ? Term.Kind.USER_MEAN : Term.Kind.MOVIE_MEAN;
    }

    private static double[] means(RatingLists lists) {
        double[] means = new double[lists.lists()];
        for (int x = 0; x < means.length; x++) {
            double sum = 0;
            for (int entry = lists.start(x); entry < lists.end(x); entry++) {
                sum += lists.value(entry);
            }
            means[x] = sum / lists.count(x);
        }
        return means;
    }

    /** Population standard deviations; the one over all ratings where that is 0. */
    private static double[] standardDeviations(RatingLists lists, TrainingSet trainingSet) {
        double[] means = means(lists);
        double[] deviations = new double[means.length];
        double overall = 0;
        for (int entry = 0; entry < lists.entries(); entry++) {
            overall += square(lists.value(entry) - trainingSet.globalMean());
        }
        overall = Math.sqrt(overall / lists.entries());
        for (int x = 0; x < means.length; x++) {
            double sum = 0;
            for (int entry = lists.start(x); entry < lists.end(x); entry++) {
                sum += square(lists.value(entry) - means[x]);
            }
            double deviation = Math.sqrt(sum / lists.count(x));
            deviations[x] = deviation == 0 ? overall : deviation;
        }
        return deviations;
    }

    private static double square(double value) {
        return value * value;
    }

    /** The neighbours' ratings as they are. */
    record Plain() implements Deviations {
        @Override
        public double start(int x, int y) {
            return Double.NaN;
        }

        @Override
        public List<Term> startTerms(int x, int y) {
            return List.of();
        }

        @Override
        public double deviation(int other, int y, double rating) {
            return rating;
        }
    }

    /** Distance from the neighbour's mean. */
    record FromMean(double[] means, Term.Kind kind) implements Deviations {
        @Override
        public double start(int x, int y) {
            return means[x];
        }

        @Override
        public List<Term> startTerms(int x, int y) {
            return List.of(new Term(kind, means[x]));
        }

        @Override
        public double deviation(int other, int y, double rating) {
            return rating - means[other];
        }
    }

    /** Distance from the neighbour's mean in units of its standard deviation; a unit of 0 means that all ratings are alike. */
    record FromMeanScaled(FromMean mean, double[] deviations) implements Deviations {
        @Override
        public double start(int x, int y) {
            return mean.start(x, y);
        }

        @Override
        public List<Term> startTerms(int x, int y) {
            return mean.startTerms(x, y);
        }

        @Override
        public double deviation(int other, int y, double rating) {
            return deviations[other] == 0 ? 0 : mean.deviation(other, y, rating) / deviations[other];
        }

        /** Weighs before it divides, as the reference rounds. */
        @Override
        public double weighted(double similarity, int other, int y, double rating) {
            return deviations[other] == 0 ? 0 : similarity * mean.deviation(other, y, rating) / deviations[other];
        }

        @Override
        public double unit(int x) {
            return deviations[x];
        }
    }

    /** Distance from the neighbour's baseline. */
    record FromBaseline(Baselines baselines, boolean userBased) implements Deviations {
        @Override
        public double start(int x, int y) {
            return userBased ? baselines.of(x, y) : baselines.of(y, x);
        }

        @Override
        public List<Term> startTerms(int x, int y) {
            return userBased ? baselines.terms(x, y) : baselines.terms(y, x);
        }

        @Override
        public double deviation(int other, int y, double rating) {
            return rating - (userBased ? baselines.of(other, y) : baselines.itemFirst(y, other));
        }
    }
}
