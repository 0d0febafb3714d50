package marquee.core.evaluate;

import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
import marquee.core.parallel.Workers;

/**
 * A yardstick: an order by chance. The score of a user and a movie is a hash of seed and ids (the finalizer of SplitMix64; Steele,
 * Lea and Flood 2014), so it is the same however and in whatever order it is asked for.
 *
 * @param trainingSet the catalogue
 * @param seed any number
 */
public record RandomOrder(TrainingSet trainingSet, long seed) implements Ranker {

    @Override
    public double[] scores(int userId) {
        double[] scores = new double[trainingSet.items()];
        for (int item = 0; item < scores.length; item++) {
            scores[item] = score(userId, trainingSet.movieId(item));
        }
        return scores;
    }

    @Override
    public double[] scores(Ratings ratings, int[] rows, Workers workers) {
        double[] scores = new double[rows.length];
        for (int k = 0; k < rows.length; k++) {
            scores[k] = score(ratings.userId(rows[k]), ratings.movieId(rows[k]));
        }
        return scores;
    }

    /** A number in [0, 1). */
    private double score(int userId, int movieId) {
        long ids = (long) userId << 32 | movieId & 0xFFFFFFFFL;
        return (mix(mix(seed) ^ ids) >>> 11) * 0x1p-53;
    }

    private static long mix(long bits) {
        long mixed = bits + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
