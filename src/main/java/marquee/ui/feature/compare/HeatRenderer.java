package marquee.ui.feature.compare;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.XYItemEntity;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYDataset;

import marquee.chart.ChartLook;

/** Draws the cells of a heat map with their labels and rings. Item i of the data set is cell i of the picture. */
final class HeatRenderer extends AbstractXYItemRenderer {

    private static final long serialVersionUID = 1L;
    private static final double GAP = 2;
    private static final double ARC = 6;
    private static final double MARGIN = 1;
    private static final Stroke RING = new BasicStroke(3f);
    private static final Stroke POINTER = new BasicStroke(2f);
    private static final double BESIDE_POINTER = 4;
    private static final Stroke TIED_RING = new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {4f, 3f}, 0f);

    private final transient HeatPicture picture;
    private final transient HeatCell pointed;
    private final transient ChartLook look;

    /**
     * A renderer.
     *
     * @param picture what to draw
     * @param pointed the cell that the keys are on; null for none
     * @param look colours and fonts
     */
    HeatRenderer(HeatPicture picture, HeatCell pointed, ChartLook look) {
        this.picture = picture;
        this.pointed = pointed;
        this.look = look;
    }

    @Override
    public void drawItem(Graphics2D g2, XYItemRendererState state, Rectangle2D dataArea, PlotRenderingInfo info, XYPlot plot,
                         ValueAxis domainAxis, ValueAxis rangeAxis, XYDataset dataset, int series, int item,
                         CrosshairState crosshairState, int pass) {
        HeatCell cell = picture.cells().get(item);
        double left = domainAxis.valueToJava2D(cell.column() - 0.5, dataArea, RectangleEdge.BOTTOM);
        double right = domainAxis.valueToJava2D(cell.column() + 0.5, dataArea, RectangleEdge.BOTTOM);
        double top = rangeAxis.valueToJava2D(cell.row() - 0.5, dataArea, RectangleEdge.LEFT);
        double bottom = rangeAxis.valueToJava2D(cell.row() + 0.5, dataArea, RectangleEdge.LEFT);
        RoundRectangle2D box = new RoundRectangle2D.Double(left + GAP, top + GAP, right - left - 2 * GAP, bottom - top - 2 * GAP, ARC, ARC);
        Color colour = picture.scale().colour(cell.value(), look);
        g2.setPaint(colour);
        g2.fill(box);
        if (Double.isNaN(cell.value())) {
            g2.setPaint(look.grid());
            g2.setStroke(ChartLook.HAIRLINE);
            g2.draw(box);
        }
        drawRing(g2, box, cell);
        drawLabel(g2, box, cell.label(), Double.isNaN(cell.value()) ? look.mutedText() : HeatScale.textOn(colour));
        if (info != null && info.getOwner().getEntityCollection() != null) {
            info.getOwner().getEntityCollection().add(new XYItemEntity(box, dataset, series, item, cell.tip(), null));
        }
    }

    private void drawRing(Graphics2D g2, RoundRectangle2D box, HeatCell cell) {
        boolean isPointed = cell.equals(pointed);
        if (cell.mark() != HeatCell.Mark.NONE) {
            g2.setPaint(look.text());
            g2.setStroke(cell.mark() == HeatCell.Mark.BEST ? RING : TIED_RING);
            g2.draw(inside(box, isPointed ? BESIDE_POINTER : 1));
        }
        if (isPointed) { // dark on light on whatever the cell has: one of the two stands out from any colour
            g2.setStroke(POINTER);
            g2.setPaint(look.background());
            g2.draw(inside(box, 1));
            g2.setPaint(look.text());
            g2.draw(inside(box, -1));
        }
    }

    private static RoundRectangle2D inside(RoundRectangle2D box, double by) {
        return new RoundRectangle2D.Double(box.getX() + by, box.getY() + by, box.getWidth() - 2 * by, box.getHeight() - 2 * by, ARC, ARC);
    }

    /** Writes the label into its cell, only its first line where all would not fit, and nothing where that would not fit. */
    private void drawLabel(Graphics2D g2, RoundRectangle2D box, String label, Color colour) {
        Font font = look.labelFont();
        FontRenderContext context = g2.getFontRenderContext();
        List<String> lines = label.lines().toList();
        if (!fits(lines, box, font, context)) {
            lines = lines.subList(0, Math.min(1, lines.size()));
        }
        if (!fits(lines, box, font, context)) {
            return;
        }
        double lineHeight = font.getLineMetrics("0", context).getHeight();
        g2.setFont(font);
        g2.setPaint(colour);
        double y = box.getCenterY() - lines.size() * lineHeight / 2 + font.getLineMetrics("0", context).getAscent();
        for (String line : lines) {
            double lineWidth = font.getStringBounds(line, context).getWidth();
            g2.drawString(line, (float) (box.getCenterX() - lineWidth / 2), (float) y);
            y += lineHeight;
        }
    }

    private static boolean fits(List<String> lines, RoundRectangle2D box, Font font, FontRenderContext context) {
        double width = lines.stream().mapToDouble(line -> font.getStringBounds(line, context).getWidth()).max().orElse(0);
        return width <= box.getWidth() - MARGIN && lines.size() * font.getLineMetrics("0", context).getHeight() <= box.getHeight();
    }
}
