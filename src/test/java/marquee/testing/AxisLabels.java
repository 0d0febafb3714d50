package marquee.testing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** What stands at the ticks of a chart's axes of numbers, once it is drawn. */
public final class AxisLabels {

    private static final int[][] SIZES = {{460, 260}, {900, 420}};

    private AxisLabels() {
    }

    /** The labels that stand more than once at an axis, for a small and for a large chart. */
    public static List<String> twice(JFreeChart chart) {
        List<String> twice = new ArrayList<>();
        for (int[] size : SIZES) {
            of(chart, size[0], size[1]).forEach(labels -> {
                HashSet<String> seen = new HashSet<>();
                labels.stream().filter(label -> !seen.add(label)).forEach(twice::add);
            });
        }
        return twice;
    }

    /** The labels of each axis. */
    public static List<List<String>> of(JFreeChart chart, int width, int height) {
        Graphics2D pen = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB).createGraphics();
        ChartRenderingInfo info = new ChartRenderingInfo();
        chart.draw(pen, new Rectangle2D.Double(0, 0, width, height), info);
        Rectangle2D area = info.getPlotInfo().getDataArea();
        List<List<String>> labels = new ArrayList<>();
        if (chart.getPlot() instanceof CategoryPlot plot) {
            for (int axis = 0; axis < plot.getRangeAxisCount(); axis++) {
                labels.add(of(plot.getRangeAxis(axis), pen, area, plot.getRangeAxisEdge(axis)));
            }
        } else if (chart.getPlot() instanceof XYPlot plot) {
            labels.add(of(plot.getDomainAxis(), pen, area, plot.getDomainAxisEdge()));
            labels.add(of(plot.getRangeAxis(), pen, area, plot.getRangeAxisEdge()));
        }
        pen.dispose();
        return labels;
    }

    private static List<String> of(ValueAxis axis, Graphics2D pen, Rectangle2D area, RectangleEdge edge) {
        List<String> labels = new ArrayList<>();
        for (Object tick : axis.refreshTicks(pen, new AxisState(), area, edge)) {
            String label = tick instanceof NumberTick number ? number.getText() : ((ValueTick) tick).getText();
            if (label != null && !label.isEmpty()) {
                labels.add(label);
            }
        }
        return labels;
    }
}
