package marquee.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.statistics.StatisticalCategoryDataset;

import marquee.ui.text.Numbers;

/**
 * Bars of one axis that leave the other half of each category to the bars of the other axis. Left to itself, each renderer
 * gives its bars the whole category and the two lie upon each other. The value stands above the bar, or inside it where there
 * is no room above, and upright where it is wider than the bar. A bar that goes on beyond the end of its axis ends in a point.
 */
final class TwinBarRenderer extends BarRenderer {

    private static final long serialVersionUID = 1L;
    private static final double MOST_WIDTH = 84;
    private static final double GAP = 3;
    private static final double LABEL_GAP = 4;
    private static final double CATEGORY_PART = 0.82;
    private static final double POINT = 12;

    private final int slot;
    private final boolean spread;
    private final transient ChartLook look;

    /**
     * Bars in one of the two halves.
     *
     * @param slot 0 for the left half, 1 for the right
     * @param spread whether the spread is drawn
     * @param colour colour of the bars
     * @param look fonts and colours of the labels
     */
    TwinBarRenderer(int slot, boolean spread, Color colour, ChartLook look) {
        this.slot = slot;
        this.spread = spread;
        this.look = look;
        setSeriesPaint(0, colour);
        setIncludeBaseInRange(false);
    }

    @Override
    protected void calculateBarWidth(CategoryPlot plot, Rectangle2D dataArea, int rendererIndex, CategoryItemRendererState state) {
        int categories = Math.max(1, plot.getDataset(rendererIndex).getColumnCount());
        CategoryAxis axis = plot.getDomainAxisForDataset(rendererIndex);
        double category = axis.getCategoryEnd(0, categories, dataArea, RectangleEdge.BOTTOM)
                - axis.getCategoryStart(0, categories, dataArea, RectangleEdge.BOTTOM);
        state.setBarWidth(Math.max(1, Math.min(MOST_WIDTH, (category * CATEGORY_PART - GAP) / 2)));
    }

    @Override
    protected double calculateBarW0(CategoryPlot plot, PlotOrientation orientation, Rectangle2D dataArea, CategoryAxis domainAxis,
                                    CategoryItemRendererState state, int row, int column) {
        double middle = domainAxis.getCategoryMiddle(column, getColumnCount(), dataArea, RectangleEdge.BOTTOM);
        return slot == 0 ? middle - GAP / 2 - state.getBarWidth() : middle + GAP / 2;
    }

    @Override
    public void drawItem(Graphics2D g2, CategoryItemRendererState state, Rectangle2D dataArea, CategoryPlot plot,
                         CategoryAxis domainAxis, ValueAxis rangeAxis, CategoryDataset dataset, int row, int column, int pass) {
        super.drawItem(g2, state, dataArea, plot, domainAxis, rangeAxis, dataset, row, column, pass);
        Number value = dataset.getValue(row, column);
        if (value == null) {
            return;
        }
        double left = calculateBarW0(plot, PlotOrientation.VERTICAL, dataArea, domainAxis, state, row, column);
        double top = rangeAxis.valueToJava2D(value.doubleValue(), dataArea, plot.getRangeAxisEdge());
        if (value.doubleValue() > rangeAxis.getUpperBound()) {
            drawPoint(g2, left, dataArea.getMinY(), state.getBarWidth());
            drawValue(g2, Numbers.error(value.doubleValue()), new Rectangle2D.Double(left, dataArea.getMinY(), state.getBarWidth(), POINT), dataArea);
            return;
        }
        double highest = top;
        double lowest = top;
        Number deviation = ((StatisticalCategoryDataset) dataset).getStdDevValue(row, column);
        if (spread && deviation != null) {
            double middle = left + state.getBarWidth() / 2;
            highest = rangeAxis.valueToJava2D(value.doubleValue() + deviation.doubleValue(), dataArea, plot.getRangeAxisEdge());
            lowest = rangeAxis.valueToJava2D(value.doubleValue() - deviation.doubleValue(), dataArea, plot.getRangeAxisEdge());
            drawSpread(g2, middle, highest, lowest);
        }
        drawValue(g2, Numbers.error(value.doubleValue()), new Rectangle2D.Double(left, highest, state.getBarWidth(), lowest - highest), dataArea);
    }

    /** Takes the corners of a bar away. */
    private void drawPoint(Graphics2D g2, double left, double top, double width) {
        Path2D corners = new Path2D.Double();
        for (double corner : new double[] {left - 1, left + width + 1}) {
            corners.moveTo(corner, top - 1);
            corners.lineTo(corner, top + POINT);
            corners.lineTo(left + width / 2, top - 1);
            corners.closePath();
        }
        g2.setPaint(look.background());
        g2.fill(corners);
    }

    private void drawSpread(Graphics2D g2, double middle, double highest, double lowest) {
        g2.setPaint(look.text());
        g2.setStroke(ChartLook.LINE);
        g2.draw(new Line2D.Double(middle, highest, middle, lowest));
        g2.draw(new Line2D.Double(middle - 4, highest, middle + 4, highest));
        g2.draw(new Line2D.Double(middle - 4, lowest, middle + 4, lowest));
    }

    /** Writes a value above the end of a bar, which is its top or as much as its error bar takes, or else below that end. */
    private void drawValue(Graphics2D g2, String words, Rectangle2D end, Rectangle2D dataArea) {
        Font font = look.valueFont();
        FontRenderContext context = g2.getFontRenderContext();
        double width = font.getStringBounds(words, context).getWidth();
        double ascent = font.getLineMetrics(words, context).getAscent() * 0.8; // digits have no marks above them
        boolean upright = width > end.getWidth() + 2;
        double height = upright ? width : ascent;
        boolean inside = end.getMinY() - LABEL_GAP - height < dataArea.getMinY();
        double bottom = inside ? end.getMaxY() + LABEL_GAP + height : end.getMinY() - LABEL_GAP;
        if (bottom > dataArea.getMaxY()) { // neither above the bar nor inside it: across its top, on ground of its own
            bottom = dataArea.getMaxY() - 1;
            double wide = (upright ? ascent : width) + 4;
            g2.setPaint(look.background());
            g2.fill(new Rectangle2D.Double(end.getCenterX() - wide / 2, bottom - height - 2, wide, height + 3));
            inside = false;
        }
        g2.setFont(font);
        g2.setPaint(inside ? onBar() : look.text());
        AffineTransform before = g2.getTransform();
        if (upright) {
            g2.translate(end.getCenterX() + ascent / 2, bottom);
            g2.rotate(-Math.PI / 2);
        } else {
            g2.translate(end.getCenterX() - width / 2, bottom);
        }
        g2.drawString(words, 0, 0);
        g2.setTransform(before);
    }

    /** Black or white, whichever stands out more from the bar. */
    private Color onBar() {
        Color bar = (Color) lookupSeriesPaint(0);
        double light = (0.299 * bar.getRed() + 0.587 * bar.getGreen() + 0.114 * bar.getBlue()) / 255;
        return light > 0.5 ? Color.BLACK : Color.WHITE;
    }
}
