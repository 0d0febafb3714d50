package marquee.core.csv;

import java.util.Arrays;

/** On which line each row of a table stood: a list of stretches without gaps, so usually a handful of numbers. */
final class RowLines {

    private int[] firstRows = new int[4];
    private long[] firstLines = new long[4];
    private int stretches;

    /** Says where a row stood; rows must come in order, but those that follow on their lines without a gap need not be named. */
    void add(int row, long line) {
        if (stretches > 0 && lineOf(row, stretches - 1) == line) {
            return;
        }
        if (stretches > 0 && firstRows[stretches - 1] == row) {
            stretches--;
        }
        if (stretches == firstRows.length) {
            firstRows = Arrays.copyOf(firstRows, stretches * 2);
            firstLines = Arrays.copyOf(firstLines, stretches * 2);
        }
        firstRows[stretches] = row;
        firstLines[stretches] = line;
        stretches++;
    }

    /** The line of a row. */
    long lineOf(int row) {
        int found = Arrays.binarySearch(firstRows, 0, stretches, row);
        return lineOf(row, found >= 0 ? found : -found - 2);
    }

    private long lineOf(int row, int stretch) {
        return firstLines[stretch] + row - firstRows[stretch];
    }
}
