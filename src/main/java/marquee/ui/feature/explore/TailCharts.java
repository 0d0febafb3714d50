package marquee.ui.feature.explore;

import java.text.NumberFormat;
import java.util.Locale;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

import marquee.chart.ChartLook;

/** The long tails to charts. Pure functions. */
final class TailCharts {

    private static final double HUNDRED = 100;

    private TailCharts() {
    }

    /** Ratings by rank, both axes logarithmic: a line that falls evenly is a tail without end. */
    static JFreeChart ranks(Curves curves, ChartLook look) {
        return chart(curves, logarithmic(curves.across()), logarithmic(curves.up()), look);
    }

    /** Shares in percent of shares in percent. */
    static JFreeChart shares(Curves curves, ChartLook look) {
        return chart(curves, percent(curves.across()), percent(curves.up()), look);
    }

    private static ValueAxis logarithmic(String title) {
        LogAxis axis = new LogAxis(title);
        axis.setSmallestValue(0.8);
        axis.setNumberFormatOverride(NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.FORMAT)));
        axis.setMinorTickMarksVisible(false);
        return axis;
    }

    private static ValueAxis percent(String title) {
        NumberAxis axis = new NumberAxis(title);
        axis.setRange(0, HUNDRED + 4); // room for the last label
        axis.setTickUnit(new NumberTickUnit(20));
        return axis;
    }

    private static JFreeChart chart(Curves curves, ValueAxis across, ValueAxis up, ChartLook look) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDefaultEntityRadius(6);
        for (int place = 0; place < curves.curves().size(); place++) {
            Curve curve = curves.curves().get(place);
            XYSeries series = new XYSeries(curve.name());
            curve.points().forEach(point -> series.add(point.x(), point.y()));
            data.addSeries(series);
            renderer.setSeriesPaint(place, look.series(place));
            renderer.setSeriesStroke(place, ChartLook.LINE);
        }
        renderer.setDefaultToolTipGenerator((all, row, item) -> curves.curves().get(row).points().get(item).words());
        XYPlot plot = new XYPlot(data, across, up, renderer);
        plot.setNoDataMessage(curves.summary());
        return new JFreeChart(null, null, plot, true);
    }
}
