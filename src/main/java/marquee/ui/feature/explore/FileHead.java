package marquee.ui.feature.explore;

import java.util.List;

/**
 * The beginning of a file.
 *
 * @param name the file
 * @param header the names of its columns
 * @param rows its first rows, each as long as the header
 */
record FileHead(String name, List<String> header, List<List<String>> rows) {

    /** Copies the lists; rows get as long as the header. */
    FileHead {
        List<String> columns = List.copyOf(header);
        header = columns;
        rows = rows.stream().map(row -> fitted(row, columns.size())).toList();
    }

    private static List<String> fitted(List<String> row, int cells) {
        return java.util.stream.IntStream.range(0, cells).mapToObj(cell -> cell < row.size() ? row.get(cell) : "").toList();
    }
}
