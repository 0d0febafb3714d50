package marquee.core.csv;

import java.time.Duration;
import java.time.Instant;
import marquee.core.data.Ratings;

/** Reads times: seconds since 1970, UTC. A time that makes no sense never costs a row. */
final class Times {

    /** The beginning of 1995, the year of the first MovieLens ratings. */
    static final long FIRST = Instant.parse("1995-01-01T00:00:00Z").getEpochSecond();

    private static final long FIRST_IN_MILLISECONDS = FIRST * 1000;
    private static final String COLUMN = "timestamp";

    private final int position;
    private final Findings findings;
    private final long last;

    Times(Header header, Findings findings) {
        this.position = header.position(COLUMN);
        this.findings = findings;
        this.last = Instant.now().plus(Duration.ofDays(1)).getEpochSecond();
    }

    /** The last second that is not in the future, with a day to spare. */
    long last() {
        return last;
    }

    /** The time of a row, or {@link Ratings#NO_TIME}. */
    long read(Row row) {
        if (position < 0) {
            return Ratings.NO_TIME;
        }
        String cell = row.cell(position);
        if (cell.isEmpty()) {
            findings.add(Reason.NO_TIME, row.line(), COLUMN, "");
            return Ratings.NO_TIME;
        }
        boolean negative = cell.startsWith("-");
        long time = WholeNumber.parse(cell, negative ? 1 : 0, cell.length());
        if (time == WholeNumber.NONE && !negative) {
            time = WholeNumber.parseDecimal(cell);
            if (time != WholeNumber.NONE) {
                findings.add(Reason.DECIMAL_NUMBER, row.line(), COLUMN, cell);
            }
        }
        if (time == WholeNumber.NONE || time == Long.MAX_VALUE) {
            findings.add(Reason.BAD_TIME, row.line(), COLUMN, cell);
            return Ratings.NO_TIME;
        }
        return inSeconds(negative ? -time : time, row, cell);
    }

    private long inSeconds(long time, Row row, String cell) {
        if (time >= FIRST_IN_MILLISECONDS && time <= last * 1000) {
            findings.add(Reason.MILLISECONDS, row.line(), COLUMN, cell);
            return time / 1000;
        }
        if (time < FIRST || time > last) {
            findings.add(Reason.ODD_TIME, row.line(), COLUMN, cell);
        }
        return time;
    }
}
