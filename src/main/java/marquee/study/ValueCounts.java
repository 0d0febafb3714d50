package marquee.study;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import marquee.core.data.Ratings;

/**
 * How often each rating was given, and what follows from it: mean, spread, quantiles, histograms. Ratings are few different
 * values, so nothing here depends on how many there are.
 *
 * @param counts stars to how often, ascending, only values that occur
 */
public record ValueCounts(SortedMap<Double, Long> counts) {

    private static final int HALF_STARS = 64;

    /** Copies the counts and drops those that are zero. */
    public ValueCounts {
        SortedMap<Double, Long> copy = new TreeMap<>(counts);
        copy.values().removeIf(count -> count == 0);
        counts = Collections.unmodifiableSortedMap(copy);
    }

    /** Counts all ratings of a table. */
    public static ValueCounts of(Ratings ratings) {
        return count(ratings, ratings.size(), place -> place);
    }

    /** Counts some rows of a table. */
    public static ValueCounts of(Ratings ratings, int[] rows) {
        return count(ratings, rows.length, place -> rows[place]);
    }

    private static ValueCounts count(Ratings ratings, int size, IntUnaryOperator rowAt) {
        long[] halves = new long[HALF_STARS];
        SortedMap<Double, Long> counts = new TreeMap<>();
        for (int place = 0; place < size; place++) {
            double value = ratings.value(rowAt.applyAsInt(place));
            int half = (int) (value * 2);
            if (half == value * 2 && half >= 0 && half < HALF_STARS) {
                halves[half]++;
            } else {
                counts.merge(value, 1L, Long::sum);
            }
        }
        for (int half = 0; half < HALF_STARS; half++) {
            counts.put(half / 2.0, halves[half]);
        }
        return new ValueCounts(counts);
    }

    /** The number of ratings. */
    public long total() {
        long total = 0;
        for (long count : counts.values()) {
            total += count;
        }
        return total;
    }

    /** The mean in stars; NaN without ratings. */
    public double mean() {
        double sum = 0;
        for (Map.Entry<Double, Long> entry : counts.entrySet()) {
            sum += entry.getKey() * entry.getValue();
        }
        return sum / total();
    }

    /** The sample standard deviation (divisor n - 1) in stars; 0 for a single rating, NaN without ratings. */
    public double standardDeviation() {
        double mean = mean();
        double squares = 0;
        for (Map.Entry<Double, Long> entry : counts.entrySet()) {
            squares += (entry.getKey() - mean) * (entry.getKey() - mean) * entry.getValue();
        }
        long total = total();
        return total == 1 ? 0 : Math.sqrt(squares / (total - 1));
    }

    /**
     * A quantile by linear interpolation between the two nearest ranks, as pandas does by default.
     *
     * @param part 0 for the smallest, 0.5 for the median, 1 for the largest
     * @return stars; NaN without ratings
     */
    public double quantile(double part) {
        long total = total();
        if (total == 0) {
            return Double.NaN;
        }
        double place = part * (total - 1);
        long below = (long) Math.floor(place);
        double low = at(below);
        return low + (at(Math.min(below + 1, total - 1)) - low) * (place - below);
    }

    /** The value at a place, 0-based, of all ratings in ascending order. */
    private double at(long place) {
        long passed = 0;
        double value = Double.NaN;
        for (Map.Entry<Double, Long> entry : counts.entrySet()) {
            value = entry.getKey();
            passed += entry.getValue();
            if (passed > place) {
                break;
            }
        }
        return value;
    }

    /** Counts in bins of equal width. */
    public long[] histogram(Bins bins) {
        long[] histogram = new long[bins.count()];
        counts.forEach((value, count) -> {
            int bin = bins.binOf(value);
            if (bin >= 0) {
                histogram[bin] += count;
            }
        });
        return histogram;
    }
}
