package marquee.study.candidate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import marquee.core.data.Movie;
import marquee.core.data.RatingLists;
import marquee.core.data.TrainingSet;
import marquee.core.model.Prediction;
import marquee.study.FittedModel;
import marquee.study.RecommendForUser;

/**
 * A rating that a model has not seen, beside what the model expected.
 *
 * @param movie the movie
 * @param stars what the user really gave
 * @param estimate what the model expected, inside the rating scale
 * @param knowsMovie whether the model knows the movie; if it does not, the estimate stands for the user alone
 */
public record HeldOutRating(Movie movie, double stars, double estimate, boolean knowsMovie) {

    /** The estimate minus the truth, in stars. */
    public double error() {
        return estimate - stars;
    }

    /**
     * The ratings of a user that a model has not learned from, highest first, ties in the order of the data; empty for somebody
     * who is no user of the data.
     */
    public static List<HeldOutRating> of(RecommendForUser recommend, FittedModel fitted, int userId) {
        if (!recommend.users().contains(userId)) {
            return List.of();
        }
        Set<Integer> learnedFrom = learnedFrom(fitted.model().trainingSet(), userId);
        List<HeldOutRating> heldOut = new ArrayList<>();
        for (int row : recommend.users().rowsByStars(userId)) {
            int movieId = fitted.dataset().ratings().movieId(row);
            if (!learnedFrom.contains(movieId)) {
                Prediction expected = fitted.model().predict(userId, movieId);
                heldOut.add(new HeldOutRating(fitted.dataset().catalog().get(movieId), fitted.dataset().ratings().value(row),
                        expected.estimate(), fitted.model().trainingSet().item(movieId) >= 0));
            }
        }
        return List.copyOf(heldOut);
    }

    /** The ids in the data of the movies whose ratings by a user are in a training set. */
    static Set<Integer> learnedFrom(TrainingSet known, int userId) {
        Set<Integer> movies = new HashSet<>();
        int user = known.user(userId);
        if (user >= 0) {
            RatingLists lists = known.byUser();
            for (int entry = lists.start(user); entry < lists.end(user); entry++) {
                movies.add(known.movieId(lists.other(entry)));
            }
        }
        return movies;
    }
}
