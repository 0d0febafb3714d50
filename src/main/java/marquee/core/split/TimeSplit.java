package marquee.core.split;

import java.util.Comparator;
import java.util.stream.IntStream;
import marquee.core.data.Ratings;

/**
 * Trains on the past and tests on the future. The cut is a moment: everything before it is learned from, everything from then on
 * is tested, so that ratings of one and the same moment are never torn apart.
 */
public final class TimeSplit {

    private TimeSplit() {
    }

    /**
     * Splits the given rows.
     *
     * @param ratings the table
     * @param rows rows to split
     * @param testFraction part of the rows that goes to the test side, above 0 and below 1, rounded up to whole rows; the cut is
     *                     the moment of the earliest of so many latest ratings, and others of that moment join them
     * @return both sides in the order of time, ratings of one moment in the order of the rows
     * @throws IllegalArgumentException if the fraction is out of range, a rating has no time, or no rating is before the cut
     */
    public static Split split(Ratings ratings, int[] rows, double testFraction) {
        if (!(testFraction > 0 && testFraction < 1)) {
            throw new IllegalArgumentException("The test fraction must be above 0 and below 1, but is " + testFraction);
        }
        long timeless = IntStream.of(rows).filter(row -> ratings.timestamp(row) == Ratings.NO_TIME).count();
        if (timeless > 0) {
            throw new IllegalArgumentException("A split by time needs the time of every rating, but " + timeless + " of "
                    + rows.length + " have none");
        }
        int[] byTime = IntStream.of(rows).boxed().sorted(Comparator.comparingLong(ratings::timestamp))
                .mapToInt(Integer::intValue).toArray();
        int tests = (int) Math.ceil(rows.length * testFraction);
        int cut = rows.length - tests;
        while (cut > 0 && ratings.timestamp(byTime[cut - 1]) == ratings.timestamp(byTime[cut])) {
            cut--;
        }
        if (cut == 0) {
            throw new IllegalArgumentException("With " + rows.length + " ratings and a test fraction of " + testFraction
                    + " no rating is before the cut to learn from");
        }
        return new Split(IntStream.range(0, cut).map(k -> byTime[k]).toArray(),
                IntStream.range(cut, rows.length).map(k -> byTime[k]).toArray());
    }
}
