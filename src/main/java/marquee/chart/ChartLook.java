package marquee.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.util.stream.IntStream;


/**
 * Colours and fonts for charts, from the tokens of the theme.
 *
 * @param dark whether the theme is dark
 * @param scale the size of text, 1 being normal
 */
public record ChartLook(boolean dark, double scale) {

    /** The family of the bundled font. */
    public static final String FONT_FAMILY = "Inter Tabular";

    /** The number of colours for series. */
    public static final int SERIES = 8;

    /** Lines of data. */
    public static final Stroke LINE = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    /** Thin lines: grid, frames of marks. */
    public static final Stroke HAIRLINE = new BasicStroke(1f);

    /** Lines that mark a place: a mean, a threshold. */
    public static final Stroke DASHED = new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {5f, 4f}, 0f);

    /** The colour of a role, as the style sheets name it: {@code role("chart-grid")}. */
    public Color role(String role) {
        return new Color(Palette.of(dark).rgb(role));
    }

    /** The card the chart stands on. */
    public Color background() {
        return role("card");
    }

    /** Text that is read first: value labels, legend. */
    public Color text() {
        return role("text");
    }

    /** Text that is read second: axis titles, tick labels. */
    public Color mutedText() {
        return role("text-muted");
    }

    /** Grid lines. */
    public Color grid() {
        return role("chart-grid");
    }

    /** What is chosen or pointed at. */
    public Color accent() {
        return role("accent");
    }

    /** A single series that needs no telling apart. */
    public Color plain() {
        return role("chart-plain");
    }

    /** RMSE, wherever it appears. */
    public Color rmse() {
        return role("chart-rmse");
    }

    /** MAE, wherever it appears. */
    public Color mae() {
        return role("chart-mae");
    }

    /** What pulls a value up. */
    public Color up() {
        return role("chart-up");
    }

    /** What pulls a value down. */
    public Color down() {
        return role("chart-down");
    }

    /** The colour of a series by its fixed place, 0 first; starts over after {@link #SERIES}. */
    public Color series(int place) {
        return role("chart-" + (Math.floorMod(place, SERIES) + 1));
    }

    /** All colours for series in their fixed order. */
    public Color[] allSeries() {
        return IntStream.range(0, SERIES).mapToObj(this::series).toArray(Color[]::new);
    }

    /** A colour made see-through. */
    public static Color withAlpha(Color colour, double alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * alpha));
    }

    /** The font of labels, 12 at normal size. */
    public Font labelFont() {
        return font(Font.PLAIN, 12);
    }

    /** The font of values on marks, 12 and strong at normal size. */
    public Font valueFont() {
        return font(Font.BOLD, 12);
    }

    /** The bundled font in a size that follows the size of text: a whole one, since the canvas knows no others. */
    public Font font(int style, double size) {
        BundledFonts.register();
        return new Font(FONT_FAMILY, style, (int) Math.round(size * scale));
    }
}
