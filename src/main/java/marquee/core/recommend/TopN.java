package marquee.core.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import marquee.core.data.RatingLists;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.parallel.Workers;

/**
 * The N movies that a model expects a user to like best. Candidates are the movies that the model knows and the user has not
 * rated in the training set; highest clipped estimate first, ties by ascending inner item id.
 */
public final class TopN {

    private TopN() {
    }

    /**
     * The best N of all candidates.
     *
     * @param userId the user's id in the data; an unknown user gets what the model says of a stranger
     * @param n at least 0; the list is shorter where there are fewer candidates
     */
    public static List<Ranked> of(Model model, int userId, int n, Workers workers) {
        return of(model, userId, n, item -> true, workers);
    }

    /**
     * The best N of the candidates that a filter lets through.
     *
     * @param wanted asked with inner item ids
     */
    public static List<Ranked> of(Model model, int userId, int n, IntPredicate wanted, Workers workers) {
        TrainingSet known = model.trainingSet();
        int user = known.user(userId);
        boolean[] candidates = notRatedBy(known, user);
        for (int item = 0; item < candidates.length; item++) {
            candidates[item] = candidates[item] && wanted.test(item);
        }
        double[] estimates = model.rawEstimates(user, candidates, workers);
        for (int item = 0; item < estimates.length; item++) {
            estimates[item] = model.finish(estimates[item]);
        }
        return list(estimates, item -> candidates[item], n, known);
    }

    /**
     * The place of a movie among all that a user has not rated, 1 for the best; itself counts as not rated.
     *
     * @return 0 for a movie that the model does not know
     */
    public static int rank(Model model, int userId, int movieId, Workers workers) {
        TrainingSet known = model.trainingSet();
        int user = known.user(userId);
        int item = known.item(movieId);
        if (item < 0) {
            return 0;
        }
        boolean[] candidates = notRatedBy(known, user);
        candidates[item] = true;
        double[] estimates = model.rawEstimates(user, candidates, workers);
        for (int other = 0; other < estimates.length; other++) {
            estimates[other] = model.finish(estimates[other]);
        }
        return Best.rank(estimates, other -> candidates[other], item);
    }

    /** The best N by estimates of all inner items, of those that are candidates. */
    static List<Ranked> list(double[] estimates, IntPredicate candidates, int n, TrainingSet known) {
        int[] best = Best.of(estimates, candidates, n);
        List<Ranked> list = new ArrayList<>(best.length);
        for (int item : best) {
            list.add(new Ranked(known.movieId(item), estimates[item]));
        }
        return List.copyOf(list);
    }

    private static boolean[] notRatedBy(TrainingSet known, int user) {
        boolean[] left = new boolean[known.items()];
        Arrays.fill(left, true);
        if (user >= 0) {
            RatingLists lists = known.byUser();
            for (int entry = lists.start(user); entry < lists.end(user); entry++) {
                left[lists.other(entry)] = false;
            }
        }
        return left;
    }
}
