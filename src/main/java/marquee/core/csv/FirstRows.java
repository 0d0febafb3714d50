package marquee.core.csv;

import java.util.List;

/**
 * The beginning of a file as it stands there, before anything is made of it.
 *
 * @param header the names of the columns
 * @param rows the cells of up to {@value #LIMIT} rows that follow; a row may have more or fewer cells than the header
 */
public record FirstRows(List<String> header, List<List<String>> rows) {

    /** At most so many rows are kept. */
    public static final int LIMIT = 10;

    /** Copies the lists. */
    public FirstRows {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
