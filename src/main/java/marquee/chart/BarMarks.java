package marquee.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

import marquee.ui.text.Numbers;

/** What is written on charts over numbers: counts above bars, and lines across the picture with words. */
public final class BarMarks {

    private BarMarks() {
    }

    /** A count above a bar, on a ground of its own down to the bar, so that no line runs through it. */
    public static XYAnnotation value(double middle, double height, ChartLook look) {
        return new Value(Numbers.count(Math.round(height)), middle, height, look);
    }

    /** A dashed line at a number of the domain axis with words beside its top. */
    public static ValueMarker line(double value, String words, boolean onTheLeft, ChartLook look) {
        ValueMarker mark = new ValueMarker(value, look.text(), ChartLook.DASHED);
        mark.setLabel(words);
        mark.setLabelFont(look.valueFont());
        mark.setLabelPaint(look.text());
        mark.setLabelBackgroundColor(look.background());
        mark.setLabelAnchor(onTheLeft ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
        mark.setLabelTextAnchor(onTheLeft ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
        mark.setLabelOffset(new RectangleInsets(2, 6, 2, 6));
        return mark;
    }

    /** Words above a place. */
    private static final class Value extends AbstractXYAnnotation {
        private static final long serialVersionUID = 1L;
        private static final double GAP = 4;
        private static final double DIGITS = 0.8; // of the ascent: digits have no marks above them

        private final String words;
        private final double x;
        private final double y;
        private final transient ChartLook look;

        Value(String words, double x, double y, ChartLook look) {
            this.words = words;
            this.x = x;
            this.y = y;
            this.look = look;
        }

        @Override
        public void draw(Graphics2D g2, XYPlot plot, Rectangle2D dataArea, ValueAxis domainAxis, ValueAxis rangeAxis, int rendererIndex,
                         PlotRenderingInfo info) {
            Font font = look.valueFont();
            FontRenderContext context = g2.getFontRenderContext();
            double width = font.getStringBounds(words, context).getWidth();
            double height = font.getLineMetrics(words, context).getAscent() * DIGITS;
            double left = domainAxis.valueToJava2D(x, dataArea, plot.getDomainAxisEdge()) - width / 2;
            double end = rangeAxis.valueToJava2D(y, dataArea, plot.getRangeAxisEdge());
            g2.setPaint(look.background());
            g2.fill(new Rectangle2D.Double(left - GAP, end - 2 * GAP - height, width + 2 * GAP, height + 2 * GAP));
            g2.setFont(font);
            g2.setPaint(look.text());
            g2.drawString(words, (float) left, (float) (end - GAP));
        }
    }
}
