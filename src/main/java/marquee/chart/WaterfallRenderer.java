package marquee.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.IntervalBarRenderer;
import org.jfree.data.category.CategoryDataset;

import marquee.chart.Waterfall.Role;
import marquee.chart.Waterfall.Step;

/** Bars coloured by what they do, the value above each, and a thin line from each level to the next bar. */
final class WaterfallRenderer extends IntervalBarRenderer {

    private static final long serialVersionUID = 1L;
    private static final double LABEL_GAP = 5;

    private final transient List<Step> steps;
    private final transient ChartLook look;

    WaterfallRenderer(List<Step> steps, ChartLook look) {
        this.steps = steps;
        this.look = look;
        setIncludeBaseInRange(false);
        setMaximumBarWidth(0.14);
        setMinimumBarLength(2); // a step of nothing can still be pointed at
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        Step step = steps.get(column);
        return switch (step.role()) {
            case START -> look.plain();
            case RESULT -> look.accent();
            case STEP -> step.to() >= step.from() ? look.up() : look.down();
        };
    }

    @Override
    public void drawItem(Graphics2D g2, CategoryItemRendererState state, Rectangle2D dataArea, CategoryPlot plot,
                         CategoryAxis domainAxis, ValueAxis rangeAxis, CategoryDataset dataset, int row, int column, int pass) {
        super.drawItem(g2, state, dataArea, plot, domainAxis, rangeAxis, dataset, row, column, pass);
        Step step = steps.get(column);
        double middle = domainAxis.getCategoryMiddle(column, steps.size(), dataArea, plot.getDomainAxisEdge());
        if (column + 1 < steps.size() && steps.get(column + 1).role() != Role.START) {
            double level = rangeAxis.valueToJava2D(step.to(), dataArea, plot.getRangeAxisEdge());
            double next = domainAxis.getCategoryMiddle(column + 1, steps.size(), dataArea, plot.getDomainAxisEdge());
            g2.setPaint(look.mutedText());
            g2.setStroke(ChartLook.HAIRLINE);
            g2.draw(new Line2D.Double(middle + state.getBarWidth() / 2, level, next - state.getBarWidth() / 2, level));
        }
        Font font = look.valueFont();
        double width = font.getStringBounds(step.value(), g2.getFontRenderContext()).getWidth();
        double top = rangeAxis.valueToJava2D(step.high(), dataArea, plot.getRangeAxisEdge());
        g2.setFont(font);
        g2.setPaint(look.text());
        g2.drawString(step.value(), (float) (middle - width / 2), (float) (top - LABEL_GAP));
    }
}
