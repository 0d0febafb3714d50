package marquee.study;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntUnaryOperator;
import marquee.core.data.Dataset;
import marquee.core.data.IdIndex;
import marquee.core.data.Ratings;
import marquee.core.parallel.Workers;

/** Answers: what is this data set? */
public final class DescribeDataset {

    /** The bins of the walk-through's histogram. */
    public static final int BINS = 20;

    private DescribeDataset() {
    }

    /**
     * Describes a data set in one pass over its ratings for each question, the passes side by side.
     *
     * @throws IllegalArgumentException if it has no ratings
     */
    public static DatasetDescription describe(Dataset dataset, Workers workers) {
        Ratings ratings = dataset.ratings();
        if (ratings.size() == 0) {
            throw new IllegalArgumentException("A data set without ratings cannot be described");
        }
        AtomicReferenceArray<Object> answers = new AtomicReferenceArray<>(4);
        workers.forEach(4, question -> answers.set(question, switch (question) {
            case 0 -> distinct(ratings.size(), ratings::userId);
            case 1 -> distinct(ratings.size(), ratings::movieId);
            case 2 -> ValueCounts.of(ratings);
            default -> TimeSpan.of(ratings);
        }));
        ValueCounts values = (ValueCounts) answers.get(2);
        TimeSpan span = (TimeSpan) answers.get(3);
        return new DatasetDescription(ratings.size(), (int) answers.get(0), (int) answers.get(1), dataset.catalog().size(),
                dataset.tags().size(), values, Histogram.of(values, new Bins(BINS, dataset.scale().low(), dataset.scale().high())),
                span.instant(span.first), span.instant(span.last));
    }

    private static int distinct(int rows, IntUnaryOperator idOfRow) {
        IdIndex index = new IdIndex();
        for (int row = 0; row < rows; row++) {
            index.numberOf(idOfRow.applyAsInt(row));
        }
        return index.size();
    }

    /** The first and last known time; the first is after the last where none is known. */
    private record TimeSpan(long first, long last) {

        static TimeSpan of(Ratings ratings) {
            long first = Long.MAX_VALUE;
            long last = Long.MIN_VALUE;
            for (int row = 0; row < ratings.size(); row++) {
                long time = ratings.timestamp(row);
                if (time != Ratings.NO_TIME) {
                    first = Math.min(first, time);
                    last = Math.max(last, time);
                }
            }
            return new TimeSpan(first, last);
        }

        Optional<Instant> instant(long seconds) {
            return first > last ? Optional.empty() : Optional.of(Instant.ofEpochSecond(seconds));
        }
    }
}
