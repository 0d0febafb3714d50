package marquee.core.csv;

import java.io.IOException;

/** A line is longer than any line of such a file can be. */
final class LongLineException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final boolean zeros;

    LongLineException(long line, boolean zeros) {
        this.line = line;
        this.zeros = zeros;
    }

    /** The number of the line. */
    long line() {
        return line;
    }

    /** Whether there is nothing but zero bytes in it. */
    boolean isZeros() {
        return zeros;
    }
}
