package marquee.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.TreeSet;
import marquee.chart.Palette;

/** The style of the page, in it, so that the page can be passed on alone: the font, the colours of both themes, the rules. */
final class PageStyle {

    private PageStyle() {
    }

    static String css() {
        return face("Regular", 400) + face("Bold", 700)
                + ":root{" + colours(false) + "}\n"
                + "@media screen and (prefers-color-scheme: dark){:root{" + colours(true) + "}}\n"
                + new String(resource("/marquee/report/report.css"), StandardCharsets.UTF_8);
    }

    private static String face(String style, int weight) {
        return "@font-face{font-family:\"Inter Tabular\";font-weight:" + weight + ";src:url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(resource("/marquee/ui/font/InterTabular-" + style + ".ttf")) + ")}\n";
    }

    private static String colours(boolean dark) {
        StringBuilder css = new StringBuilder();
        for (String role : new TreeSet<>(Palette.of(dark).roles())) {
            css.append("--").append(role).append(':').append(String.format("#%06x", Palette.of(dark).rgb(role))).append(';');
        }
        return css.toString();
    }

    private static byte[] resource(String name) {
        try (InputStream file = PageStyle.class.getResourceAsStream(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
