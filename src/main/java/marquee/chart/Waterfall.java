package marquee.chart;

import java.util.List;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultIntervalCategoryDataset;

import marquee.ui.text.Text;

/**
 * Steps from a start to a result: each bar begins where the one before it ended. Start and result stand on the axis, which begins
 * a little below the lowest level, so that small steps can be seen.
 *
 * @param steps the steps in their order, at least one
 */
public record Waterfall(List<Step> steps) {

    private static final double LEAST_PADDING = 0.1;
    private static final double PADDING = 0.25;
    private static final String SERIES = "step";

    /** What a bar stands for. */
    public enum Role {
        /** A level that stands on the axis: where the steps begin. */
        START,
        /** A step up or down. */
        STEP,
        /** A level that stands on the axis: what comes out. */
        RESULT
    }

    /**
     * A bar. Levels in stars.
     *
     * @param role what it stands for
     * @param name what stands below it, each once
     * @param from the level before it; 0 for a start or a result
     * @param to the level after it
     * @param value what stands on it, in words
     * @param tip what it says under the pointer
     */
    public record Step(Role role, String name, double from, double to, String value, String tip) {

        double low() {
            return role == Role.STEP ? Math.min(from, to) : to;
        }

        double high() {
            return role == Role.STEP ? Math.max(from, to) : to;
        }
    }

    /** Copies the steps. */
    public Waterfall {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A waterfall needs at least one step");
        }
    }

    /** The chart. */
    public JFreeChart chart(ChartLook look) {
        double lowest = steps.stream().mapToDouble(Step::low).min().orElseThrow();
        double highest = steps.stream().mapToDouble(Step::high).max().orElseThrow();
        double padding = Math.max(LEAST_PADDING, (highest - lowest) * PADDING);
        double floor = lowest - padding;
        NumberAxis stars = new NumberAxis(Text.of("chart.waterfall.stars"));
        stars.setRange(floor, highest + padding);
        Ticks.decimals(stars, 2);
        CategoryAxis names = new CategoryAxis();
        names.setMaximumCategoryLabelLines(2);
        names.setMaximumCategoryLabelWidthRatio(1.1f);
        names.setLowerMargin(0.02);
        names.setUpperMargin(0.02);
        names.setCategoryMargin(0.25);
        WaterfallRenderer bars = new WaterfallRenderer(steps, look);
        bars.setDefaultToolTipGenerator((data, row, column) -> steps.get(column).tip());
        JFreeChart chart = new JFreeChart(null, null, new CategoryPlot(data(floor), names, stars, bars), false);
        chart.removeLegend();
        return chart;
    }

    private DefaultIntervalCategoryDataset data(double floor) {
        Number[][] starts = new Number[1][steps.size()];
        Number[][] ends = new Number[1][steps.size()];
        for (int place = 0; place < steps.size(); place++) {
            Step step = steps.get(place);
            starts[0][place] = step.role() == Role.STEP ? step.from() : floor;
            ends[0][place] = step.to();
        }
        return new DefaultIntervalCategoryDataset(new Comparable<?>[] {SERIES},
                steps.stream().map(Step::name).toArray(Comparable<?>[]::new), starts, ends);
    }
}
