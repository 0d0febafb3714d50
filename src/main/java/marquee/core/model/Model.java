package marquee.core.model;

import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
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
}
