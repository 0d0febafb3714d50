package marquee.ui.feature.compare;

import java.awt.geom.Ellipse2D;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

import marquee.chart.BarMarks;
import marquee.chart.ChartLook;
import marquee.chart.FollowingAxis;
import marquee.chart.Ticks;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Lines to charts. Pure functions. */
final class LineCharts {

    private static final double BEYOND = 10;
    private static final double ROOM_FOR_LABEL = 0.2;
    private static final int MOST_VALUES = 12; // more would not find room beside each other

    private LineCharts() {
    }

    /** Lines with a point at each place, and a dashed mark; a line with an axis of its own has no part in the room of the other. */
    static JFreeChart lines(LinesPicture picture, ChartLook look) {
        SymbolAxis across = new SymbolAxis(picture.across(), picture.names().toArray(String[]::new));
        across.setGridBandsVisible(false);
        across.setRange(-0.4, Math.max(1, picture.names().size()) - 0.6);
        boolean apart = picture.apart() && picture.lines().size() == 2;
        NumberAxis up = new NumberAxis(apart ? onSide(picture, 0) : picture.up());
        up.setAutoRangeIncludesZero(false);
        Ticks.decimals(up, 3);
        XYPlot plot = new XYPlot(null, across, up, null);
        addLines(plot, 0, picture, 0, apart ? 1 : picture.lines().size(), look);
        if (apart) {
            FollowingAxis right = new FollowingAxis(onSide(picture, 1), up, 3);
            right.setAutoRangeIncludesZero(false);
            right.setUpperMargin(ROOM_FOR_LABEL);
            plot.setRangeAxis(1, right);
            addLines(plot, 1, picture, 1, 2, look);
            plot.mapDatasetToRangeAxis(1, 1);
        }
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

    /** The name of the axis of a line, with the side on which it stands. */
    private static String onSide(LinesPicture picture, int line) {
        return Text.of(line == 0 ? "compare.lines.left" : "compare.lines.right", picture.lines().get(line).name(), picture.up());
    }

    private static void addLines(XYPlot plot, int dataset, LinesPicture picture, int from, int to, ChartLook look) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new Points(picture);
        for (LinesPicture.Line line : picture.lines().subList(from, to)) {
            XYSeries series = new XYSeries(line.name());
            for (int place = 0; place < line.values().size(); place++) {
                if (!line.values().get(place).isNaN()) {
                    series.add(place, line.values().get(place));
                }
            }
            int number = data.getSeriesCount();
            renderer.setSeriesPaint(number, line.dashed() ? look.mutedText() : look.rmse());
            renderer.setSeriesStroke(number, line.dashed() ? ChartLook.DASHED : ChartLook.LINE);
            renderer.setSeriesShape(number, new Ellipse2D.Double(-3, -3, 6, 6));
            data.addSeries(series);
        }
        renderer.setDefaultToolTipGenerator((points, series, item) -> Text.of("compare.lines.tip", picture.lines().get(from + series).name(),
                picture.across(), picture.names().get((int) points.getXValue(series, item)), Numbers.error(points.getYValue(series, item))));
        if (picture.apart() && from == 0 && picture.names().size() <= MOST_VALUES) {
            renderer.setSeriesItemLabelsVisible(0, true);
            renderer.setSeriesItemLabelGenerator(0, (points, series, item) -> Numbers.error(points.getYValue(series, item)));
            renderer.setSeriesItemLabelPaint(0, look.text());
        }
        plot.setDataset(dataset, data);
        plot.setRenderer(dataset, renderer);
    }

    /** Points joined by lines, with room for their values: none stands where the line of the mark runs. */
    private static final class Points extends XYLineAndShapeRenderer {
        private static final long serialVersionUID = 1L;
        private static final ItemLabelPosition LEFT = new ItemLabelPosition(ItemLabelAnchor.OUTSIDE10, TextAnchor.BOTTOM_RIGHT);
        private static final ItemLabelPosition RIGHT = new ItemLabelPosition(ItemLabelAnchor.OUTSIDE2, TextAnchor.BOTTOM_LEFT);

        private final transient LinesPicture picture;

        Points(LinesPicture picture) {
            super(true, true);
            this.picture = picture;
        }

        @Override
        public ItemLabelPosition getPositiveItemLabelPosition(int series, int item) {
            if (item != picture.marked()) {
                return super.getPositiveItemLabelPosition(series, item);
            }
            return item > picture.names().size() / 2 ? LEFT : RIGHT;
        }
    }
}
