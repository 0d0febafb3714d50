package marquee.ui.feature.compare;

import java.util.ArrayList;
import java.util.List;

import marquee.chart.TableText;

/**
 * Lines over a common axis.
 *
 * @param summary what they show, in a sentence with its main figures
 * @param across what the axis is
 * @param names the names of the places on the axis
 * @param up what the heights are
 * @param lines the lines
 * @param marked the place that is marked; -1 for none
 * @param markWords what is said at the mark
 * @param apart whether the second of two lines has an axis of its own on the right, because it lies far from the first
 */
record LinesPicture(String summary, String across, List<String> names, String up, List<Line> lines, int marked, String markWords, boolean apart) {

    /** Nothing. */
    static final LinesPicture NONE = new LinesPicture("", "", List.of(), "", List.of(), -1, "");

    /**
     * A line.
     *
     * @param name what it is called
     * @param values its height at each place; NaN where there is none
     * @param dashed whether it is the less important one
     */
    record Line(String name, List<Double> values, boolean dashed) {

        /** Copies the values. */
        Line {
            values = List.copyOf(values);
        }
    }

    /** Lines that share one axis. */
    LinesPicture(String summary, String across, List<String> names, String up, List<Line> lines, int marked, String markWords) {
        this(summary, across, names, up, lines, marked, markWords, false);
    }

    /** No lines, and why. */
    static LinesPicture empty(String why) {
        return new LinesPicture(why, "", List.of(), "", List.of(), -1, "");
    }

    /** Copies the lists. */
    LinesPicture {
        names = List.copyOf(names);
        lines = List.copyOf(lines);
    }

    /** The heights as a table, a row per place. */
    TableText table() {
        List<String> header = new ArrayList<>(List.of(across));
        lines.forEach(line -> header.add(line.name()));
        List<List<String>> rows = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            List<String> row = new ArrayList<>(List.of(names.get(place)));
            for (Line line : lines) {
                row.add(line.values().get(place).isNaN() ? "" : line.values().get(place).toString());
            }
            rows.add(row);
        }
        return new TableText(header, rows);
    }
}
