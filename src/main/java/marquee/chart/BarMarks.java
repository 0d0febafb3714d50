package marquee.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;

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

    private static final double ROOM = 0.16; // of the height of the highest bar, for text of the usual size

    private BarMarks() {
    }

    /** The room above the highest bar for its count and the words of lines, as a part of the axis; larger words need more. */
    public static double roomAbove(ChartLook look) {
        return ROOM * Math.max(1, look.scale());
    }

    /**
     * A count above each bar, on a ground of its own down to the bar, so that no line runs through it. Where the bars are too narrow for
     * all digits, all counts are short (28.8K or 29K); of counts that have no room side by side even so, the larger one stays.
     *
     * @param bars the bars; those without a count get none
     * @param lines what is written beside lines across the picture, where there is room
     */
    public static XYAnnotation counts(List<StarHistogram.Bar> bars, List<Words> lines, ChartLook look) {
        return new Counts(bars.stream().filter(bar -> bar.count() > 0).toList(), List.copyOf(lines), look);
    }

    /**
     * Words beside the top of a line.
     *
     * @param place where the line is on the domain axis
     * @param text the words
     * @param onTheLeft on which side of it they stand
     */
    public record Words(double place, String text, boolean onTheLeft) { }

    /** A dashed line at a number of the domain axis. */
    public static ValueMarker line(double value, ChartLook look) {
        return new ValueMarker(value, look.text(), ChartLook.DASHED);
    }

    /** A dashed line at a number of the domain axis with words beside its top. */
    public static ValueMarker line(double value, String words, boolean onTheLeft, ChartLook look) {
        ValueMarker mark = line(value, look);
        mark.setLabel(words);
        mark.setLabelFont(look.valueFont());
        mark.setLabelPaint(look.text());
        mark.setLabelBackgroundColor(look.background());
        mark.setLabelAnchor(onTheLeft ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
        mark.setLabelTextAnchor(onTheLeft ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
        mark.setLabelOffset(new RectangleInsets(2, 6, 2, 6));
        return mark;
    }

    /** Words above places. */
    private static final class Counts extends AbstractXYAnnotation {
        private static final long serialVersionUID = 1L;
        private static final double GAP = 4;
        private static final double DIGITS = 0.8; // of the ascent: digits have no marks above them
        private static final List<LongFunction<String>> SHORTER = List.of(Numbers::count, count -> Numbers.shortCount(count, 1),
                count -> Numbers.shortCount(count, 0));

        private final transient List<StarHistogram.Bar> bars;
        private final transient List<Words> lines;
        private final transient ChartLook look;

        Counts(List<StarHistogram.Bar> bars, List<Words> lines, ChartLook look) {
            this.bars = bars;
            this.lines = lines;
            this.look = look;
        }

        @Override
        public void draw(Graphics2D g2, XYPlot plot, Rectangle2D dataArea, ValueAxis domainAxis, ValueAxis rangeAxis, int rendererIndex,
                         PlotRenderingInfo info) {
            List<Label> counts = List.of();
            for (LongFunction<String> inWords : SHORTER) {
                List<Label> all = bars.stream().map(bar -> above(bar, inWords.apply(bar.count()), g2, plot, dataArea)).toList();
                counts = apart(all);
                if (counts.size() == all.size()) {
                    break;
                }
            }
            counts.forEach(label -> write(label, g2));
            for (Words line : lines) {
                Label label = beside(line, g2, plot, dataArea);
                if (dataArea.contains(label.ground()) && counts.stream().noneMatch(count -> count.liesOn(label.ground()))) {
                    write(label, g2);
                }
            }
        }

        private Label above(StarHistogram.Bar bar, String words, Graphics2D g2, XYPlot plot, Rectangle2D dataArea) {
            double left = across(bar.low(), plot, dataArea);
            double right = across(bar.high(), plot, dataArea);
            double top = plot.getRangeAxis().valueToJava2D(bar.count(), dataArea, plot.getRangeAxisEdge());
            Rectangle2D size = size(words, g2);
            size.setRect((left + right - size.getWidth()) / 2, top - size.getHeight(), size.getWidth(), size.getHeight());
            return new Label(words, bar.count(), size, new Rectangle2D.Double(left, top, right - left, dataArea.getMaxY() - top));
        }

        private Label beside(Words line, Graphics2D g2, XYPlot plot, Rectangle2D dataArea) {
            double x = across(line.place(), plot, dataArea);
            Rectangle2D size = size(line.text(), g2);
            size.setRect(line.onTheLeft() ? x - size.getWidth() - 1 : x + 1, dataArea.getY(), size.getWidth(), size.getHeight());
            return new Label(line.text(), 0, size, new Rectangle2D.Double());
        }

        private static double across(double value, XYPlot plot, Rectangle2D dataArea) {
            return plot.getDomainAxis().valueToJava2D(value, dataArea, plot.getDomainAxisEdge());
        }

        /** The ground that words need. */
        private Rectangle2D size(String words, Graphics2D g2) {
            Font font = look.valueFont();
            FontRenderContext context = g2.getFontRenderContext();
            return new Rectangle2D.Double(0, 0, font.getStringBounds(words, context).getWidth() + 2 * GAP,
                    font.getLineMetrics(words, context).getAscent() * DIGITS + 2 * GAP);
        }

        private void write(Label label, Graphics2D g2) {
            g2.setFont(look.valueFont());
            g2.setPaint(look.background());
            g2.fill(label.ground());
            g2.setPaint(look.text());
            g2.drawString(label.words(), (float) (label.ground().getX() + GAP), (float) (label.ground().getMaxY() - GAP));
        }

        /** The largest ones that lie neither on each other nor on another's bar. */
        private static List<Label> apart(List<Label> labels) {
            List<Label> apart = new ArrayList<>();
            labels.stream().filter(label -> labels.stream().noneMatch(other -> other != label && label.liesOn(other.bar())))
                    .sorted(Comparator.comparingDouble(Label::count).reversed())
                    .filter(label -> apart.stream().noneMatch(other -> other.liesOn(label.ground()))).forEach(apart::add);
            return apart;
        }
    }

    /** Words, the ground that is cleared for them, and the bar that they are about. */
    private record Label(String words, double count, Rectangle2D ground, Rectangle2D bar) {

        /** Whether some of the words would lie on something. */
        boolean liesOn(Rectangle2D other) {
            return new Rectangle2D.Double(ground.getX() + Counts.GAP, ground.getY() + Counts.GAP, ground.getWidth() - 2 * Counts.GAP,
                    ground.getHeight() - 2 * Counts.GAP).intersects(other);
        }
    }
}
