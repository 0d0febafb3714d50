package marquee.core.evaluate;

import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.parallel.Workers;

/** Puts movies in order for a user, the highest score first; a score need not be stars. Safe to use from many threads. */
public interface Ranker {

    /** What it learned from: the catalogue, and what each user rated already. */
    TrainingSet trainingSet();

    /**
     * The scores of all items for a user, in the order of inner ids.
     *
     * @param userId the user's id in the data, known or not
     */
    double[] scores(int userId);

    /**
     * The scores of some rows of a table, of which only users and movies are looked at.
     *
     * @return one score per row, in the order of the rows
     */
    double[] scores(Ratings ratings, int[] rows, Workers workers);

    /** Ranks by the estimates of a model, as its lists of recommendations do. */
    static Ranker of(Model model) {
        return new Ranker() {
            @Override
            public TrainingSet trainingSet() {
                return model.trainingSet();
            }

            @Override
            public double[] scores(int userId) {
                double[] scores = model.rawEstimates(model.trainingSet().user(userId), Workers.sequential());
                for (int item = 0; item < scores.length; item++) {
                    scores[item] = model.finish(scores[item]);
                }
                return scores;
            }

            @Override
            public double[] scores(Ratings ratings, int[] rows, Workers workers) {
                return model.estimates(ratings, rows, workers);
            }
        };
    }
}
