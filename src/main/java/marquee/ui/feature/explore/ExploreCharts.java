package marquee.ui.feature.explore;

import java.text.NumberFormat;
import java.util.Locale;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

import marquee.chart.BarMarks;
import marquee.chart.ChartLook;
import marquee.chart.StarHistogram;
import marquee.chart.Ticks;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Bars to charts. Pure functions. */
final class ExploreCharts {

    private static final float LABELS = 0.5f; // the largest part of the width that names may take

    private ExploreCharts() {
    }

    /** The histogram of ratings with their mean and median marked. */
    static JFreeChart stars(StarPicture picture, ChartLook look) {
        NumberAxis stars = new NumberAxis(picture.bars().across());
        stars.setRange(0.2, 5.3);
        stars.setTickUnit(new NumberTickUnit(0.5, decimals(1)));
        XYPlot plot = onNumbers(picture.bars(), stars, look);
        plot.getRangeAxis().setUpperMargin(BarMarks.roomAbove(look));
        plot.addAnnotation(BarMarks.counts(picture.bars().bars().stream().map(bar -> new StarHistogram.Bar(bar.low(), bar.high(), Math.round(bar.value()))).toList(),
                StarHistogram.middles(plot, picture.mean(), picture.median(), look), look));
        return new JFreeChart(null, null, plot, false);
    }

    /** Bars over time. */
    static JFreeChart time(Bars bars, ChartLook look) {
        NumberAxis years = new NumberAxis(null);
        years.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        NumberFormat plain = NumberFormat.getIntegerInstance(Locale.ROOT);
        plain.setGroupingUsed(false);
        years.setNumberFormatOverride(plain);
        years.setAutoRangeIncludesZero(false);
        years.setLowerMargin(0.03);
        years.setUpperMargin(0.01);
        return new JFreeChart(null, null, onNumbers(bars, years, look), false);
    }

    /** Named bars lying on their sides, the first one at the top. */
    static JFreeChart lying(Bars bars, ChartLook look) {
        return named(bars, counts(), new BarCharts.Named(bars, look));
    }

    /** Named dots on an axis that shows only where they are: for means, which have no meaningful zero. */
    static JFreeChart dots(Bars bars, ChartLook look) {
        NumberAxis means = new NumberAxis();
        means.setAutoRangeIncludesZero(false);
        Ticks.decimals(means, 1);
        JFreeChart chart = named(bars, means, new BarCharts.Dots(bars, look));
        chart.getCategoryPlot().getRangeAxis().setLabel(bars.up());
        return chart;
    }

    private static JFreeChart named(Bars bars, NumberAxis values, CategoryItemRenderer renderer) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        bars.bars().forEach(bar -> data.addValue(bar.value(), bars.up(), bar.label()));
        CategoryAxis names = new CategoryAxis();
        names.setCategoryMargin(0.25);
        names.setLowerMargin(0.01);
        names.setUpperMargin(0.01);
        names.setMaximumCategoryLabelWidthRatio(LABELS);
        values.setLabel(bars.up());
        CategoryPlot plot = new CategoryPlot(data, names, values, renderer);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setNoDataMessage(bars.summary());
        return new JFreeChart(null, null, plot, false);
    }

    private static NumberAxis counts() {
        NumberAxis counts = new NumberAxis();
        counts.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        counts.setTickLabelInsets(new RectangleInsets(8, 8, 8, 6)); // fewer, calmer labels
        counts.setNumberFormatOverride(NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.FORMAT)));
        return counts;
    }

    private static XYPlot onNumbers(Bars bars, NumberAxis across, ChartLook look) {
        XYIntervalSeries series = new XYIntervalSeries(bars.up());
        for (Bar bar : bars.bars()) {
            series.add((bar.low() + bar.high()) / 2, bar.low(), bar.high(), bar.value(), bar.value(), bar.value());
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        NumberAxis up = counts();
        up.setLabel(bars.up());
        XYPlot plot = new XYPlot(data, across, up, new BarCharts.OnNumbers(bars, look));
        plot.setNoDataMessage(bars.summary());
        return plot;
    }

    private static NumberFormat decimals(int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
        format.setMinimumFractionDigits(digits);
        return format;
    }
}
