package marquee.study;

import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import marquee.core.data.IdIndex;
import marquee.core.data.Ratings;
import marquee.core.registry.ModelSpec;

/**
 * How long comparisons of models on one data set will take: known times where a model was fitted before, elsewhere a count of
 * steps from the size of the data and the settings, times the seconds of a step. Immutable; made once per data set, since it
 * counts the pairs of ratings that k-NN looks at.
 */
public final class TimeEstimate {

    /** Seconds of a step on a machine of which nothing is known. */
    public static final double USUAL_PACE = 1.2e-9;

    private static final double CO_CLUSTERING_STEPS = 60;

    private final int ratings;
    private final int users;
    private final int movies;
    private final double pairsWithinUsers;
    private final double pairsWithinMovies;

    /** Looks at a data set. */
    public TimeEstimate(Ratings table) {
        ratings = table.size();
        int[] byUser = counts(ratings, table::userId);
        int[] byMovie = counts(ratings, table::movieId);
        users = byUser.length;
        movies = byMovie.length;
        pairsWithinUsers = pairs(byUser);
        pairsWithinMovies = pairs(byMovie);
    }

    /**
     * The time of a comparison on a number of threads.
     *
     * @param request what is to be compared
     * @param known seconds of one fit and test of models that were timed before
     * @param pace seconds of a step for the others
     * @param threads how many fits run side by side
     */
    public double seconds(CompareModels.Request request, Map<ModelSpec, Double> known, double pace, int threads) {
        double sum = 0;
        double longest = 0;
        for (ModelSpec model : request.lineUp().models()) {
            double one = known.getOrDefault(model, steps(model) * pace);
            sum += one * (request.protocol().folds() + (request.onHoldOut().contains(model) ? 1 : 0));
            longest = Math.max(longest, one);
        }
        return Math.max(longest, sum / threads);
    }

    /**
     * The seconds of a step, as a comparison shows it.
     *
     * @return NaN if no fold has ended
     */
    public double pace(Comparison comparison) {
        double seconds = 0;
        double steps = 0;
        for (Comparison.Row row : comparison.rows()) {
            seconds += row.crossValidation().map(result -> result.fitSeconds() + result.testSeconds()).orElse(0.0);
            steps += row.folds().isEmpty() ? 0 : steps(row.model());
        }
        return steps == 0 ? Double.NaN : seconds / steps;
    }

    /** About how many small steps a fit takes. */
    double steps(ModelSpec model) {
        return switch (model.kind().name()) {
            case "knn-basic", "knn-means", "knn-zscore", "knn-baseline" ->
                    12 * (model.values().flag("user_based") ? pairsWithinMovies : pairsWithinUsers) + ratings * 400.0;
            case "slope-one" -> 8 * pairsWithinUsers + ratings * 400.0;
            case "svd", "nmf" -> 4.0 * passes(model, ratings) * number(model, "n_factors", 100);
            case "svdpp" -> 6.0 * passes(model, ratings) * number(model, "n_factors", 20) * Math.min(60, 1.0 * ratings / users);
            case "bayesian-mf" -> (number(model, "samples", 100) + number(model, "burn_in", 20))
                    * Math.pow(number(model, "n_factors", 16), 2) * (ratings * 2.0 + (users + movies) * number(model, "n_factors", 16));
            case "co-clustering" -> CO_CLUSTERING_STEPS * passes(model, ratings);
            default -> 20 * passes(model, ratings);
        };
    }

    private static double passes(ModelSpec model, int ratings) {
        return ratings * number(model, "n_epochs", 20);
    }

    private static double number(ModelSpec model, String option, double otherwise) {
        return model.kind().option(option).map(known -> model.values().value(option)).filter(Number.class::isInstance)
                .map(value -> ((Number) value).doubleValue()).orElse(otherwise);
    }

    private static int[] counts(int rows, IntUnaryOperator idOfRow) {
        IdIndex index = new IdIndex();
        int[] counts = new int[rows];
        for (int row = 0; row < rows; row++) {
            counts[index.numberOf(idOfRow.applyAsInt(row))]++;
        }
        return IntStream.of(counts).limit(index.size()).toArray();
    }

    private static double pairs(int[] counts) {
        double pairs = 0;
        for (int count : counts) {
            pairs += 0.5 * count * count;
        }
        return pairs;
    }
}
