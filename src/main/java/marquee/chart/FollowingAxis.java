package marquee.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * The right one of two axes with ranges of their own: its ticks lie where those of the left one lie, so that one set of grid lines
 * serves both, and are written with as many decimals as it takes to say where they are.
 */
public final class FollowingAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;
    private static final double FINER = 10; // a tick is written to a tenth of the step between two

    private final NumberAxis leader;
    private final int least;

    /**
     * An axis.
     *
     * @param name what it is
     * @param leader the axis on the left, which chooses the ticks
     * @param least with how many decimals the ticks are written at least
     */
    public FollowingAxis(String name, NumberAxis leader, int least) {
        super(name);
        this.leader = leader;
        this.least = least;
    }

    @Override
    protected List<NumberTick> refreshTicksVertical(Graphics2D g2, Rectangle2D dataArea, RectangleEdge edge) {
        double stretch = getRange().getLength() / leader.getRange().getLength();
        List<?> leading = leader.refreshTicks(g2, new AxisState(), dataArea, RectangleEdge.LEFT);
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
        int decimals = Math.max(least, Ticks.places(leader.getTickUnit().getSize() * stretch / FINER));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        List<NumberTick> ticks = new ArrayList<>();
        for (Object tick : leading) {
            if (tick instanceof NumberTick led && led.getTickType() == TickType.MAJOR) {
                double value = getLowerBound() + (led.getValue() - leader.getLowerBound()) * stretch;
                ticks.add(new NumberTick(value, stretch == 1 ? led.getText() : format.format(value), edge == RectangleEdge.LEFT ? TextAnchor.CENTER_RIGHT : TextAnchor.CENTER_LEFT,
                        TextAnchor.CENTER, 0));
            }
        }
        return ticks;
    }
}
