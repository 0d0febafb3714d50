package marquee.core.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import marquee.core.data.RatingLists;
import marquee.core.data.TrainingSet;
import marquee.core.model.explain.Basis;
import marquee.core.model.explain.Contribution;
import marquee.core.model.explain.Explanation;
import marquee.core.model.explain.Term;
import marquee.core.model.factor.Svd;

/**
 * A newcomer to a frozen SVD: their bias b and factors p from their ratings alone, by regularised least squares, everything
 * else staying as it was learned.
 *
 * <p><b>What is solved.</b> With y_j = r_j - mu - b_j for the newcomer's n ratings, b and p make
 * {@code sum_j (y_j - b - q_j . p)^2 + l_b b^2 + l_p |p|^2} smallest. Each step of the stochastic gradient descent that learns
 * an SVD pulls a user's parameters by {@code reg} once per rating of that user, so its objective regularises a user with n
 * ratings by n reg. It also stops after E epochs of step size lr, long before it would have arrived; least squares by gradient
 * descent for a time t = lr E acts as a ridge of about 1 / t (Ali, Kolter and Tibshirani 2019, "A continuous-time view of early
 * stopping for least squares regression"). Hence l_b = n reg_bu + 1 / (lr_bu E), and l_p = n reg_pu + 1 / (lr_pu E).
 *
 * <p><b>Why it explains.</b> The solution is linear in the y_j, so every estimate is exactly
 * {@code mu + b_i + sum_j w_j y_j}: each rating has a share, which is its weight for this movie times how far it lies from what
 * the movie usually gets. For somebody whom the model was fitted with, this is a view of the SVD that says what their ratings
 * alone would make it expect, close to but not the same as the SVD's own estimate.
 *
 * <p>A rating of a movie that the model does not know tells about the bias only. With fewer ratings than factors the n x n
 * matrix of the ratings' products is solved, else that of the factors.
 */
public final class FoldIn {

    private final Svd model;
    private final int[] movieIds;
    private final double[] stars;
    private final double[] deviations;
    private final FrozenItems items;
    private final RidgeSolver solver;
    private final boolean knowsTaste;
    private final double bias;
    private final double[] factors;

    private FoldIn(Svd model, int[] movieIds, double[] stars) {
        this.model = model;
        this.movieIds = movieIds;
        this.stars = stars;
        items = new FrozenItems(model, stars.length);
        boolean anyKnown = false;
        double[][] rows = new double[stars.length][];
        deviations = new double[stars.length];
        for (int k = 0; k < stars.length; k++) {
            int item = model.trainingSet().item(movieIds[k]);
            anyKnown |= item >= 0;
            rows[k] = items.row(item);
            deviations[k] = stars[k] - items.withoutUser(item);
        }
        knowsTaste = anyKnown;
        solver = new RidgeSolver(rows, items.unknowns());
        double[] user = items.user(solver.solve(deviations));
        bias = user[0];
        factors = Arrays.copyOfRange(user, 1, user.length);
    }

    /**
     * Folds in a newcomer.
     *
     * @param model a fitted SVD, which stays as it is
     * @param movieIds ids in the data of the movies that they rated
     * @param stars one rating for each; none at all gives a stranger
     * @throws IllegalArgumentException if the lengths differ or a rating is not a number
     */
    public static FoldIn of(Svd model, int[] movieIds, double[] stars) {
        if (movieIds.length != stars.length) {
            throw new IllegalArgumentException("Every movie needs one rating, but there are " + movieIds.length
                    + " movies and " + stars.length + " ratings");
        }
        if (!Arrays.stream(stars).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("A rating must be a number of stars, but they are " + Arrays.toString(stars));
        }
        return new FoldIn(model, movieIds.clone(), stars.clone());
    }

    /** Folds in somebody whom the model was fitted with, by their training ratings; an unknown user gives a stranger. */
    public static FoldIn ofUser(Svd model, int userId) {
        TrainingSet known = model.trainingSet();
        RatingLists lists = known.byUser();
        int user = known.user(userId);
        int count = user < 0 ? 0 : lists.count(user);
        int[] movieIds = new int[count];
        double[] stars = new double[count];
        for (int k = 0; k < count; k++) {
            movieIds[k] = known.movieId(lists.other(lists.start(user) + k));
            stars[k] = lists.value(lists.start(user) + k);
        }
        return new FoldIn(model, movieIds, stars);
    }

    /** How far the newcomer rates above the mean, in stars; 0 in a model without biases. */
    public double bias() {
        return bias;
    }

    /** The factor k of the newcomer. */
    public double factor(int k) {
        return factors[k];
    }

    /**
     * The estimate before it is brought into the rating scale, or NaN where it is impossible.
     *
     * @param item inner item id, or -1 for an unknown item
     */
    public double rawEstimate(int item) {
        return rawEstimate(item, item < 0 ? 0 : model.factors().dot(factors, item));
    }

    private double rawEstimate(int item, double dot) {
        boolean impossible = !model.biased() && (item < 0 || !knowsTaste);
        return impossible ? Double.NaN : items.withoutUser(item) + bias + dot;
    }

    /** The estimates for all items, inside the rating scale, in the order of inner ids. */
    public double[] estimates() {
        double[] estimates = model.factors().dots(factors);
        Arrays.setAll(estimates, item -> model.finish(rawEstimate(item, estimates[item])));
        return estimates;
    }

    /**
     * The newcomer's best N of the movies that they have not rated.
     *
     * @param n at least 0; the list is shorter where there are fewer candidates
     * @param wanted asked with inner item ids
     */
    public List<Ranked> topN(int n, IntPredicate wanted) {
        boolean[] rated = rated();
        return TopN.list(estimates(), item -> !rated[item] && wanted.test(item), n, model.trainingSet());
    }

    /** The newcomer's best N of all movies that they have not rated. */
    public List<Ranked> topN(int n) {
        return topN(n, item -> true);
    }

    /**
     * The place of a movie among all that the newcomer has not rated, 1 for the best; itself counts as not rated.
     *
     * @param movieId a movie that the model knows
     * @throws IllegalArgumentException if it does not know the movie
     */
    public int rank(int movieId) {
        int item = model.trainingSet().item(movieId);
        if (item < 0) {
            throw new IllegalArgumentException("The model does not know the movie " + movieId);
        }
        boolean[] rated = rated();
        return Best.rank(estimates(), other -> !rated[other], item);
    }

    private boolean[] rated() {
        boolean[] rated = new boolean[model.trainingSet().items()];
        for (int movieId : movieIds) {
            int item = model.trainingSet().item(movieId);
            if (item >= 0) {
                rated[item] = true;
            }
        }
        return rated;
    }

    /**
     * Which of the newcomer's ratings speak for a movie and which against it, with the exact share of each.
     *
     * @param movieId the movie's id in the data; of an unknown movie the ratings tell the bias
     */
    public Explanation explain(int movieId) {
        int item = model.trainingSet().item(movieId);
        Basis basis = Basis.of(stars.length == 0 ? -1 : 0, item);
        double raw = rawEstimate(item);
        if (Double.isNaN(raw)) {
            return Explanation.standIn(basis, model.trainingSet().globalMean(), model.finish(Double.NaN));
        }
        List<Term> terms = new ArrayList<>();
        if (model.biased()) {
            terms.add(new Term(Term.Kind.MEAN, model.trainingSet().globalMean()));
            if (item >= 0) {
                terms.add(new Term(Term.Kind.MOVIE, model.itemBias(item)));
            }
        }
        List<Contribution> contributions = contributions(items.row(item));
        if (!contributions.isEmpty()) {
            terms.add(new Term(Term.Kind.OWN_RATINGS, contributions.stream().mapToDouble(Contribution::share).sum()));
        }
        return new Explanation.OfOwnRatings(basis, terms, contributions, raw, model.finish(raw));
    }

    /**
     * What each of the newcomer's ratings adds to the taste part {@code q_i . p} of an estimate, by {@code p} alone. What it says
     * of how high the newcomer rates, which is the same for every movie, is left out. The shares add up to the taste part.
     *
     * @param movieId the movie's id in the data; of an unknown movie no rating tells anything by taste
     */
    public List<Contribution> tasteShares(int movieId) {
        double[] taste = items.row(model.trainingSet().item(movieId));
        taste[0] = 0;
        return contributions(taste);
    }

    /** The share of each rating in what the solution makes of a row. */
    private List<Contribution> contributions(double[] row) {
        double[] weights = solver.weights(row);
        List<Contribution> contributions = new ArrayList<>(stars.length);
        for (int k = 0; k < stars.length; k++) {
            contributions.add(new Contribution(movieIds[k], weights[k], stars[k], deviations[k], weights[k] * deviations[k]));
        }
        return contributions;
    }
}
