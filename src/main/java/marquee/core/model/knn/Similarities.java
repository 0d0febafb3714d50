package marquee.core.model.knn;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import marquee.core.data.TrainingSet;
import marquee.core.model.FitException;
import marquee.core.model.baseline.Baselines;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;

/**
 * All positive similarities between users or between items, row by row in ascending inner id: 12 bytes for each of the two
 * directions of a pair. Pairs without anything in common, or with a similarity of 0 or below, take no place; no estimate
 * ever uses them. Immutable.
 */
public final class Similarities {

    private static final int BYTES_PER_PAIR = 24;

    private final int[][] neighbours;
    private final double[][] values;

    private Similarities(int[][] neighbours, double[][] values) {
        this.neighbours = neighbours;
        this.values = values;
    }

    /**
     * Compares all pairs.
     *
     * @param baselines needed for {@link SimilarityMeasure#PEARSON_BASELINE}, else ignored
     * @throws FitException if the similarities would not fit into the memory that the program may use
     */
    static Similarities compute(TrainingSet trainingSet, SimilarityOptions options, Baselines baselines, Workers workers,
                                Progress progress) {
        boolean centred = options.measure() == SimilarityMeasure.PEARSON_BASELINE;
        CommonRatings ratings = new CommonRatings(trainingSet, options.userBased(), centred ? baselines : null);
        int count = ratings.count();
        int[][] later = new int[count][];
        double[][] laterValues = new double[count][];
        AtomicLong pairs = new AtomicLong();
        long room = Runtime.getRuntime().maxMemory() / 10 * 7;
        workers.forEach(count, () -> PairSums.of(options, count), (sums, x) -> {
            progress.stopIfCancelled();
            ratings.addUp(x, sums);
            keepPositive(sums, x, later, laterValues);
            requireRoomFor(pairs.addAndGet(later[x].length), room);
        });
        return mirror(later, laterValues);
    }

    private static void keepPositive(PairSums sums, int x, int[][] later, double[][] laterValues) {
        int touched = sums.sortTouched();
        int[] others = new int[touched];
        double[] similarities = new double[touched];
        int kept = 0;
        for (int k = 0; k < touched; k++) {
            double similarity = sums.similarityTo(sums.touched[k]);
            if (similarity > 0) {
                others[kept] = sums.touched[k];
                similarities[kept++] = similarity;
            }
        }
        later[x] = Arrays.copyOf(others, kept);
        laterValues[x] = Arrays.copyOf(similarities, kept);
        sums.reset();
    }

    /** Refuses more pairs than fit into so many bytes. */
    static void requireRoomFor(long pairs, long room) {
        if (pairs * BYTES_PER_PAIR > room) {
            throw new FitException("k-NN has more similar pairs here than fit into " + (room >> 20)
                    + " MB. Raise min_support, compare the smaller side (user_based), or give Java more memory (-Xmx).");
        }
    }

    /** Adds to the later x' of each x the earlier ones. */
    private static Similarities mirror(int[][] later, double[][] laterValues) {
        int count = later.length;
        int[] earlier = new int[count];
        for (int[] others : later) {
            for (int other : others) {
                earlier[other]++;
            }
        }
        int[][] neighbours = new int[count][];
        double[][] values = new double[count][];
        int[] filled = new int[count];
        for (int x = 0; x < count; x++) {
            neighbours[x] = new int[earlier[x] + later[x].length];
            values[x] = new double[neighbours[x].length];
        }
        for (int x = 0; x < count; x++) {
            System.arraycopy(later[x], 0, neighbours[x], earlier[x], later[x].length);
            System.arraycopy(laterValues[x], 0, values[x], earlier[x], later[x].length);
            for (int k = 0; k < later[x].length; k++) {
                int other = later[x][k];
                neighbours[other][filled[other]] = x;
                values[other][filled[other]++] = laterValues[x][k];
            }
            later[x] = null;
            laterValues[x] = null;
        }
        return new Similarities(neighbours, values);
    }

    /** The number of users or items compared. */
    public int count() {
        return neighbours.length;
    }

    /** The number of stored pairs, each counted once. */
    public long pairs() {
        long entries = 0;
        for (int[] row : neighbours) {
            entries += row.length;
        }
        return entries / 2;
    }

    /** How alike two are: 1 for one and itself, 0 where the similarity is 0 or below. */
    public double between(int x, int other) {
        if (x == other) {
            return 1;
        }
        int at = Arrays.binarySearch(neighbours[x], other);
        return at >= 0 ? values[x][at] : 0;
    }

    /** The number of others with a positive similarity to x. */
    public int neighbours(int x) {
        return neighbours[x].length;
    }

    /** The k-th of them, in ascending inner id. */
    public int neighbour(int x, int k) {
        return neighbours[x][k];
    }

    /** The similarity to the k-th of them. */
    public double value(int x, int k) {
        return values[x][k];
    }

    /** The similarities of x to everyone, in the order of inner ids: 1 to itself, 0 where there is none above 0. */
    public double[] row(int x) {
        double[] row = new double[count()];
        scatter(x, row);
        return row;
    }

    /** Writes the positive similarities of x into the places of their inner ids. */
    void scatter(int x, double[] row) {
        for (int k = 0; k < neighbours[x].length; k++) {
            row[neighbours[x][k]] = values[x][k];
        }
        row[x] = 1;
    }
}
