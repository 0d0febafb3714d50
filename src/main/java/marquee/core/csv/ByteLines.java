package marquee.core.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a file as ranges of bytes in a buffer, ended by LF, CR LF or CR. A reader of plain rows may also walk the buffer itself
 * from {@link #position()} and say how far it got.
 */
final class ByteLines {

    private static final int FIRST_CAPACITY = 1 << 16;
    private static final byte END_MARK = 0x1A;

    private final InputStream stream;
    private final int longestLine;
    private byte[] buffer;
    private int position;
    private int limit;
    private boolean ended;
    private boolean endMark;
    private int start;
    private int end;
    private long number;
    private boolean terminated = true;
    private boolean windowsEnds;
    private boolean oldMacEnds;

    /** Lines of a stream; one that is longer than so many bytes is refused. */
    ByteLines(InputStream stream, int longestLine) {
        this.stream = stream;
        this.longestLine = longestLine;
        this.buffer = new byte[FIRST_CAPACITY];
    }

    /**
     * Goes to the next line.
     *
     * @return whether there is one
     * @throws LongLineException if the line is too long
     */
    boolean next() throws IOException {
        int scanned = position;
        while (true) {
            while (scanned < limit && buffer[scanned] != '\n' && buffer[scanned] != '\r') {
                scanned++;
            }
            boolean undecided = scanned >= limit || buffer[scanned] == '\r' && scanned + 1 == limit;
            if (!undecided || ended) {
                break;
            }
            if (scanned - position >= longestLine) {
                throw new LongLineException(number + 1, zeros(position, scanned));
            }
            scanned -= position;
            fill();
            scanned += position;
        }
        if (scanned >= limit && position >= limit) {
            return false;
        }
        if (scanned - position > longestLine) {
            throw new LongLineException(number + 1, zeros(position, scanned));
        }
        start = position;
        end = scanned;
        number++;
        terminated = scanned < limit;
        position = terminated ? scanned + terminatorLength(scanned) : scanned;
        return true;
    }

    private int terminatorLength(int at) {
        if (buffer[at] == '\n') {
            return 1;
        }
        if (at + 1 < limit && buffer[at + 1] == '\n') {
            windowsEnds = true;
            return 2;
        }
        oldMacEnds = true;
        return 1;
    }

    private boolean zeros(int from, int to) {
        for (int i = from; i < to; i++) {
            if (buffer[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Moves the unread bytes to the front of the buffer and reads more behind them.
     *
     * @return whether any came
     */
    boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (position > 0) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            limit -= position;
            position = 0;
        } else if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = stream.readNBytes(buffer, limit, buffer.length - limit);
        limit += count;
        if (limit < buffer.length) {
            ended = true;
            while (limit > position && buffer[limit - 1] == END_MARK) {
                limit--;
                endMark = true;
            }
        }
        return count > 0;
    }

    /** The bytes; valid until the next call of {@link #next()} or {@link #fill()}. */
    byte[] buffer() {
        return buffer;
    }

    /** Where the current line begins in the buffer. */
    int start() {
        return start;
    }

    /** Where the current line ends in the buffer, its line end excluded. */
    int end() {
        return end;
    }

    /** Where the line after the current one begins. */
    int position() {
        return position;
    }

    /** How far the buffer is filled. */
    int limit() {
        return limit;
    }

    /** The number of the current line, from 1. */
    long number() {
        return number;
    }

    /** Takes lines as read that somebody else found in the buffer. */
    void skipTo(int newPosition, int lines, boolean withWindowsEnds) {
        position = newPosition;
        number += lines;
        windowsEnds |= withWindowsEnds;
    }

    /** Whether the current line has a line end. */
    boolean isTerminated() {
        return terminated;
    }

    /** Notes how the lines ended, once all are read. */
    void describeEnds(Findings findings) {
        if (windowsEnds) {
            findings.add(Reason.WINDOWS_LINES);
        }
        if (oldMacEnds) {
            findings.add(Reason.OLD_MAC_LINES);
        }
        if (endMark) {
            findings.add(Reason.END_MARK);
        }
        if (!terminated) {
            findings.add(Reason.NO_FINAL_LINE_END, number, "", "");
        }
    }
}
