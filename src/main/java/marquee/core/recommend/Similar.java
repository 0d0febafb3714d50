package marquee.core.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;

/**
 * Who or what is most alike in the eyes of a model: its similarities for k-NN, the cosine between factor vectors for models
 * that have such, nothing for others. Only similarities above 0 count; ties by ascending inner id.
 */
public final class Similar {

    private Similar() {
    }

    /**
     * Somebody or something alike.
     *
     * @param id the id in the data, of a movie or of a user
     * @param similarity above 0, up to 1
     */
    public record Alike(int id, double similarity) { }

    /**
     * The movies most like one.
     *
     * @param movieId the movie's id in the data
     * @param n length of the list; it is shorter where fewer are alike, and empty where the model cannot say or does not know the
     *          movie
     */
    public static List<Alike> movies(Model model, int movieId, int n) {
        return movies(model, movieId, n, item -> true);
    }

    /**
     * The movies most like one among some.
     *
     * @param counts which movies count, by their inner ids
     */
    public static List<Alike> movies(Model model, int movieId, int n, IntPredicate counts) {
        TrainingSet known = model.trainingSet();
        int item = known.item(movieId);
        return item < 0 ? List.of() : nearest(model.itemSimilarities(item), other -> other != item && counts.test(other), n, known::movieId);
    }

    /**
     * The users most like one.
     *
     * @param userId the user's id in the data
     * @param n length of the list; it is shorter where fewer are alike, and empty where the model cannot say or does not know the
     *          user
     */
    public static List<Alike> users(Model model, int userId, int n) {
        TrainingSet known = model.trainingSet();
        int user = known.user(userId);
        return user < 0 ? List.of() : nearest(model.userSimilarities(user), other -> other != user, n, known::userId);
    }

    private static List<Alike> nearest(double[] similarities, IntPredicate counts, int n, IntUnaryOperator idOf) {
        int[] best = Best.of(similarities, x -> similarities[x] > 0 && counts.test(x), n);
        List<Alike> list = new ArrayList<>(best.length);
        for (int x : best) {
            list.add(new Alike(idOf.applyAsInt(x), similarities[x]));
        }
        return List.copyOf(list);
    }
}
