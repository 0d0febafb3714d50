package marquee.chart;

import java.awt.Color;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jfree.data.statistics.DefaultStatisticalCategoryDataset;

import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/**
 * RMSE against the left axis and MAE against the right one, side by side, each axis zoomed to its own values. Where a few models
 * are far worse than all others, a zoomed axis ends above the others, and the bars of those few end in a point.
 *
 * @param bars a pair of bars for each model
 * @param fromZero whether both axes begin at zero, and are not zoomed to their own values
 * @param spread whether the bars carry the spread over the folds
 */
public record TwinBars(List<Pair> bars, boolean fromZero, boolean spread) {

    /** How far a zoomed axis goes below its lowest value, in stars. */
    public static final double PADDING_BELOW = 0.0008;

    /** How far a zoomed axis goes above its highest value, in stars. */
    public static final double PADDING_ABOVE = 0.0012;

    private static final double ROOM_FOR_LABELS = 1.12;
    private static final int FEW_MODELS = 5;
    private static final int LEAST_REST = 4; // fewer models are no crowd that one could stand out from
    private static final int MOST_FAR = 4; // at most a quarter of all models stands out
    private static final double CLEAR_GAP = 3; // times what all the others differ by
    private static final double ROOM_FOR_POINT = 0.12;
    private static final int LONGEST_NAME = 20;

    /**
     * The two bars of a model. Errors in stars.
     *
     * @param model name of the model
     * @param rmse height of the left bar
     * @param mae height of the right bar
     * @param rmseSpread half the height of the error bar of the left one; NaN for none
     * @param maeSpread half the height of the error bar of the right one; NaN for none
     */
    public record Pair(String model, double rmse, double mae, double rmseSpread, double maeSpread) { }

    /** Copies the bars. */
    public TwinBars {
        bars = List.copyOf(bars);
    }

    /** The chart. */
    public JFreeChart chart(ChartLook look) {
        CategoryAxis names = new CategoryAxis();
        names.setCategoryLabelPositions(CategoryLabelPositions.createUpRotationLabelPositions(
                Math.toRadians(bars.size() <= FEW_MODELS ? 16 : 32)));
        names.setMaximumCategoryLabelWidthRatio(3f);
        CategoryPlot plot = new CategoryPlot();
        plot.setDomainAxis(names);
        addBars(plot, 0, look);
        addBars(plot, 1, look);
        JFreeChart chart = new JFreeChart(null, null, plot, true);
        chart.getLegend().setPosition(RectangleEdge.TOP);
        return chart;
    }

    /** Whether bars end in a point because they would go on beyond the end of their axis. */
    public boolean isCut() {
        return !fromZero && (limit(Pair::rmse) < Double.POSITIVE_INFINITY || limit(Pair::mae) < Double.POSITIVE_INFINITY);
    }

    /** What must be said of the axes. */
    public String note() {
        String axes = Text.of(fromZero ? "compare.accuracy.note.fromZero" : "compare.accuracy.note");
        return isCut() ? axes + " " + Text.of("compare.accuracy.note.cut") : axes;
    }

    private void addBars(CategoryPlot plot, int slot, ChartLook look) {
        boolean isRmse = slot == 0;
        ToDoubleFunction<Pair> value = isRmse ? Pair::rmse : Pair::mae;
        ToDoubleFunction<Pair> deviation = isRmse ? Pair::rmseSpread : Pair::maeSpread;
        String name = Text.of(isRmse ? "compare.rmse.axis" : "compare.mae.axis");
        String measure = Text.of(isRmse ? "compare.rmse" : "compare.mae");
        DefaultStatisticalCategoryDataset data = new DefaultStatisticalCategoryDataset();
        for (Pair bar : bars) {
            double half = deviation.applyAsDouble(bar);
            data.add(Double.valueOf(value.applyAsDouble(bar)), Double.isNaN(half) ? null : Double.valueOf(half), name,
                    shortName(bar.model(), data.getColumnCount()));
        }
        Color colour = isRmse ? look.rmse() : look.mae();
        TwinBarRenderer renderer = new TwinBarRenderer(slot, spread, colour, look);
        renderer.setDefaultToolTipGenerator((dataset, row, column) -> tip(bars.get(column), measure, value, deviation));
        NumberAxis axis = isRmse ? new NumberAxis(name) : new FollowingAxis(name, (NumberAxis) plot.getRangeAxis(0), fromZero ? 1 : 4);
        axis.setRange(range(value, deviation));
        if (isRmse) {
            Ticks.decimals(axis, fromZero ? 1 : 4);
        }
        plot.setDataset(slot, data);
        plot.setRenderer(slot, renderer);
        plot.setRangeAxis(slot, axis);
        plot.mapDatasetToRangeAxis(slot, slot);
    }

    /** A name cut to what a slanted label can hold, with the place of its model to tell it from others cut alike. */
    private static String shortName(String name, int place) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 3) + "… " + (place + 1);
    }

    private static String tip(Pair bar, String measure, ToDoubleFunction<Pair> value, ToDoubleFunction<Pair> deviation) {
        double half = deviation.applyAsDouble(bar);
        String number = Numbers.error(value.applyAsDouble(bar));
        return Double.isNaN(half)
                ? Text.of("compare.accuracy.tip", bar.model(), measure, number)
                : Text.of("compare.accuracy.tip.spread", bar.model(), measure, number, Numbers.error(half));
    }

    /**
     * From just below the lowest to just above the highest value, and with what the error bars need; or from zero, and then the same
     * for both measures, which are both in stars.
     */
    private Range range(ToDoubleFunction<Pair> value, ToDoubleFunction<Pair> deviation) {
        if (bars.isEmpty()) {
            return new Range(0, 1);
        }
        if (fromZero) {
            return new Range(0, Math.max(around(Pair::rmse, Pair::rmseSpread, false).getUpperBound(),
                    around(Pair::mae, Pair::maeSpread, false).getUpperBound()) * ROOM_FOR_LABELS);
        }
        Range around = around(value, deviation, true);
        double point = limit(value) < Double.POSITIVE_INFINITY ? ROOM_FOR_POINT * around.getLength() : 0;
        return new Range(around.getLowerBound() - PADDING_BELOW, around.getUpperBound() + PADDING_ABOVE + point);
    }

    private Range around(ToDoubleFunction<Pair> value, ToDoubleFunction<Pair> deviation, boolean cut) {
        double limit = cut ? limit(value) : Double.POSITIVE_INFINITY;
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (Pair bar : bars) {
            if (value.applyAsDouble(bar) <= limit) {
                double half = spread && !Double.isNaN(deviation.applyAsDouble(bar)) ? deviation.applyAsDouble(bar) : 0;
                low = Math.min(low, value.applyAsDouble(bar) - half);
                high = Math.max(high, value.applyAsDouble(bar) + half);
            }
        }
        return new Range(low, high);
    }

    /** The highest value of the crowd, where a clear gap lies between it and a few models that are far worse; else infinity. */
    private double limit(ToDoubleFunction<Pair> value) {
        double[] sorted = bars.stream().mapToDouble(value).sorted().toArray();
        int models = sorted.length;
        for (int rest = Math.max(LEAST_REST, models - models / MOST_FAR); rest < models; rest++) {
            double differ = Math.max(sorted[rest - 1] - sorted[0], PADDING_BELOW + PADDING_ABOVE);
            if (sorted[rest] - sorted[rest - 1] > CLEAR_GAP * differ) {
                return sorted[rest - 1];
            }
        }
        return Double.POSITIVE_INFINITY;
    }
}
