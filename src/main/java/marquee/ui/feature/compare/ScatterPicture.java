package marquee.ui.feature.compare;

import java.util.List;

import marquee.chart.ModelMarks;
import marquee.chart.TableText;

/**
 * Contenders by two measures.
 *
 * @param summary what it shows, in a sentence
 * @param across what the horizontal axis is
 * @param up what the vertical axis is
 * @param points the contenders
 */
record ScatterPicture(String summary, Axis across, Axis up, List<Point> points) {

    /**
     * An axis.
     *
     * @param name what its measure is called
     * @param title what stands at it, with a word at its better end
     */
    record Axis(String name, String title) { }

    /** No points, and why. */
    static ScatterPicture empty(String why) {
        return new ScatterPicture(why, new Axis("", ""), new Axis("", ""), List.of());
    }

    /** Copies the points. */
    ScatterPicture {
        points = List.copyOf(points);
    }

    /**
     * A contender with its intervals; the horizontal ones are NaN where it has no such figure, and it is then a level line.
     *
     * @param name what it is called
     * @param mark its colour and shape
     * @param x the horizontal figure
     * @param xLow lower end of its interval
     * @param xHigh upper end of its interval
     * @param y the vertical figure
     * @param yLow lower end of its interval
     * @param yHigh upper end of its interval
     */
    record Point(String name, ModelMarks.Mark mark, double x, double xLow, double xHigh, double y, double yLow, double yHigh) { }

    /** The figures as a table. */
    TableText table() {
        return new TableText(List.of("model", across.name(), across.name() + " low", across.name() + " high", up.name(), up.name() + " low", up.name() + " high"),
                points.stream().map(point -> List.of(point.name(), plain(point.x()), plain(point.xLow()), plain(point.xHigh()),
                        plain(point.y()), plain(point.yLow()), plain(point.yHigh()))).toList());
    }

    private static String plain(double number) {
        return Double.isNaN(number) ? "" : Double.toString(number);
    }
}
