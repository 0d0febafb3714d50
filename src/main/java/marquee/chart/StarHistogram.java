package marquee.chart;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/**
 * How people rate, with mean and median marked.
 *
 * @param bars the bars; those without ratings are left out
 * @param mean the mean in stars; NaN without ratings
 * @param median the median in stars
 */
public record StarHistogram(List<Bar> bars, double mean, double median) {

    /**
     * Ratings within a range.
     *
     * @param low its left edge in stars
     * @param high its right edge
     * @param count how many
     */
    public record Bar(double low, double high, long count) { }

    /** Copies the bars. */
    public StarHistogram {
        bars = List.copyOf(bars);
    }

    /** The chart. */
    public JFreeChart chart(ChartLook look) {
        XYIntervalSeries series = new XYIntervalSeries(Text.of("explore.axis.ratings"));
        bars.stream().filter(bar -> bar.count() > 0)
                .forEach(bar -> series.add(middle(bar), bar.low(), bar.high(), bar.count(), bar.count(), bar.count()));
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        NumberAxis stars = new NumberAxis(Text.of("explore.axis.stars"));
        stars.setRange(Math.min(0.2, lowest() - 0.2), Math.max(5.3, highest() + 0.2));
        NumberFormat decimal = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
        decimal.setMinimumFractionDigits(1);
        stars.setTickUnit(new NumberTickUnit(0.5, decimal));
        NumberAxis counts = new NumberAxis(Text.of("explore.axis.ratings"));
        counts.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        counts.setTickLabelInsets(new RectangleInsets(8, 8, 8, 6));
        counts.setNumberFormatOverride(NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.FORMAT)));
        counts.setUpperMargin(BarMarks.roomAbove(look));
        XYBarRenderer renderer = new XYBarRenderer(0.06);
        renderer.setSeriesPaint(0, look.plain());
        XYPlot plot = new XYPlot(data, stars, counts, renderer);
        plot.addAnnotation(BarMarks.counts(bars, middles(plot, mean, median, look), look));
        return new JFreeChart(null, null, plot, false);
    }

    /**
     * Draws lines at the mean and at the median.
     *
     * @param mean NaN without ratings: then there are none
     * @return what is to be written beside them
     */
    public static List<BarMarks.Words> middles(XYPlot plot, double mean, double median, ChartLook look) {
        if (Double.isNaN(mean)) {
            return List.of();
        }
        plot.addDomainMarker(BarMarks.line(mean, look), Layer.BACKGROUND);
        plot.addDomainMarker(BarMarks.line(median, look), Layer.BACKGROUND);
        return List.of(new BarMarks.Words(mean, Text.of("explore.stars.mean", Numbers.prediction(mean)), mean <= median),
                new BarMarks.Words(median, Text.of("explore.stars.median", Numbers.rating(median)), mean > median));
    }

    private double lowest() {
        return bars.stream().mapToDouble(Bar::low).min().orElse(0.5);
    }

    private double highest() {
        return bars.stream().mapToDouble(Bar::high).max().orElse(5);
    }

    private static double middle(Bar bar) {
        return (bar.low() + bar.high()) / 2;
    }
}
