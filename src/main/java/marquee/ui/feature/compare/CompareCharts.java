package marquee.ui.feature.compare;

import java.awt.Color;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jfree.data.statistics.DefaultStatisticalCategoryDataset;

import marquee.ui.chart.ChartLook;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Results to charts. Pure functions. */
final class CompareCharts {

    /** How far a zoomed axis goes below its lowest value, in stars. */
    static final double PADDING_BELOW = 0.0008;

    /** How far a zoomed axis goes above its highest value, in stars. */
    static final double PADDING_ABOVE = 0.0012;

    private static final double ROOM_FOR_LABELS = 1.12;
    private static final int FEW_MODELS = 5;
    private static final int LONGEST_NAME = 20;

    private CompareCharts() {
    }

    /** RMSE against the left axis and MAE against the right one, side by side, each axis zoomed to its own values. */
    static JFreeChart accuracy(AccuracyPicture picture, ChartLook look) {
        CategoryAxis names = new CategoryAxis();
        names.setCategoryLabelPositions(CategoryLabelPositions.createUpRotationLabelPositions(
                Math.toRadians(picture.bars().size() <= FEW_MODELS ? 16 : 32)));
        names.setMaximumCategoryLabelWidthRatio(3f);
        CategoryPlot plot = new CategoryPlot();
        plot.setDomainAxis(names);
        addBars(plot, 0, picture, look);
        addBars(plot, 1, picture, look);
        JFreeChart chart = new JFreeChart(null, null, plot, true);
        chart.getLegend().setPosition(RectangleEdge.TOP);
        return chart;
    }

    private static void addBars(CategoryPlot plot, int slot, AccuracyPicture picture, ChartLook look) {
        boolean isRmse = slot == 0;
        ToDoubleFunction<AccuracyBar> value = isRmse ? AccuracyBar::rmse : AccuracyBar::mae;
        ToDoubleFunction<AccuracyBar> deviation = isRmse ? AccuracyBar::rmseSpread : AccuracyBar::maeSpread;
        String name = Text.of(isRmse ? "compare.rmse.axis" : "compare.mae.axis");
        String measure = Text.of(isRmse ? "compare.rmse" : "compare.mae");
        DefaultStatisticalCategoryDataset data = new DefaultStatisticalCategoryDataset();
        for (AccuracyBar bar : picture.bars()) {
            double spread = deviation.applyAsDouble(bar);
            data.add(Double.valueOf(value.applyAsDouble(bar)), Double.isNaN(spread) ? null : Double.valueOf(spread), name,
                    shortName(bar.model(), data.getColumnCount()));
        }
        Color colour = isRmse ? look.rmse() : look.mae();
        TwinBarRenderer renderer = new TwinBarRenderer(slot, picture.spread(), colour, look);
        renderer.setDefaultToolTipGenerator((dataset, row, column) -> tip(picture.bars().get(column), measure, value, deviation));
        NumberAxis axis = new NumberAxis(name);
        axis.setRange(range(picture, value, deviation));
        axis.setNumberFormatOverride(decimals(picture.fromZero() ? 1 : 4));
        plot.setDataset(slot, data);
        plot.setRenderer(slot, renderer);
        plot.setRangeAxis(slot, axis);
        plot.mapDatasetToRangeAxis(slot, slot);
    }

    /** A name cut to what a slanted label can hold, with the place of its model to tell it from others cut alike. */
    private static String shortName(String name, int place) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 3) + "… " + (place + 1);
    }

    private static String tip(AccuracyBar bar, String measure, ToDoubleFunction<AccuracyBar> value, ToDoubleFunction<AccuracyBar> deviation) {
        double spread = deviation.applyAsDouble(bar);
        String number = Numbers.error(value.applyAsDouble(bar));
        return Double.isNaN(spread)
                ? Text.of("compare.accuracy.tip", bar.model(), measure, number)
                : Text.of("compare.accuracy.tip.spread", bar.model(), measure, number, Numbers.error(spread));
    }

    /** From just below the lowest to just above the highest value, and with what the error bars need; or from zero. */
    static Range range(AccuracyPicture picture, ToDoubleFunction<AccuracyBar> value, ToDoubleFunction<AccuracyBar> deviation) {
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (AccuracyBar bar : picture.bars()) {
            double spread = picture.spread() && !Double.isNaN(deviation.applyAsDouble(bar)) ? deviation.applyAsDouble(bar) : 0;
            low = Math.min(low, value.applyAsDouble(bar) - spread);
            high = Math.max(high, value.applyAsDouble(bar) + spread);
        }
        if (picture.bars().isEmpty()) {
            return new Range(0, 1);
        }
        return picture.fromZero() ? new Range(0, high * ROOM_FOR_LABELS) : new Range(low - PADDING_BELOW, high + PADDING_ABOVE);
    }

    private static NumberFormat decimals(int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }
}
