package marquee.ui.feature.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import marquee.chart.TableText;

/**
 * A heat map.
 *
 * @param summary what it shows, in a sentence with its main figures
 * @param columnTitle what the columns are
 * @param columns the names of the columns
 * @param rowTitle what the rows are
 * @param rows the names of the rows, from the top
 * @param cells the cells, at most one for each place
 * @param scale how values become colours
 */
record HeatPicture(String summary, String columnTitle, List<String> columns, String rowTitle, List<String> rows, List<HeatCell> cells,
                   HeatScale scale) {

    /** Copies the lists. */
    HeatPicture {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    /** A map without cells that says why. */
    static HeatPicture empty(String why) {
        return new HeatPicture(why, "", List.of(), "", List.of(), List.of(), new HeatScale(0, 1, false));
    }

    /** The cell at a place. */
    Optional<HeatCell> at(int column, int row) {
        return cells.stream().filter(cell -> cell.column() == column && cell.row() == row).findFirst();
    }

    /** The values as a table, a line per row of the map. */
    TableText table() {
        List<String> header = new ArrayList<>(List.of(rowTitle.isEmpty() ? "row" : rowTitle));
        header.addAll(columns);
        List<List<String>> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> line = new ArrayList<>(List.of(rows.get(row)));
            for (int column = 0; column < columns.size(); column++) {
                line.add(at(column, row).map(HeatCell::value).filter(value -> !Double.isNaN(value)).map(value -> Double.toString(value)).orElse(""));
            }
            lines.add(line);
        }
        return new TableText(header, lines);
    }
}
