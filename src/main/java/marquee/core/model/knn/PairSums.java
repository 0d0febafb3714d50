package marquee.core.model.knn;

import java.util.Arrays;

/**
 * Gathers for one x and every x' the sums over their common y from which a similarity is made. The workspace of one thread,
 * reset after each x. Sums of x' lie side by side, their number first.
 */
abstract class PairSums {

    final double[] sums;
    final int[] touched;
    int touchedCount;
    private final int stride;

    private PairSums(int count, int stride) {
        this.stride = stride;
        sums = new double[count * stride];
        touched = new int[count];
    }

    static PairSums of(SimilarityOptions options, int count) {
        return switch (options.measure()) {
            case COSINE -> new Cosine(options, count);
            case MSD -> new Difference(options, count);
            case PEARSON -> new Pearson(options, count);
            case PEARSON_BASELINE -> new PearsonBaseline(options, count);
        };
    }

    /** Adds one common y: value a of x, and of every x' in the places from start to end. */
    abstract void add(double a, int[] x, double[] value, int start, int end);

    /** The similarity of x and x' from the sums at a place; 0 where there is too little to go by. */
    abstract double similarity(int at);

    final int sortTouched() {
        Arrays.sort(touched, 0, touchedCount);
        return touchedCount;
    }

    final double similarityTo(int other) {
        return similarity(other * stride);
    }

    final void reset() {
        for (int k = 0; k < touchedCount; k++) {
            Arrays.fill(sums, touched[k] * stride, (touched[k] + 1) * stride, 0);
        }
        touchedCount = 0;
    }

    /** Sums of products and squares. */
    private static class Cosine extends PairSums {
        final int minSupport;

        Cosine(SimilarityOptions options, int count) {
            super(count, 4);
            minSupport = options.minSupport();
        }

        @Override
        final void add(double a, int[] x, double[] value, int start, int end) {
            double[] to = sums;
            double square = a * a;
            for (int entry = start; entry < end; entry++) {
                int at = x[entry] * 4;
                double b = value[entry];
                double n = to[at];
                if (n == 0) {
                    touched[touchedCount++] = x[entry];
                }
                to[at] = n + 1;
                to[at + 1] += a * b;
                to[at + 2] += square;
                to[at + 3] += b * b;
            }
        }

        @Override
        double similarity(int at) {
            double norm = Math.sqrt(sums[at + 2] * sums[at + 3]);
            return sums[at] < minSupport || norm == 0 ? 0 : sums[at + 1] / norm;
        }
    }

    /** The same sums over distances from the baselines, shrunk (Koren 2010). */
    private static final class PearsonBaseline extends Cosine {
        private final double shrinkage;

        PearsonBaseline(SimilarityOptions options, int count) {
            super(options, count);
            shrinkage = options.shrinkage();
        }

        @Override
        double similarity(int at) {
            double n = sums[at];
            if (n < 2 || n < minSupport) {
                return 0;
            }
            double norm = Math.sqrt(sums[at + 2] * sums[at + 3]);
            double correlation = norm == 0 ? 0 : sums[at + 1] / norm;
            return correlation * ((n - 1) / (n - 1 + shrinkage)); // the factor first, as the reference rounds
        }
    }

    /** Sums of squared differences. */
    private static final class Difference extends PairSums {
        private final int minSupport;

        Difference(SimilarityOptions options, int count) {
            super(count, 2);
            minSupport = options.minSupport();
        }

        @Override
        void add(double a, int[] x, double[] value, int start, int end) {
            for (int entry = start; entry < end; entry++) {
                int at = x[entry] * 2;
                if (sums[at] == 0) {
                    touched[touchedCount++] = x[entry];
                }
                double difference = a - value[entry];
                sums[at]++;
                sums[at + 1] += difference * difference;
            }
        }

        @Override
        double similarity(int at) {
            return sums[at] < minSupport ? 0 : 1 / (sums[at + 1] / sums[at] + 1);
        }
    }

    /** Sums of values, squares and products. */
    private static final class Pearson extends PairSums {
        private final int minSupport;

        Pearson(SimilarityOptions options, int count) {
            super(count, 6);
            minSupport = options.minSupport();
        }

        @Override
        void add(double a, int[] x, double[] value, int start, int end) {
            for (int entry = start; entry < end; entry++) {
                int at = x[entry] * 6;
                double b = value[entry];
                if (sums[at] == 0) {
                    touched[touchedCount++] = x[entry];
                }
                sums[at]++;
                sums[at + 1] += a * b;
                sums[at + 2] += a;
                sums[at + 3] += b;
                sums[at + 4] += a * a;
                sums[at + 5] += b * b;
            }
        }

        @Override
        double similarity(int at) {
            double n = sums[at];
            double sumA = sums[at + 2];
            double sumB = sums[at + 3];
            double norm = Math.sqrt((n * sums[at + 4] - sumA * sumA) * (n * sums[at + 5] - sumB * sumB));
            return n < minSupport || !(norm > 0) ? 0 : (n * sums[at + 1] - sumA * sumB) / norm;
        }
    }
}
