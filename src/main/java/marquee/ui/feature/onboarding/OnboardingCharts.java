package marquee.ui.feature.onboarding;

import java.util.List;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

import marquee.chart.ChartLook;
import marquee.chart.Ticks;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** The charts of the tab. */
final class OnboardingCharts {

    private static final java.awt.Shape POINT = new java.awt.geom.Ellipse2D.Double(-2.5, -2.5, 5, 5);
    private static final double PADDING = 0.02;

    private OnboardingCharts() {
    }

    /**
     * The training error as it falls.
     *
     * @param errors the training RMSE in stars after each epoch so far
     * @param epochs how many epochs there will be
     */
    static JFreeChart learning(List<Double> errors, int epochs, ChartLook look) {
        XYSeries series = new XYSeries("rmse");
        for (int epoch = 0; epoch < errors.size(); epoch++) {
            series.add(epoch + 1, errors.get(epoch));
        }
        NumberAxis across = new NumberAxis(Text.of("onboarding.learn.axis.epoch"));
        across.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        across.setRange(0.5, epochs + 0.5);
        NumberAxis up = new NumberAxis(Text.of("onboarding.learn.axis.rmse"));
        up.setAutoRangeIncludesZero(false);
        Ticks.decimals(up, 2);
        up.setTickLabelInsets(new RectangleInsets(8, 8, 8, 6)); // fewer, calmer labels
        double low = errors.stream().mapToDouble(Double::doubleValue).min().orElse(0.5);
        double high = errors.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        up.setRange(low - PADDING, high + PADDING);
        XYLineAndShapeRenderer line = new XYLineAndShapeRenderer();
        line.setSeriesPaint(0, look.rmse());
        line.setSeriesStroke(0, ChartLook.LINE);
        line.setSeriesShape(0, POINT);
        line.setDefaultToolTipGenerator((data, row, item) ->
                Text.of("onboarding.learn.point", item + 1, Numbers.error(data.getYValue(row, item))));
        JFreeChart chart = new JFreeChart(new XYPlot(new XYSeriesCollection(series), across, up, line));
        chart.removeLegend();
        return chart;
    }

    /** What the chart shows, in words. */
    static String description(List<Double> errors) {
        int last = errors.size();
        return Text.of("onboarding.learn.chart", last, last == 0 ? "" : Numbers.error(errors.get(last - 1)));
    }
}
