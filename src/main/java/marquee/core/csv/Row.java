package marquee.core.csv;

import org.apache.commons.csv.CSVRecord;

/**
 * One row of a file.
 *
 * @param line the line it begins on, from 1
 * @param cells its cells
 */
record Row(long line, CSVRecord cells) {

    /** A cell, or empty where the file has no such column. */
    String cell(int column) {
        return column < 0 ? "" : cells.get(column);
    }
}
