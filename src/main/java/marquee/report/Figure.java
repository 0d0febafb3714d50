package marquee.report;

import java.util.function.Function;
import marquee.chart.ChartDrawing;
import marquee.chart.ChartLook;
import marquee.chart.ChartStyle;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.ui.RectangleInsets;

/**
 * A picture of the report.
 *
 * @param name the beginning of its file names; letters, digits and hyphens
 * @param title its title
 * @param note what must be known to read it; empty for nothing
 * @param description what it shows in words and figures, for those who cannot see it
 * @param height its height in points, without title and passport
 * @param chartOf makes the chart in a look
 */
record Figure(String name, String title, String note, String description, int height, Function<ChartLook, JFreeChart> chartOf) {

    /** The width of every picture in points. */
    static final int WIDTH = 960;

    private static final String FOLDER = "pictures/";

    /** A picture that needs no note. */
    Figure(String name, String title, String description, int height, Function<ChartLook, JFreeChart> chartOf) {
        this(name, title, "", description, height, chartOf);
    }

    /** The file with so many pixels. */
    String png() {
        return FOLDER + name + ".png";
    }

    /** The file with lines and letters. */
    String svg() {
        return FOLDER + name + ".svg";
    }

    /** The picture as a file has it: light, with its title above and its passport below. */
    ChartDrawing drawing(String passport) {
        ChartLook look = new ChartLook(false, 1);
        return ChartDrawing.of(ChartStyle.dress(chartOf.apply(look), look), look, title, note, passport, WIDTH, height);
    }

    /** The picture as the page has it, in the light or the dark look; its title stands on the page. */
    String onPage(boolean dark) {
        ChartLook look = new ChartLook(dark, 1);
        JFreeChart chart = ChartStyle.dress(chartOf.apply(look), look);
        chart.setPadding(new RectangleInsets(8, 0, 4, 20)); // the last label of an axis reaches beyond its end
        return new ChartDrawing(chart, "", WIDTH, height).svgElement(name + (dark ? "-dark" : "-light"));
    }
}
