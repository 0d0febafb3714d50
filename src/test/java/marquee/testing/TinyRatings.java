package marquee.testing;

import java.util.ArrayList;
import java.util.List;
import marquee.core.data.Rating;
import marquee.core.data.RatingScale;
import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;

/** Ratings few enough to be checked by hand, on the scale of MovieLens. */
public final class TinyRatings {

    private TinyRatings() {
    }

    /** A table from rows of user, movie, stars; the time of each row is its number. */
    public static Ratings table(double[]... rows) {
        List<Rating> ratings = new ArrayList<>();
        for (double[] row : rows) {
            ratings.add(new Rating((int) row[0], (int) row[1], row[2], ratings.size()));
        }
        return Ratings.of(ratings);
    }

    /** One row. */
    public static double[] row(int userId, int movieId, double stars) {
        return new double[] {userId, movieId, stars};
    }

    /** A training set of such rows. */
    public static TrainingSet trainingSet(double[]... rows) {
        return TrainingSet.of(table(rows), RatingScale.MOVIELENS);
    }
}
