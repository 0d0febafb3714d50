package marquee.ui.feature.explore;

import java.awt.Color;
import java.awt.Paint;
import java.util.List;

import org.jfree.chart.labels.CategoryToolTipGenerator;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.category.CategoryDataset;

import marquee.chart.ChartLook;

/** Renderers that give each bar its colour and its words: those that are not chosen stand back if any is. */
final class BarCharts {

    private static final double STANDS_BACK = 0.28;

    private BarCharts() {
    }

    private static Color colour(Bars bars, int item, ChartLook look) {
        return bars.anyChosen() && !bars.bars().get(item).chosen() ? ChartLook.withAlpha(look.plain(), STANDS_BACK) : look.plain();
    }

    private static List<Color> colours(Bars bars, ChartLook look) {
        return java.util.stream.IntStream.range(0, bars.bars().size()).mapToObj(item -> colour(bars, item, look)).toList();
    }

    private static CategoryToolTipGenerator words(Bars bars) {
        return (CategoryDataset data, int row, int column) -> bars.bars().get(column).words();
    }

    /** Bars on an axis of numbers. */
    static final class OnNumbers extends XYBarRenderer {
        private static final long serialVersionUID = 1L;
        private final transient List<Color> colours;

        OnNumbers(Bars bars, ChartLook look) {
            super(0.06);
            colours = colours(bars, look);
            setDefaultToolTipGenerator((data, row, item) -> bars.bars().get(item).words());
        }

        @Override
        public Paint getItemPaint(int row, int item) {
            return colours.get(item);
        }
    }

    /** Bars each with a name. */
    static final class Named extends BarRenderer {
        private static final long serialVersionUID = 1L;
        private final transient List<Color> colours;

        Named(Bars bars, ChartLook look) {
            colours = colours(bars, look);
            setDefaultToolTipGenerator(words(bars));
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return colours.get(column);
        }
    }

    /** Dots each with a name, for values whose zero means nothing. */
    static final class Dots extends LineAndShapeRenderer {
        private static final long serialVersionUID = 1L;
        private final transient List<Color> colours;

        Dots(Bars bars, ChartLook look) {
            super(false, true);
            colours = colours(bars, look);
            setDefaultToolTipGenerator(words(bars));
            setDefaultShape(new java.awt.geom.Ellipse2D.Double(-5, -5, 10, 10));
            setAutoPopulateSeriesShape(false);
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return colours.get(column);
        }
    }
}
