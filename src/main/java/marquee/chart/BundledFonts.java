package marquee.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Makes the bundled font known to the drawing of charts. The window's toolkit loads it for itself; whether charts find it there
 * too depends on which of the two looked for fonts first, and a font that is not found is measured and drawn as another one.
 */
public final class BundledFonts {

    private static boolean registered;

    private BundledFonts() {
    }

    /**
     * Makes the font known, once. On any thread; may be called early to have it done by the first chart.
     *
     * @return whether this call did it
     */
    public static synchronized boolean register() {
        boolean first = !registered;
        if (first) {
            for (String style : new String[] {"Regular", "Bold"}) {
                try (InputStream file = BundledFonts.class.getResourceAsStream("/marquee/ui/font/InterTabular-" + style + ".ttf")) {
                    GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (FontFormatException e) {
                    throw new IllegalStateException("The bundled font is damaged", e);
                }
            }
            registered = true;
        }
        return first;
    }
}
