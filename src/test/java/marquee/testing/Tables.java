package marquee.testing;

import java.util.SplittableRandom;
import marquee.core.data.RatingScale;
import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;

/** Small tables of ratings: written out, or drawn from a fixed seed. */
public final class Tables {

    private Tables() {
    }

    /** Ratings as triples of user, movie and stars. */
    public static Ratings ratings(double... triples) {
        Ratings.Builder builder = Ratings.builder(triples.length / 3);
        for (int k = 0; k < triples.length; k += 3) {
            builder.add((int) triples[k], (int) triples[k + 1], triples[k + 2], Ratings.NO_TIME);
        }
        return builder.build();
    }

    /** A training set of such triples on the scale of half a star to five. */
    public static TrainingSet training(double... triples) {
        return training(ratings(triples));
    }

    /** A training set of a whole table on the scale of half a star to five. */
    public static TrainingSet training(Ratings ratings) {
        return TrainingSet.of(ratings, RatingScale.MOVIELENS);
    }

    /**
     * Ratings in random order: each pair of user 1 .. users and movie 1 .. movies is rated with the given probability, but the
     * first user rates every movie and every user rates the first movie. Half stars with some taste behind them.
     */
    public static Ratings random(int users, int movies, double probability, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Ratings.Builder builder = Ratings.builder(users * movies);
        int[] order = random.ints((long) users * movies * 8, 0, users * movies).distinct().limit((long) users * movies).toArray();
        for (int pair : order) {
            int user = 1 + pair / movies;
            int movie = 1 + pair % movies;
            if (user == 1 || movie == 1 || random.nextDouble() < probability) {
                double taste = 3.2 + Math.sin(user * 1.7) * 0.6 + Math.cos(movie * 0.9) * 0.7 + Math.sin(user + movie * 2.3) * 0.8;
                double stars = Math.round(2 * (taste + random.nextDouble() - 0.5)) / 2.0;
                builder.add(user, movie, RatingScale.MOVIELENS.clip(stars), Ratings.NO_TIME);
            }
        }
        return builder.build();
    }
}
