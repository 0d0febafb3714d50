package marquee.study;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Counts in bins of equal width.
 *
 * @param bins the bins
 * @param counts one count for each
 */
public record Histogram(Bins bins, List<Long> counts) {

    /** Copies the counts and checks that there is one for each bin. */
    public Histogram {
        counts = List.copyOf(counts);
        if (counts.size() != bins.count()) {
            throw new IllegalArgumentException(bins.count() + " bins need as many counts, but have " + counts.size());
        }
    }

    /** The histogram of values. */
    public static Histogram of(ValueCounts values, Bins bins) {
        return new Histogram(bins, LongStream.of(values.histogram(bins)).boxed().toList());
    }
}
