package marquee.core.evaluate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import marquee.core.data.Catalog;
import marquee.core.data.TrainingSet;

/**
 * What recommended lists are like, whether they are right or not. Popularity is counted on the training side.
 *
 * <ul>
 * <li>Popularity: mean number of ratings of the movies in the list.</li>
 * <li>Long tail: part of the list that belongs to the tail. The head are the most rated movies, ties by ascending inner id, that it
 * takes to hold {@value #HEAD} of all ratings; the tail is the rest (after Yin et al. 2012, "Challenging the long tail
 * recommendation").</li>
 * <li>Diversity: mean over all pairs of the list of 1 - |common genres| / |genres of either| (intra-list distance, Ziegler et al.
 * 2005, with the Jaccard index); two movies without a genre count as alike. A list with a single movie has none.</li>
 * <li>Novelty: mean of -log2(part of the users who rated the movie), the self-information of Zhou et al. 2010, "Solving the
 * apparent diversity-accuracy dilemma of recommender systems".</li>
 * </ul>
 */
public final class ListAspects {

    /** The part of all ratings that the head holds. */
    public static final double HEAD = 0.8;

    private final int[] counts;
    private final boolean[] tail;
    private final double[] selfInformation;
    private final int[][] genres;

    /** Counts what a training set holds; the catalogue tells the genres. */
    public ListAspects(TrainingSet trainingSet, Catalog catalog) {
        int items = trainingSet.items();
        counts = IntStream.range(0, items).map(trainingSet.byItem()::count).toArray();
        tail = tail(counts, trainingSet.ratings());
        selfInformation = new double[items];
        genres = new int[items][];
        Map<String, Integer> numbers = new HashMap<>();
        for (int item = 0; item < items; item++) {
            double part = Math.min(1, (double) counts[item] / trainingSet.users());
            selfInformation[item] = 0 - StrictMath.log(part) / StrictMath.log(2);
            List<String> names = catalog.get(trainingSet.movieId(item)).genres();
            genres[item] = names.stream().mapToInt(name -> numbers.computeIfAbsent(name, any -> numbers.size()))
                    .sorted().toArray();
        }
    }

    private static boolean[] tail(int[] counts, int ratings) {
        int[] byCount = IntStream.range(0, counts.length).boxed()
                .sorted((a, b) -> Integer.compare(counts[b], counts[a])).mapToInt(Integer::intValue).toArray();
        boolean[] tail = new boolean[counts.length];
        long held = 0;
        for (int item : byCount) {
            tail[item] = held >= HEAD * ratings;
            held += counts[item];
        }
        return tail;
    }

    /**
     * A measure of a list.
     *
     * @param items inner ids, at least one, for the diversity at least two
     */
    public double of(Measure measure, int[] items) {
        return switch (measure) {
            case POPULARITY -> IntStream.of(items).mapToDouble(item -> counts[item]).sum() / items.length;
            case LONG_TAIL -> (double) IntStream.of(items).filter(item -> tail[item]).count() / items.length;
            case DIVERSITY -> diversity(items);
            case NOVELTY -> IntStream.of(items).mapToDouble(item -> selfInformation[item]).sum() / items.length;
            default -> throw new IllegalArgumentException(measure + " is no measure of a list");
        };
    }

    private double diversity(int[] items) {
        double sum = 0;
        for (int a = 0; a < items.length; a++) {
            for (int b = a + 1; b < items.length; b++) {
                sum += distance(genres[items[a]], genres[items[b]]);
            }
        }
        return sum / (items.length * (items.length - 1) / 2.0);
    }

    private static double distance(int[] a, int[] b) {
        int common = 0;
        int inB = 0;
        for (int genre : a) {
            while (inB < b.length && b[inB] < genre) {
                inB++;
            }
            if (inB < b.length && b[inB] == genre) {
                common++;
            }
        }
        int either = a.length + b.length - common;
        return either == 0 ? 0 : 1 - (double) common / either;
    }
}
