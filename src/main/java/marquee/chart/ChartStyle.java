package marquee.chart;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleInsets;

/** Gives a finished chart the look: card as background, no frame, thin horizontal grid lines, small muted axis titles, flat bars. */
public final class ChartStyle {

    private ChartStyle() {
    }

    /** Dresses a chart and returns it; the colours of its series are left to the chart's maker. */
    public static JFreeChart dress(JFreeChart chart, ChartLook look) {
        chart.setBackgroundPaint(look.background());
        chart.setBorderVisible(false);
        chart.setPadding(new RectangleInsets(8, 4, 4, 8));
        chart.setTitle((org.jfree.chart.title.TextTitle) null);
        dressLegend(chart.getLegend(), look);
        dressPlot(chart.getPlot(), look);
        if (chart.getPlot() instanceof CategoryPlot plot) {
            dressCategories(plot, look);
        } else if (chart.getPlot() instanceof XYPlot plot) {
            dressXY(plot, look);
        }
        return chart;
    }

    private static void dressPlot(Plot plot, ChartLook look) {
        plot.setBackgroundPaint(look.background());
        plot.setOutlineVisible(false);
        plot.setNoDataMessagePaint(look.mutedText());
        plot.setNoDataMessageFont(look.labelFont());
        plot.setInsets(RectangleInsets.ZERO_INSETS);
    }

    private static void dressLegend(LegendTitle legend, ChartLook look) {
        if (legend != null) {
            legend.setItemFont(look.labelFont());
            legend.setItemPaint(look.text());
            legend.setBackgroundPaint(look.background());
            legend.setFrame(BlockBorder.NONE);
            legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 12));
        }
    }

    private static void dressCategories(CategoryPlot plot, ChartLook look) {
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(true);
        plot.setRangeGridlinePaint(look.grid());
        plot.setRangeGridlineStroke(ChartLook.HAIRLINE);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        for (int i = 0; i < plot.getDomainAxisCount(); i++) {
            dressAxisWithLine(plot.getDomainAxis(i), look);
        }
        for (int i = 0; i < plot.getRangeAxisCount(); i++) {
            dressAxis(plot.getRangeAxis(i), look);
        }
        for (int i = 0; i < plot.getRendererCount(); i++) {
            dressRenderer(plot.getRenderer(i), look);
        }
    }

    private static void dressXY(XYPlot plot, ChartLook look) {
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(plot.getBackgroundImage() == null); // lines would run through a picture
        plot.setRangeGridlinePaint(look.grid());
        plot.setRangeGridlineStroke(ChartLook.HAIRLINE);
        plot.setRangeZeroBaselineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        for (int i = 0; i < plot.getDomainAxisCount(); i++) {
            dressAxisWithLine(plot.getDomainAxis(i), look);
        }
        for (int i = 0; i < plot.getRangeAxisCount(); i++) {
            dressAxis(plot.getRangeAxis(i), look);
        }
        for (int i = 0; i < plot.getRendererCount(); i++) {
            dressRenderer(plot.getRenderer(i), look);
        }
    }

    private static void dressAxisWithLine(Axis axis, ChartLook look) {
        dressAxis(axis, look);
        if (axis != null) {
            axis.setAxisLineVisible(true);
            axis.setAxisLinePaint(look.grid());
        }
    }

    private static void dressAxis(Axis axis, ChartLook look) {
        if (axis != null) {
            axis.setLabelFont(look.labelFont());
            axis.setLabelPaint(look.mutedText());
            axis.setTickLabelFont(look.labelFont());
            axis.setTickLabelPaint(look.mutedText());
            axis.setAxisLineVisible(false);
            axis.setTickMarksVisible(false);
        }
    }

    private static void dressRenderer(CategoryItemRenderer renderer, ChartLook look) {
        if (renderer != null) {
            renderer.setDefaultItemLabelFont(look.valueFont());
            renderer.setDefaultItemLabelPaint(look.text());
        }
        if (renderer instanceof BarRenderer bars) {
            bars.setBarPainter(new StandardBarPainter());
            bars.setShadowVisible(false);
            bars.setDrawBarOutline(false);
        }
    }

    private static void dressRenderer(XYItemRenderer renderer, ChartLook look) {
        if (renderer != null) {
            renderer.setDefaultItemLabelFont(look.valueFont());
            renderer.setDefaultItemLabelPaint(look.text());
        }
        if (renderer instanceof XYBarRenderer bars) {
            bars.setBarPainter(new StandardXYBarPainter());
            bars.setShadowVisible(false);
            bars.setDrawBarOutline(false);
        }
    }
}
