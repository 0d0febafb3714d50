package marquee.study.explore;

import java.time.YearMonth;

/**
 * A time from the beginning of a month to the end of a month, in UTC.
 *
 * @param first the first month
 * @param last the last month, not before the first
 */
public record Period(YearMonth first, YearMonth last) {

    /** Checks the order. */
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A period ends after it begins, but this one goes from " + first + " to " + last);
        }
    }

    /** A whole year. */
    public static Period year(int year) {
        return new Period(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /** Whether a month is in it. */
    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    /** The shortest period that holds this one and another. */
    public Period span(Period other) {
        return new Period(first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }
}
