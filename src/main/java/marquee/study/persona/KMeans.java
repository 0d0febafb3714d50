package marquee.study.persona;

import java.util.Arrays;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.random.RandomState;

/**
 * Groups points by k-means: Lloyd's iteration (Lloyd 1982, "Least squares quantization in PCM") from starting points by
 * k-means++ (Arthur and Vassilvitskii 2007, "k-means++: the advantages of careful seeding"). The starting points are drawn by
 * NumPy's legacy generator; a point as near to two centres goes to the one with the lower number; a group that has become empty
 * takes the point farthest from its own centre. The same seed gives the same groups, bit for bit, on any number of threads.
 */
public final class KMeans {

    private static final int MOST_ROUNDS = 100;

    private KMeans() {
    }

    /**
     * Groups of points.
     *
     * @param groupOf the number of each point's group
     * @param centres the mean of each group
     * @param rounds how many rounds it took; {@value #MOST_ROUNDS} if the groups still changed then
     */
    public record Groups(int[] groupOf, double[][] centres, int rounds) {

        /** The number of points of a group. */
        public int size(int group) {
            return (int) Arrays.stream(groupOf).filter(of -> of == group).count();
        }
    }

    /**
     * Groups points.
     *
     * @param points at least k, all of the same length
     * @param k how many groups, at least 1
     * @param seed 0 to 2^32 - 1
     * @throws IllegalArgumentException if there are fewer than k points or k is below 1
     * @throws java.util.concurrent.CancellationException if the progress asks to stop
     */
    public static Groups of(double[][] points, int k, long seed, Workers workers, Progress progress) {
        if (k < 1 || points.length < k) {
            throw new IllegalArgumentException("There must be at least as many points as groups and at least one group, but there are "
                    + points.length + " points for " + k + " groups");
        }
        return from(points, start(points, k, new RandomState(seed)), workers, progress);
    }

    /** Lloyd's iteration from given centres. */
    static Groups from(double[][] points, double[][] centres, Workers workers, Progress progress) {
        int[] groupOf = new int[points.length];
        double[] distance = new double[points.length];
        double[][] now = centres;
        Arrays.fill(groupOf, -1);
        int round = 0;
        boolean changed = true;
        while (changed && round < MOST_ROUNDS) {
            progress.stopIfCancelled();
            int[] before = groupOf.clone();
            double[][] fixed = now;
            workers.forEach(points.length, point -> assign(points[point], fixed, point, groupOf, distance));
            fillEmpty(groupOf, distance, now.length);
            changed = !Arrays.equals(before, groupOf);
            now = means(points, groupOf, now.length);
            round++;
        }
        return new Groups(groupOf, now, round);
    }

    /** Each next centre is a point drawn with a probability proportional to its squared distance to the nearest centre so far. */
    private static double[][] start(double[][] points, int k, RandomState random) {
        double[][] centres = new double[k][];
        centres[0] = points[random.bounded(points.length - 1)].clone();
        double[] nearest = new double[points.length];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        for (int group = 1; group < k; group++) {
            double total = 0;
            for (int point = 0; point < points.length; point++) {
                nearest[point] = Math.min(nearest[point], squared(points[point], centres[group - 1]));
                total += nearest[point];
            }
            centres[group] = points[drawn(nearest, random.randomSample() * total)].clone();
        }
        return centres;
    }

    /** The first place where the running sum passes a value; the last place with any weight if rounding lets none pass. */
    private static int drawn(double[] weights, double value) {
        double sum = 0;
        int last = 0;
        for (int place = 0; place < weights.length; place++) {
            sum += weights[place];
            if (weights[place] > 0) {
                last = place;
                if (sum > value) {
                    return place;
                }
            }
        }
        return last;
    }

    private static void assign(double[] point, double[][] centres, int place, int[] groupOf, double[] distance) {
        int best = 0;
        double least = squared(point, centres[0]);
        for (int group = 1; group < centres.length; group++) {
            double squared = squared(point, centres[group]);
            if (squared < least) {
                least = squared;
                best = group;
            }
        }
        groupOf[place] = best;
        distance[place] = least;
    }

    private static void fillEmpty(int[] groupOf, double[] distance, int k) {
        int[] sizes = new int[k];
        for (int group : groupOf) {
            sizes[group]++;
        }
        for (int group = 0; group < k; group++) {
            if (sizes[group] == 0) {
                int farthest = -1;
                for (int point = 0; point < groupOf.length; point++) {
                    if (sizes[groupOf[point]] > 1 && (farthest < 0 || distance[point] > distance[farthest])) {
                        farthest = point;
                    }
                }
                sizes[groupOf[farthest]]--;
                groupOf[farthest] = group;
                distance[farthest] = 0;
                sizes[group] = 1;
            }
        }
    }

    private static double[][] means(double[][] points, int[] groupOf, int k) {
        double[][] means = new double[k][points[0].length];
        int[] sizes = new int[k];
        for (int point = 0; point < points.length; point++) {
            sizes[groupOf[point]]++;
            for (int d = 0; d < points[point].length; d++) {
                means[groupOf[point]][d] += points[point][d];
            }
        }
        for (int group = 0; group < k; group++) {
            for (int d = 0; d < means[group].length; d++) {
                means[group][d] /= sizes[group];
            }
        }
        return means;
    }

    /** The squared distance of two points, summed in ascending dimension. */
    static double squared(double[] a, double[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += (a[d] - b[d]) * (a[d] - b[d]);
        }
        return sum;
    }
}
