package marquee.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import marquee.core.data.Dataset;
import marquee.core.data.Movie;
import marquee.core.data.Ratings;
import marquee.core.evaluate.Accuracy;
import marquee.core.split.Split;

/**
 * Answers: for whom and for what is a model good? The held-out ratings cut into groups, and each model's error in each.
 * Activity and popularity are counted on the training side, since a model knows nothing else.
 */
public final class WhoWins {

    private static final int[] ACTIVITY = {0, 20, 50, 100, 200, 500};
    private static final int[] POPULARITY = {0, 1, 3, 10, 30, 100};
    private static final int DECADE = 10;

    private final Dataset dataset;
    private final int[] test;
    private final double[] truth;
    private final List<double[]> estimates;
    private final Map<Integer, Integer> ratingsOfUser;
    private final Map<Integer, Integer> ratingsOfMovie;

    /** How the held-out ratings are cut. */
    public enum Grouping {
        /** By how many training ratings their users gave. */
        ACTIVITY,
        /** By how many training ratings their movies got. */
        POPULARITY,
        /** By genre; a rating counts for each genre of its movie. */
        GENRE,
        /** By the decade in which their movies came out. */
        DECADE
    }

    /**
     * A group of held-out ratings.
     *
     * @param grouping how they were cut
     * @param name the genre; empty for other groupings
     * @param low the least number of ratings, or the first year; -1 where the year is unknown
     * @param high the largest number of ratings, or the last year; Integer.MAX_VALUE for no end
     * @param rows places of the ratings among the held-out ones
     */
    public record Group(Grouping grouping, String name, int low, int high, int[] rows) { }

    /**
     * A user or a movie behind a group.
     *
     * @param id the id in the data
     * @param ratings how many of the group's held-out ratings are theirs
     * @param accuracy a model's errors on those
     */
    public record Member(int id, int ratings, Accuracy accuracy) { }

    /**
     * Prepares the groups.
     *
     * @param dataset the data
     * @param split its two sides
     * @param estimates for each model its estimates of the test side, in the order of the split
     */
    public WhoWins(Dataset dataset, Split split, List<double[]> estimates) {
        this.dataset = dataset;
        this.test = split.test();
        this.estimates = List.copyOf(estimates);
        Ratings ratings = dataset.ratings();
        truth = IntStream.of(test).mapToDouble(ratings::value).toArray();
        ratingsOfUser = counts(split.train(), ratings::userId);
        ratingsOfMovie = counts(split.train(), ratings::movieId);
    }

    /** The groups that have ratings, from few to many, by name, or from old to new. */
    public List<Group> groups(Grouping grouping) {
        return switch (grouping) {
            case ACTIVITY -> ranges(grouping, ACTIVITY, row -> ratingsOfUser.getOrDefault(dataset.ratings().userId(row), 0));
            case POPULARITY -> ranges(grouping, POPULARITY, row -> ratingsOfMovie.getOrDefault(dataset.ratings().movieId(row), 0));
            case GENRE -> genres();
            case DECADE -> decades();
        };
    }

    /** A model's errors in a group. */
    public Accuracy accuracy(Group group, int model) {
        return accuracy(group.rows(), estimates.get(model));
    }

    /** The users (for activity) or movies (for all others) behind a group, those with most ratings first. */
    public List<Member> members(Group group, int model) {
        IntUnaryOperator idOf = group.grouping() == Grouping.ACTIVITY
                ? place -> dataset.ratings().userId(test[place]) : place -> dataset.ratings().movieId(test[place]);
        Map<Integer, List<Integer>> byId = new LinkedHashMap<>();
        for (int place : group.rows()) {
            byId.computeIfAbsent(idOf.applyAsInt(place), id -> new ArrayList<>()).add(place);
        }
        return byId.entrySet().stream().map(entry -> new Member(entry.getKey(), entry.getValue().size(),
                        accuracy(entry.getValue().stream().mapToInt(Integer::intValue).toArray(), estimates.get(model))))
                .sorted(Comparator.comparingInt(Member::ratings).reversed().thenComparingInt(Member::id)).toList();
    }

    private Accuracy accuracy(int[] places, double[] estimated) {
        return Accuracy.of(IntStream.of(places).mapToDouble(place -> truth[place]).toArray(),
                IntStream.of(places).mapToDouble(place -> estimated[place]).toArray());
    }

    private List<Group> ranges(Grouping grouping, int[] starts, IntUnaryOperator countOfRow) {
        Map<Integer, List<Integer>> places = cut(row -> {
            int found = Arrays.binarySearch(starts, countOfRow.applyAsInt(row));
            return List.of(found < 0 ? -found - 2 : found);
        });
        return places.entrySet().stream().map(entry -> {
            int last = entry.getKey() + 1;
            return new Group(grouping, "", starts[entry.getKey()], last == starts.length ? Integer.MAX_VALUE : starts[last] - 1,
                    ints(entry.getValue()));
        }).toList();
    }

    private List<Group> genres() {
        return cut(row -> dataset.catalog().get(dataset.ratings().movieId(row)).genres()).entrySet().stream()
                .map(entry -> new Group(Grouping.GENRE, entry.getKey(), 0, 0, ints(entry.getValue()))).toList();
    }

    private List<Group> decades() {
        return cut(row -> {
            Movie movie = dataset.catalog().get(dataset.ratings().movieId(row));
            return List.of(movie.year() <= 0 ? -1 : movie.year() / DECADE * DECADE);
        }).entrySet().stream().map(entry -> new Group(Grouping.DECADE, "", entry.getKey(),
                entry.getKey() < 0 ? -1 : entry.getKey() + DECADE - 1, ints(entry.getValue()))).toList();
    }

    private <K extends Comparable<K>> Map<K, List<Integer>> cut(IntFunction<List<K>> keysOfRow) {
        Map<K, List<Integer>> places = new TreeMap<>();
        for (int place = 0; place < test.length; place++) {
            for (K key : keysOfRow.apply(test[place])) {
                places.computeIfAbsent(key, first -> new ArrayList<>()).add(place);
            }
        }
        return places;
    }

    private static Map<Integer, Integer> counts(int[] rows, IntUnaryOperator idOf) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int row : rows) {
            counts.merge(idOf.applyAsInt(row), 1, Integer::sum);
        }
        return counts;
    }

    private static int[] ints(List<Integer> places) {
        return places.stream().mapToInt(Integer::intValue).toArray();
    }
}
