package marquee.ui.feature.compare;

import java.util.List;

import marquee.chart.TableText;

/**
 * Contenders by two measures.
 *
 * @param summary what it shows, in a sentence
 * @param across what the horizontal axis is
 * @param up what the vertical axis is
 * @param points the contenders
 */
record ScatterPicture(String summary, String across, String up, List<Point> points) {

    /** Copies the points. */
    ScatterPicture {
        points = List.copyOf(points);
    }

    /**
     * A contender with its intervals; the horizontal ones are NaN where it has no such figure, and it is then a level line.
     *
     * @param name what it is called
     * @param x the horizontal figure
     * @param xLow lower end of its interval
     * @param xHigh upper end of its interval
     * @param y the vertical figure
     * @param yLow lower end of its interval
     * @param yHigh upper end of its interval
     */
    record Point(String name, double x, double xLow, double xHigh, double y, double yLow, double yHigh) { }

    /** The figures as a table. */
    TableText table() {
        return new TableText(List.of("model", across, across + " low", across + " high", up, up + " low", up + " high"),
                points.stream().map(point -> List.of(point.name(), plain(point.x()), plain(point.xLow()), plain(point.xHigh()),
                        plain(point.y()), plain(point.yLow()), plain(point.yHigh()))).toList());
    }

    private static String plain(double number) {
        return Double.isNaN(number) ? "" : Double.toString(number);
    }
}
