package marquee.core.csv;

/**
 * Reads plain rows of a ratings.csv straight from the bytes: {@code userId,movieId,rating,timestamp} in digits, dot and commas, without
 * a quote, a blank or a zero in front, every value in its range. Such rows mean the same to any CSV parser, and nearly all rows are such.
 * At the first row that is anything else it stops; Commons CSV then reads that row. So this class never judges, and never refuses.
 */
final class PlainRows {

    /** A plain row with its line end is no longer than this. */
    static final int LONGEST = 40;

    private static final int ID_DIGITS = 9;
    private static final int TIME_DIGITS = 10;

    private final RatingSink sink;
    private final long firstTime;
    private final long lastTime;
    private int rows;
    private int end;
    private boolean windowsEnds;

    /** Plain rows go to a sink; one with a time outside a range is not plain. */
    PlainRows(RatingSink sink, long firstTime, long lastTime) {
        this.sink = sink;
        this.firstTime = firstTime;
        this.lastTime = lastTime;
    }

    /** Reads as many plain rows as the buffer holds from the beginning of the next line. */
    void read(ByteLines lines) {
        rows = 0;
        windowsEnds = false;
        sink.nextStandsOn(lines.number() + 1);
        int end = read(lines.buffer(), lines.position(), lines.limit() - LONGEST);
        lines.skipTo(end, rows, windowsEnds);
    }

    /** The rows of the last call. */
    int rows() {
        return rows;
    }

    private int read(byte[] buffer, int from, int lastStart) {
        int start = from;
        while (start <= lastStart) {
            int next = row(buffer, start);
            if (next < 0) {
                return start;
            }
            start = next;
            rows++;
        }
        return start;
    }

    /** Reads the row at a position; the position of the next, or -1 if this is not a plain one. */
    private int row(byte[] buffer, int start) {
        long userId = number(buffer, start, ID_DIGITS);
        if (userId < 0 || buffer[end++] != ',') {
            return -1;
        }
        long movieId = number(buffer, end, ID_DIGITS);
        if (movieId < 0 || buffer[end++] != ',') {
            return -1;
        }
        int halves = halfStars(buffer, end);
        if (halves < 1 || halves > 10 || buffer[end++] != ',') {
            return -1;
        }
        long time = number(buffer, end, TIME_DIGITS);
        if (time < firstTime || time > lastTime) {
            return -1;
        }
        boolean windows = buffer[end] == '\r';
        if (buffer[windows ? ++end : end] != '\n') {
            return -1;
        }
        windowsEnds |= windows;
        sink.add((int) userId, (int) movieId, halves * 0.5, time);
        return end + 1;
    }

    /** The number at a position, or -1; {@link #end} is behind its last digit, or behind as many as were looked at. */
    private long number(byte[] buffer, int from, int mostDigits) {
        long number = 0;
        int position = from;
        int last = from + mostDigits;
        int digit = buffer[position] - '0';
        while (digit >= 0 && digit <= 9 && position < last) {
            number = number * 10 + digit;
            digit = buffer[++position] - '0';
        }
        end = position;
        return position == from || buffer[from] == '0' ? -1 : number;
    }

    /** The half stars written as {@code 4}, {@code 4.0} or {@code 4.5} at a position, or -1. */
    private int halfStars(byte[] buffer, int from) {
        int whole = buffer[from] - '0';
        end = from + 1;
        if (whole < 0 || whole > 5) {
            return -1;
        }
        if (buffer[end] != '.') {
            return whole * 2;
        }
        byte fraction = buffer[end + 1];
        end += 2;
        if (fraction == '0') {
            return whole * 2;
        }
        return fraction == '5' ? whole * 2 + 1 : -1;
    }
}
