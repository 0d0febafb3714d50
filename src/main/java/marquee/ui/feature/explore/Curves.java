package marquee.ui.feature.explore;

import java.util.ArrayList;
import java.util.List;

import marquee.chart.TableText;
import marquee.ui.text.Text;

/**
 * A picture made of lines.
 *
 * @param summary what it shows, in a sentence with its main figures
 * @param across what lies across
 * @param up what goes up
 * @param curves the lines
 */
record Curves(String summary, String across, String up, List<Curve> curves) implements Picture {

    /** No lines. */
    static final Curves NONE = new Curves("", "", "", List.of());

    /** Copies the lines. */
    Curves {
        curves = List.copyOf(curves);
    }

    @Override
    public TableText table() {
        List<List<String>> rows = new ArrayList<>();
        curves.forEach(curve -> curve.points().forEach(point ->
                rows.add(List.of(curve.name(), Double.toString(point.x()), Double.toString(point.y())))));
        return new TableText(List.of(Text.of("explore.axis.line"), across, up), rows);
    }

    @Override
    public String key(int mark) {
        return "";
    }
}
