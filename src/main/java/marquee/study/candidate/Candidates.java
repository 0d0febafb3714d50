package marquee.study.candidate;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import marquee.core.data.Catalog;
import marquee.core.data.Movie;
import marquee.core.data.TrainingSet;
import marquee.study.MovieStats;

/** The movies that a model knows, ready to be filtered. Made for one training set; immutable. */
public final class Candidates {

    private final TrainingSet known;
    private final Movie[] movies;
    private final int[] ratings;
    private final int[] ascending;

    /**
     * How many candidates a filter leaves: the movies that the model knows and the user has not rated in the training set.
     *
     * @param all without any filter
     * @param genres by the genres alone
     * @param years by the years alone
     * @param minimum by the minimum number of ratings alone
     * @param leaning by the leaning to popular or niche alone
     * @param thin how many hiding thin evidence removes, or would remove, of those that pass all the other filters
     * @param left by the whole filter
     */
    public record Left(int all, int genres, int years, int minimum, int leaning, int thin, int left) { }

    private Candidates(TrainingSet known, Movie[] movies, int[] ratings) {
        this.known = known;
        this.movies = movies;
        this.ratings = ratings;
        ascending = ratings.clone();
        Arrays.sort(ascending);
    }

    /**
     * The movies of a training set.
     *
     * @param stats how many ratings each movie has in the whole data
     */
    public static Candidates of(TrainingSet known, Catalog catalog, MovieStats stats) {
        Movie[] movies = new Movie[known.items()];
        int[] ratings = new int[known.items()];
        for (int item = 0; item < movies.length; item++) {
            movies[item] = catalog.get(known.movieId(item));
            ratings[item] = stats.count(known.movieId(item));
        }
        return new Candidates(known, movies, ratings);
    }

    /** Whether a movie passes a filter, asked with its inner id. */
    public IntPredicate passes(CandidateFilter filter) {
        return item -> passesButForThin(filter, item) && !(filter.hidesThin() && isThin(item));
    }

    /**
     * Counts what a filter leaves.
     *
     * @param rated ids in the data of the movies that are no candidates
     */
    public Left left(CandidateFilter filter, Set<Integer> rated) {
        int[] candidates = IntStream.range(0, movies.length).filter(item -> !rated.contains(known.movieId(item))).toArray();
        int thin = count(candidates, item -> passesButForThin(filter, item) && isThin(item));
        return new Left(candidates.length, count(candidates, item -> filter.genres().wants(movies[item].genres())),
                count(candidates, item -> filter.years().wants(movies[item].year())),
                count(candidates, item -> ratings[item] >= filter.minimum()), count(candidates, item -> leans(filter.leaning(), item)),
                thin, count(candidates, passes(filter)));
    }

    private boolean passesButForThin(CandidateFilter filter, int item) {
        return ratings[item] >= filter.minimum() && leans(filter.leaning(), item) && filter.years().wants(movies[item].year())
                && filter.genres().wants(movies[item].genres());
    }

    private boolean isThin(int item) {
        return Evidence.of(ratings[item]) == Evidence.THIN;
    }

    /**
     * Whether fewer movies are strictly more popular (or less popular) than the part that is asked for; movies with as many
     * ratings as each other pass or fail together.
     */
    private boolean leans(int leaning, int item) {
        int beyond = leaning <= 0 ? ascending.length - firstAbove(ratings[item]) : firstAbove(ratings[item] - 1);
        return 100L * beyond < (100L - Math.abs(leaning)) * ascending.length;
    }

    /** The number of movies with at most so many ratings. */
    private int firstAbove(int count) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] <= count) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int count(int[] candidates, IntPredicate passes) {
        return (int) Arrays.stream(candidates).filter(passes).count();
    }
}
