package marquee.chart;

import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

import marquee.ui.text.Numbers;

/** What is written on charts over numbers: counts above bars, and lines across the picture with words. */
public final class BarMarks {

    private BarMarks() {
    }

    /** A count above a bar, on a ground of its own so that no line runs through it. */
    public static XYTextAnnotation value(double middle, double height, ChartLook look) {
        XYTextAnnotation label = new XYTextAnnotation(Numbers.count(Math.round(height)), middle, height);
        label.setTextAnchor(TextAnchor.BOTTOM_CENTER);
        label.setFont(look.valueFont());
        label.setPaint(look.text());
        label.setBackgroundPaint(look.background());
        return label;
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
}
