package marquee.core.evaluate;

import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
import marquee.core.parallel.Workers;

/**
 * A yardstick: the same order for everybody, by the number of training ratings. A model that does not beat it has learned nothing
 * about taste.
 *
 * @param trainingSet what the ratings are counted in
 */
public record MostPopular(TrainingSet trainingSet) implements Ranker {

    @Override
    public double[] scores(int userId) {
        double[] scores = new double[trainingSet.items()];
        for (int item = 0; item < scores.length; item++) {
            scores[item] = count(item);
        }
        return scores;
    }

    @Override
    public double[] scores(Ratings ratings, int[] rows, Workers workers) {
        double[] scores = new double[rows.length];
        for (int k = 0; k < rows.length; k++) {
            scores[k] = count(trainingSet.item(ratings.movieId(rows[k])));
        }
        return scores;
    }

    private int count(int item) {
        return item < 0 ? 0 : trainingSet.byItem().count(item);
    }
}
