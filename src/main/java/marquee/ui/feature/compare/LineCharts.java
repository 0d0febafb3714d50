package marquee.ui.feature.compare;

import java.awt.Color;
import java.awt.geom.Ellipse2D;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

import marquee.chart.BarMarks;
import marquee.chart.ChartLook;
import marquee.chart.Ticks;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Lines to charts. Pure functions. */
final class LineCharts {

    private static final double BEYOND = 10;
    private static final double ROOM_FOR_LABEL = 0.2;

    private LineCharts() {
    }

    /** Lines with a point at each place, and a dashed mark. */
    static JFreeChart lines(LinesPicture picture, ChartLook look) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        for (LinesPicture.Line line : picture.lines()) {
            XYSeries series = new XYSeries(line.name());
            for (int place = 0; place < line.values().size(); place++) {
                if (!line.values().get(place).isNaN()) {
                    series.add(place, line.values().get(place));
                }
            }
            int number = data.getSeriesCount();
            Color colour = line.dashed() ? look.mutedText() : look.rmse();
            renderer.setSeriesPaint(number, colour);
            renderer.setSeriesStroke(number, line.dashed() ? ChartLook.DASHED : ChartLook.LINE);
            renderer.setSeriesShape(number, new Ellipse2D.Double(-3, -3, 6, 6));
            data.addSeries(series);
        }
        renderer.setDefaultToolTipGenerator((dataset, series, item) -> Text.of("compare.lines.tip", picture.lines().get(series).name(),
                picture.across(), picture.names().get((int) dataset.getXValue(series, item)), Numbers.error(dataset.getYValue(series, item))));
        SymbolAxis across = new SymbolAxis(picture.across(), picture.names().toArray(String[]::new));
        across.setGridBandsVisible(false);
        across.setRange(-0.4, Math.max(1, picture.names().size()) - 0.6);
        NumberAxis up = new NumberAxis(picture.up());
        up.setAutoRangeIncludesZero(false);
        Ticks.decimals(up, 3);
        XYPlot plot = new XYPlot(data, across, up, renderer);
        plot.setNoDataMessage(picture.summary());
        if (picture.names().isEmpty()) {
            plot.setDataset(null);
            across.setVisible(false);
            up.setVisible(false);
            up.setTickUnit(new NumberTickUnit(BEYOND)); // no tick, so no grid line either
            up.setRange(0.1, 0.9);
        } else if (picture.marked() >= 0) {
            up.setUpperMargin(ROOM_FOR_LABEL);
            plot.addDomainMarker(BarMarks.line(picture.marked(), picture.markWords(), picture.marked() > picture.names().size() / 2, look));
        }
        JFreeChart chart = new JFreeChart(null, null, plot, !picture.names().isEmpty());
        if (chart.getLegend() != null) {
            chart.getLegend().setPosition(RectangleEdge.TOP);
        }
        return chart;
    }
}
