package marquee.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeriesCollection;

import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** The picture of the matrix as a chart with axes, to be taken away. Pure functions. */
public final class MatrixChart {

    private static final int SHADES = 256;
    private static final double[] EXPLAINED = {0, 0.01, 0.1, 1};
    private static final Rectangle2D SQUARE = new Rectangle2D.Double(-5, -5, 10, 10);

    private MatrixChart() {
    }

    /**
     * What a colour says.
     *
     * @param words how many of the pairs are rated
     * @param colour the colour of such a cell
     */
    public record Shade(String words, Color colour) { }

    /** A few colours and what they say, from the faintest to the strongest. */
    public static List<Shade> legend(ChartLook look) {
        int[] colours = colours(look);
        return Arrays.stream(EXPLAINED).mapToObj(density -> new Shade(
                density == 0 ? Text.of("explore.matrix.legend.none") : density == 1 ? Text.of("explore.matrix.legend.all") : Numbers.percent(density, 0),
                new Color(colours[MatrixShades.shade(density)]))).toList();
    }

    /** The chart of cells; null stands for an empty matrix. */
    public static JFreeChart of(MatrixShades shadesOrNull, ChartLook look) {
        NumberAxis movies = axis(Text.of("explore.matrix.movies"));
        NumberAxis users = axis(Text.of("explore.matrix.users"));
        users.setInverted(true);
        XYPlot plot = new XYPlot(new XYSeriesCollection(), movies, users, new XYLineAndShapeRenderer());
        plot.setNoDataMessage(null);
        if (shadesOrNull != null) {
            movies.setRange(shadesOrNull.window().firstMovie(), shadesOrNull.window().firstMovie() + shadesOrNull.window().movies());
            users.setRange(shadesOrNull.window().firstUser(), shadesOrNull.window().firstUser() + shadesOrNull.window().users());
            plot.setBackgroundImage(image(shadesOrNull, look));
            plot.setBackgroundImageAlpha(1);
        }
        LegendItemCollection shades = new LegendItemCollection();
        legend(look).forEach(shade -> shades.add(new LegendItem(shade.words(), null, null, null, SQUARE, shade.colour(), ChartLook.HAIRLINE, look.grid())));
        plot.setFixedLegendItems(shades);
        JFreeChart chart = new JFreeChart(null, null, plot, true);
        chart.getLegend().setPosition(RectangleEdge.TOP);
        return chart;
    }

    /** The colour of each shade, from that of no rating to that of nothing but ratings, as 0xAARRGGBB. */
    public static int[] colours(ChartLook look) {
        Color none = look.role("canvas");
        Color all = look.accent();
        int[] colours = new int[SHADES];
        for (int shade = 0; shade < SHADES; shade++) {
            colours[shade] = 0xFF000000 | mix(none.getRed(), all.getRed(), shade) << 16
                    | mix(none.getGreen(), all.getGreen(), shade) << 8 | mix(none.getBlue(), all.getBlue(), shade);
        }
        return colours;
    }

    private static int mix(int from, int to, int shade) {
        return from + (to - from) * shade / (SHADES - 1);
    }

    private static NumberAxis axis(String title) {
        NumberAxis axis = new NumberAxis(title);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setNumberFormatOverride(NumberFormat.getIntegerInstance(Locale.getDefault(Locale.Category.FORMAT)));
        return axis;
    }

    private static BufferedImage image(MatrixShades shades, ChartLook look) {
        int[] colours = colours(look);
        int columns = shades.size().columns();
        int rows = shades.size().rows();
        int[] pixels = new int[rows * columns];
        for (int cell = 0; cell < pixels.length; cell++) {
            pixels[cell] = colours[shades.shades()[cell] & 0xFF];
        }
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
        image.getRaster().setDataElements(0, 0, columns, rows, pixels);
        return image;
    }
}
