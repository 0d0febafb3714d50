package marquee.ui.feature.compare;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.stream.Stream;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.Range;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

import marquee.chart.ChartLook;
import marquee.chart.Ticks;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Contenders by two measures to charts. Pure functions. */
final class TrapCharts {

    private static final double ROOM = 0.12;
    private static final Shape LEVEL_END = new Ellipse2D.Double(-3, -3, 6, 6);
    private static final double BEYOND = 10;

    private TrapCharts() {
    }

    /** A point with its intervals for each contender, and a level line for those that have no horizontal figure. */
    static JFreeChart scatter(ScatterPicture picture, ChartLook look) {
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        XYErrorRenderer renderer = new XYErrorRenderer();
        renderer.setErrorStroke(ChartLook.HAIRLINE);
        NumberAxis across = axis(picture.across().title());
        NumberAxis up = axis(picture.up().title());
        XYPlot plot = new XYPlot(data, across, up, renderer);
        List<ScatterPicture.Point> points = picture.points().stream().filter(point -> !Double.isNaN(point.x())).toList();
        for (ScatterPicture.Point point : points) {
            XYIntervalSeries series = new XYIntervalSeries(point.name());
            series.add(point.x(), point.xLow(), point.xHigh(), point.y(), point.yLow(), point.yHigh());
            int place = data.getSeriesCount();
            renderer.setSeriesPaint(place, point.mark().paint(look));
            renderer.setSeriesShape(place, point.mark().outline());
            data.addSeries(series);
        }
        double edge = points.stream().mapToDouble(ScatterPicture.Point::xHigh).max().orElse(1);
        List<ScatterPicture.Point> levels = picture.points().stream().filter(point -> Double.isNaN(point.x())).toList();
        for (ScatterPicture.Point point : levels) {
            plot.addRangeMarker(level(point, look));
            XYIntervalSeries series = new XYIntervalSeries(point.name());
            series.add(edge, edge, edge, point.y(), point.yLow(), point.yHigh()); // its interval stands at the right end of its line
            int place = data.getSeriesCount();
            renderer.setSeriesPaint(place, look.mutedText());
            renderer.setSeriesShape(place, LEVEL_END);
            renderer.setSeriesVisibleInLegend(place, false);
            data.addSeries(series);
        }
        List<ScatterPicture.Point> drawn = Stream.concat(points.stream(), levels.stream()).toList();
        renderer.setDefaultToolTipGenerator((dataset, series, item) -> tip(picture, drawn.get(series)));
        if (picture.points().isEmpty()) {
            plot.setDataset(null);
            across.setVisible(false);
            up.setVisible(false);
            up.setTickUnit(new NumberTickUnit(BEYOND)); // no tick, so no grid line either
            up.setRange(0.1, 0.9);
            plot.setNoDataMessage(picture.summary());
        } else {
            across.setRange(range(points.stream().mapToDouble(ScatterPicture.Point::xLow).min().orElse(0),
                    points.stream().mapToDouble(ScatterPicture.Point::xHigh).max().orElse(1)));
            up.setRange(range(picture.points().stream().mapToDouble(ScatterPicture.Point::yLow).min().orElse(0),
                    picture.points().stream().mapToDouble(ScatterPicture.Point::yHigh).max().orElse(1)));
        }
        JFreeChart chart = new JFreeChart(null, null, plot, !points.isEmpty()); // names at the points would lie upon each other
        if (chart.getLegend() != null) {
            chart.getLegend().setPosition(RectangleEdge.TOP);
        }
        return chart;
    }

    private static String tip(ScatterPicture picture, ScatterPicture.Point point) {
        if (Double.isNaN(point.x())) {
            return Text.of("compare.trap.tip.level", point.name(), picture.up().name(), Numbers.error(point.y()), Numbers.error(point.yLow()),
                    Numbers.error(point.yHigh()));
        }
        return Text.of("compare.trap.tip", point.name(), picture.across().name(), Numbers.error(point.x()), Numbers.error(point.xLow()),
                Numbers.error(point.xHigh()), picture.up().name(), Numbers.error(point.y()), Numbers.error(point.yLow()), Numbers.error(point.yHigh()));
    }

    private static ValueMarker level(ScatterPicture.Point point, ChartLook look) {
        Color colour = look.mutedText();
        ValueMarker mark = new ValueMarker(point.y(), colour, ChartLook.DASHED);
        mark.setLabel(Text.of("compare.trap.level", point.name(), Numbers.error(point.y())));
        mark.setLabelFont(look.labelFont());
        mark.setLabelPaint(colour);
        mark.setLabelBackgroundColor(look.background());
        mark.setLabelAnchor(RectangleAnchor.TOP_LEFT);
        mark.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
        mark.setLabelOffset(new RectangleInsets(3, 6, 3, 6));
        return mark;
    }

    private static NumberAxis axis(String title) {
        NumberAxis axis = new NumberAxis(title);
        axis.setAutoRangeIncludesZero(false);
        Ticks.decimals(axis, 0);
        return axis;
    }

    private static Range range(double low, double high) {
        double room = Math.max(high - low, 1e-6) * ROOM;
        return new Range(low - room, high + room);
    }
}
