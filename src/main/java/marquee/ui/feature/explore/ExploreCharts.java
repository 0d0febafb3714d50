package marquee.ui.feature.explore;

import java.awt.Color;
import java.awt.Paint;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

import marquee.ui.chart.ChartLook;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Bars and curves to charts. Pure functions. */
final class ExploreCharts {

    private static final double STANDS_BACK = 0.28;
    private static final double ROOM_FOR_LABELS = 0.16;

    private ExploreCharts() {
    }

    /** The histogram of ratings with their mean and median marked. */
    static JFreeChart stars(StarPicture picture, ChartLook look) {
        NumberAxis stars = new NumberAxis(Text.of("explore.axis.stars"));
        stars.setRange(0.2, 5.3);
        stars.setTickUnit(new NumberTickUnit(0.5, halves()));
        XYPlot plot = bars(picture.bars(), stars, look);
        picture.bars().bars().forEach(bar -> plot.addAnnotation(label(bar, look)));
        if (!Double.isNaN(picture.mean())) {
            boolean meanFirst = picture.mean() <= picture.median();
            plot.addDomainMarker(mark(picture.mean(), Text.of("explore.stars.mean", Numbers.prediction(picture.mean())), meanFirst, look),
                    Layer.BACKGROUND);
            plot.addDomainMarker(mark(picture.median(), Text.of("explore.stars.median", Numbers.rating(picture.median())), !meanFirst, look),
                    Layer.BACKGROUND);
        }
        return new JFreeChart(null, null, plot, false);
    }

    /** The value above a bar, on a ground of its own so that no line runs through it. */
    private static XYTextAnnotation label(Bar bar, ChartLook look) {
        XYTextAnnotation label = new XYTextAnnotation(Numbers.count(Math.round(bar.value())), (bar.low() + bar.high()) / 2, bar.value());
        label.setTextAnchor(TextAnchor.BOTTOM_CENTER);
        label.setFont(look.valueFont());
        label.setPaint(look.text());
        label.setBackgroundPaint(look.background());
        return label;
    }

    private static NumberFormat halves() {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
        format.setMinimumFractionDigits(1);
        return format;
    }

    private static ValueMarker mark(double stars, String words, boolean onTheLeft, ChartLook look) {
        ValueMarker mark = new ValueMarker(stars, look.text(), ChartLook.DASHED);
        mark.setLabel(words);
        mark.setLabelFont(look.valueFont());
        mark.setLabelPaint(look.text());
        mark.setLabelBackgroundColor(look.background());
        mark.setLabelAnchor(onTheLeft ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
        mark.setLabelTextAnchor(onTheLeft ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
        mark.setLabelOffset(new RectangleInsets(2, 6, 2, 6));
        return mark;
    }

    /** Bars on an axis of numbers; those that are not chosen stand back if any is. */
    private static XYPlot bars(Bars bars, NumberAxis across, ChartLook look) {
        XYIntervalSeries series = new XYIntervalSeries(bars.axis());
        for (Bar bar : bars.bars()) {
            series.add((bar.low() + bar.high()) / 2, bar.low(), bar.high(), bar.value(), bar.value(), bar.value());
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        XYBarRenderer renderer = new Painted(bars.bars(), bars.anyChosen(), look);
        renderer.setDefaultToolTipGenerator((dataset, row, item) -> bars.bars().get(item).words());
        NumberAxis up = new NumberAxis(bars.axis());
        up.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        up.setNumberFormatOverride(NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.FORMAT)));
        up.setUpperMargin(ROOM_FOR_LABELS);
        XYPlot plot = new XYPlot(data, across, up, renderer);
        plot.setNoDataMessage(bars.summary());
        return plot;
    }

    /** Bars each in its own colour. */
    private static final class Painted extends XYBarRenderer {
        private static final long serialVersionUID = 1L;
        private final transient List<Bar> bars;
        private final boolean anyChosen;
        private final Color colour;

        Painted(List<Bar> bars, boolean anyChosen, ChartLook look) {
            super(0.06);
            this.bars = bars;
            this.anyChosen = anyChosen;
            this.colour = look.plain();
        }

        @Override
        public Paint getItemPaint(int row, int item) {
            return anyChosen && !bars.get(item).chosen() ? ChartLook.withAlpha(colour, STANDS_BACK) : colour;
        }
    }
}
