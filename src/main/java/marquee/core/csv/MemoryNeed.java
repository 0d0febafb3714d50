package marquee.core.csv;

import java.util.Locale;

/** Looks ahead: how many ratings a file will have, and whether there is room for them. */
final class MemoryNeed {

    /** Four columns while reading, and one more to look for repeated ratings or to trim the columns. */
    private static final long BYTES_A_ROW = 24 + 8;
    private static final long SMALL = 1 << 20;
    private static final int SHORTEST_ROW = 8;

    private MemoryNeed() {
    }

    /**
     * The number of rows to expect, judged by the lines in the buffer; more often a little too high than too low, since ids grow.
     *
     * @throws DatasetException if so many rows do not fit in the memory
     */
    static int expectedRows(OpenFile file) throws DatasetException {
        long rows = file.size() / averageLine(file.lines()) + 1;
        if (rows > SMALL) {
            refuseIfTooMany(rows, file.findings().file(), Integer.MAX_VALUE - 16, free());
        }
        return (int) rows;
    }

    /** Refuses more rows than a table or the memory can take. */
    static void refuseIfTooMany(long rows, String file, long mostRows, long freeBytes) throws DatasetException {
        if (rows > mostRows) {
            throw new DatasetException(Problem.of(file, String.format(Locale.ROOT,
                    "it has about %,d rows, but no more than %,d can be held",
                    rows, mostRows), "open a smaller release"));
        }
        long need = rows * BYTES_A_ROW;
        if (need > freeBytes) {
            throw new DatasetException(Problem.of(file, String.format(Locale.ROOT,
                    "its ratings need about %.1f GB of memory, but only %.1f GB are free", need / 1e9, freeBytes / 1e9),
                    "start Marquee with more memory (for example java -Xmx4g), or open a smaller release"));
        }
    }

    private static int averageLine(ByteLines lines) {
        int count = 0;
        for (int i = lines.position(); i < lines.limit(); i++) {
            if (lines.buffer()[i] == '\n') {
                count++;
            }
        }
        return Math.max(SHORTEST_ROW, (lines.limit() - lines.position()) / Math.max(1, count));
    }

    private static long free() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.maxMemory() - (runtime.totalMemory() - runtime.freeMemory());
    }
}
