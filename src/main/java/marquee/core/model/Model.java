package marquee.core.model;

import java.util.List;
import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
import marquee.core.model.explain.Basis;
import marquee.core.model.explain.Explanation;
import marquee.core.model.explain.Term;
import marquee.core.parallel.Workers;

/** A fitted model: immutable and safe to use from many threads. */
public interface Model {

    /** What the model learned from; it knows these users and items by their inner ids. */
    TrainingSet trainingSet();

    /**
     * The estimate as the model's formula gives it, before it is brought into the rating scale.
     *
     * @param user inner user id, or -1 for an unknown user
     * @param item inner item id, or -1 for an unknown item
     * @return expected stars, or NaN where an estimate is impossible
     */
    double rawEstimate(int user, int item);

    /**
     * The raw estimates of a user for all items, in the order of inner ids.
     *
     * @param user inner user id, or -1 for an unknown user
     * @param workers threads that may be used
     */
    default double[] rawEstimates(int user, Workers workers) {
        double[] estimates = new double[trainingSet().items()];
        workers.forEach(estimates.length, item -> estimates[item] = rawEstimate(user, item));
        return estimates;
    }

    /**
     * The raw estimates of a user for some items: for models to which those that nobody asked for would be a burden.
     *
     * @param user inner user id, or -1 for an unknown user
     * @param wanted one place for each inner item id
     * @param workers threads that may be used
     * @return one number for each inner item id; where it is not wanted, whatever the model likes
     */
    default double[] rawEstimates(int user, boolean[] wanted, Workers workers) {
        return rawEstimates(user, workers);
    }

    /**
     * The raw estimates for some rows of a table.
     *
     * @param ratings the table; only users and movies are looked at
     * @param rows row numbers
     * @param workers threads that may be used
     * @return one raw estimate per row, in the order of the rows
     */
    default double[] rawEstimates(Ratings ratings, int[] rows, Workers workers) {
        double[] estimates = new double[rows.length];
        TrainingSet known = trainingSet();
        workers.forEach(rows.length, k -> estimates[k] =
                rawEstimate(known.user(ratings.userId(rows[k])), known.item(ratings.movieId(rows[k]))));
        return estimates;
    }

    /** A raw estimate brought into the rating scale; an impossible one becomes the mean of the training ratings first. */
    default double finish(double rawEstimate) {
        double estimate = Double.isNaN(rawEstimate) ? trainingSet().globalMean() : rawEstimate;
        return trainingSet().scale().clip(estimate);
    }

    /** What the model expects of a user and a movie, known or not. */
    default Prediction predict(int userId, int movieId) {
        double raw = rawEstimate(trainingSet().user(userId), trainingSet().item(movieId));
        return new Prediction(userId, movieId, finish(raw), Double.isNaN(raw));
    }

    /** Estimates inside the rating scale for some rows of a table, in the order of the rows. */
    default double[] estimates(Ratings ratings, int[] rows, Workers workers) {
        double[] estimates = rawEstimates(ratings, rows, workers);
        for (int k = 0; k < estimates.length; k++) {
            estimates[k] = finish(estimates[k]);
        }
        return estimates;
    }

    /**
     * How the model comes to an estimate. A model that cannot name its terms says so, as this one does.
     *
     * @param user inner user id, or -1 for an unknown user
     * @param item inner item id, or -1 for an unknown item
     */
    default Explanation explain(int user, int item) {
        double raw = rawEstimate(user, item);
        if (Double.isNaN(raw)) {
            return Explanation.standIn(Basis.of(user, item), trainingSet().globalMean(), finish(raw));
        }
        return new Explanation.Unexplained(Basis.of(user, item), raw, finish(raw));
    }

    /** The explanation of an estimate that is the sum of these terms; an impossible one where there are none. */
    default Explanation explain(int user, int item, List<Term> terms) {
        double raw = rawEstimate(user, item);
        if (terms.isEmpty() || Double.isNaN(raw)) {
            return Explanation.standIn(Basis.of(user, item), trainingSet().globalMean(), finish(Double.NaN));
        }
        return new Explanation.OfTerms(Basis.of(user, item), terms, raw, finish(raw));
    }

    /**
     * Whether learning went astray: steps were too long, and parameters grew until they were no numbers any more. Estimates that
     * need them are impossible then.
     */
    default boolean diverged() {
        return false;
    }

    /**
     * How alike other items are to one, in the order of inner ids: above 0 for those that are, at most 1.
     *
     * @return one number per item, or an empty array if the model cannot say
     */
    default double[] itemSimilarities(int item) {
        return new double[0];
    }

    /**
     * How alike other users are to one, in the order of inner ids: above 0 for those that are, at most 1.
     *
     * @return one number per user, or an empty array if the model cannot say
     */
    default double[] userSimilarities(int user) {
        return new double[0];
    }
}
