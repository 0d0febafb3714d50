package marquee.chart;

import java.util.List;

/**
 * A table as plain text, to be taken away: numbers with a point and without separators.
 *
 * @param header the names of the columns
 * @param rows the cells, each row as long as the header
 */
public record TableText(List<String> header, List<List<String>> rows) {

    /** Copies the lists. */
    public TableText {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Lines of cells with tabs between, as spreadsheets take them from the clipboard. */
    public String tabbed() {
        StringBuilder text = new StringBuilder();
        line(text, header);
        rows.forEach(row -> line(text, row));
        return text.toString();
    }

    /**
     * Comma-separated values after RFC 4180 with a first line that says where the figures come from. A text that a spreadsheet
     * would take for a formula gets an apostrophe in front.
     *
     * @param passport where the figures come from, one line; empty to leave it out
     */
    public String csv(String passport) {
        StringBuilder text = new StringBuilder();
        if (!passport.isEmpty()) {
            text.append("# ").append(passport.replaceAll("[\\r\\n]+", " ")).append("\r\n");
        }
        csvLine(text, header);
        rows.forEach(row -> csvLine(text, row));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(String.join("\t", cells.stream().map(cell -> cell.replaceAll("[\\t\\r\\n]+", " ")).toList())).append('\n');
    }

    private static void csvLine(StringBuilder text, List<String> cells) {
        text.append(String.join(",", cells.stream().map(TableText::csvCell).toList())).append("\r\n");
    }

    private static String csvCell(String cell) {
        String safe = looksLikeFormula(cell) ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean looksLikeFormula(String cell) {
        return !cell.isEmpty() && "=+-@\t\0".indexOf(cell.charAt(0)) >= 0 && !cell.matches("[+-]?[0-9.]+([eE][+-]?[0-9]+)?");
    }
}
