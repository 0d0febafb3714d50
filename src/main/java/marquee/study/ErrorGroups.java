package marquee.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import marquee.core.data.Dataset;
import marquee.core.data.Movie;
import marquee.core.data.TrainingSet;
import marquee.core.evaluate.Accuracy;
import marquee.core.evaluate.PairedErrors;
import marquee.core.split.Split;

/**
 * Answers: for whom and for what is a model good? The held-out ratings in groups, and the error of estimates in each. Activity and
 * popularity are counted on the training side, as a model sees them. Made once per split.
 */
public final class ErrorGroups {

    private static final int[] STEPS = {0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};
    private static final int DECADE = 10;

    private final Dataset dataset;
    private final Split split;
    private final TrainingSet trainingSet;

    /** By what ratings are grouped. */
    public enum Dimension {
        /** How many training ratings the user has. */
        USER_ACTIVITY,
        /** How many training ratings the movie has. */
        MOVIE_POPULARITY,
        /** The movie's genre; a movie with several is in each group, one without any in a group of its own. */
        GENRE,
        /** The movie's decade. */
        DECADE
    }

    /**
     * Held-out ratings that have something in common.
     *
     * @param dimension what they have in common
     * @param genre the genre; empty for movies without any, and in the other dimensions
     * @param low lowest number of ratings, or first year; {@link Movie#NO_YEAR} where years are unknown
     * @param high highest number of ratings, or last year; {@link Integer#MAX_VALUE} where there is no limit
     * @param places where the ratings stand on the test side, ascending
     */
    public record Group(Dimension dimension, String genre, int low, int high, int[] places) { }

    /** Prepares a split of a data set. */
    public ErrorGroups(Dataset dataset, Split split) {
        this.dataset = dataset;
        this.split = split;
        this.trainingSet = TrainingSet.of(dataset.ratings(), split.train(), dataset.scale());
    }

    /** The groups of a dimension that have a rating, from the lowest up, genres by name. */
    public List<Group> of(Dimension dimension) {
        return switch (dimension) {
            case USER_ACTIVITY -> byCount(dimension, this::activity);
            case MOVIE_POPULARITY -> byCount(dimension, this::popularity);
            case GENRE -> groups(place -> {
                List<String> genres = movie(place).genres();
                return genres.isEmpty() ? List.of("") : genres;
            }, (genre, places) -> new Group(dimension, genre, 0, 0, places));
            case DECADE -> groups(place -> List.of(decade(movie(place).year())),
                    (first, places) -> new Group(dimension, "", first, first == Movie.NO_YEAR ? first : first + DECADE - 1, places));
        };
    }

    /** How far estimates are from the truth in a group. */
    public Accuracy accuracy(Group group, double[] estimates) {
        return Accuracy.of(truth(group), of(group, estimates));
    }

    /** How much further from the truth one model's estimates are in a group than another's, rating by rating. */
    public PairedErrors paired(Group group, double[] one, double[] other) {
        return PairedErrors.of(truth(group), of(group, one), of(group, other));
    }

    private double[] truth(Group group) {
        return IntStream.of(group.places()).mapToDouble(place -> dataset.ratings().value(split.test()[place])).toArray();
    }

    private static double[] of(Group group, double[] estimates) {
        return IntStream.of(group.places()).mapToDouble(place -> estimates[place]).toArray();
    }

    private List<Group> byCount(Dimension dimension, IntUnaryOperator count) {
        return groups(place -> List.of(step(count.applyAsInt(place))), (step, places) -> new Group(dimension, "", STEPS[step],
                step + 1 == STEPS.length ? Integer.MAX_VALUE : STEPS[step + 1] - 1, places));
    }

    private static int step(int count) {
        int found = Arrays.binarySearch(STEPS, count);
        return found >= 0 ? found : -found - 2;
    }

    private int activity(int place) {
        int user = trainingSet.user(dataset.ratings().userId(split.test()[place]));
        return user < 0 ? 0 : trainingSet.byUser().count(user);
    }

    private int popularity(int place) {
        int item = trainingSet.item(dataset.ratings().movieId(split.test()[place]));
        return item < 0 ? 0 : trainingSet.byItem().count(item);
    }

    private Movie movie(int place) {
        return dataset.catalog().get(dataset.ratings().movieId(split.test()[place]));
    }

    private static int decade(int year) {
        return year == Movie.NO_YEAR ? Movie.NO_YEAR : Math.floorDiv(year, DECADE) * DECADE;
    }

    private interface GroupMaker<K> {
        Group make(K key, int[] places);
    }

    private <K extends Comparable<K>> List<Group> groups(IntFunction<List<K>> keys, GroupMaker<K> maker) {
        TreeMap<K, IntStream.Builder> placesOf = new TreeMap<>();
        for (int place = 0; place < split.test().length; place++) {
            for (K key : keys.apply(place)) {
                placesOf.computeIfAbsent(key, any -> IntStream.builder()).add(place);
            }
        }
        List<Group> groups = new ArrayList<>();
        placesOf.forEach((key, places) -> groups.add(maker.make(key, places.build().toArray())));
        return List.copyOf(groups);
    }
}
