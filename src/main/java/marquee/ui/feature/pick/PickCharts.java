package marquee.ui.feature.pick;

import java.awt.Paint;
import java.util.List;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.DefaultCategoryDataset;

import marquee.chart.ChartLook;
import marquee.chart.Ticks;
import marquee.study.UserPortrait.GenreTaste;
import marquee.ui.feature.pick.GlancePicture.StarShare;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Somebody's ratings to charts. Pure functions. */
final class PickCharts {

    private static final double STANDS_BACK = 0.45;
    private static final int MOST_GENRES = 10;

    private PickCharts() {
    }

    /** How often somebody gave each rating, beside everybody. */
    static JFreeChart stars(GlancePicture picture, ChartLook look) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        String everybody = Text.of("pick.glance.everybody");
        for (StarShare share : picture.stars()) {
            data.addValue(share.own(), picture.name(), Numbers.rating(share.stars()));
            data.addValue(share.everybody(), everybody, Numbers.rating(share.stars()));
        }
        BarRenderer bars = new BarRenderer();
        bars.setSeriesPaint(0, look.plain());
        bars.setSeriesPaint(1, ChartLook.withAlpha(look.mutedText(), STANDS_BACK));
        bars.setItemMargin(0.05);
        bars.setDefaultToolTipGenerator((values, row, column) -> {
            StarShare share = picture.stars().get(column);
            return Text.of("pick.glance.stars.bar", Numbers.rating(share.stars()), Numbers.percent(share.own(), 1),
                    Numbers.percent(share.everybody(), 1));
        });
        CategoryAxis across = new CategoryAxis(Text.of("pick.glance.stars.axis"));
        across.setCategoryMargin(0.2);
        NumberAxis up = new NumberAxis(Text.of("pick.glance.stars.share"));
        Ticks.percent(up);
        CategoryPlot plot = new CategoryPlot(data, across, up, bars);
        JFreeChart chart = new JFreeChart(null, null, plot, true);
        chart.getLegend().setPosition(RectangleEdge.TOP);
        return chart;
    }

    /** The genres that somebody rates furthest above and below their own mean. */
    static JFreeChart genres(GlancePicture picture, ChartLook look) {
        List<GenreTaste> shown = furthest(picture.genres());
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        String series = Text.of("pick.glance.genres.axis");
        shown.forEach(genre -> data.addValue(genre.aboveOwnMean(), series, genre.genre()));
        Signed bars = new Signed(shown, look);
        NumberAxis values = new NumberAxis(series);
        Ticks.signed(values, 1);
        CategoryAxis names = new CategoryAxis();
        names.setCategoryMargin(0.25);
        names.setMaximumCategoryLabelWidthRatio(0.5f);
        CategoryPlot plot = new CategoryPlot(data, names, values, bars);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.addRangeMarker(new ValueMarker(0, look.mutedText(), ChartLook.HAIRLINE));
        plot.setNoDataMessage(picture.genresWords());
        return new JFreeChart(null, null, plot, false);
    }

    /** All genres, or where there are many those at both ends. */
    static List<GenreTaste> furthest(List<GenreTaste> genres) {
        if (genres.size() <= MOST_GENRES) {
            return genres;
        }
        int half = MOST_GENRES / 2;
        return java.util.stream.Stream.concat(genres.stream().limit(half), genres.stream().skip(genres.size() - half)).toList();
    }

    /** Bars in the colours of up and down. */
    private static final class Signed extends BarRenderer {
        private static final long serialVersionUID = 1L;
        private final transient List<GenreTaste> genres;
        private final transient ChartLook look;

        Signed(List<GenreTaste> genres, ChartLook look) {
            this.genres = genres;
            this.look = look;
            setDefaultToolTipGenerator((values, row, column) -> GlancePicture.tip(genres.get(column)));
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return genres.get(column).aboveOwnMean() < 0 ? look.down() : look.up();
        }
    }
}
