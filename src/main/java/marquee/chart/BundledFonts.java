package marquee.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Makes the bundled font known where drawings are made without the toolkit of the window. */
public final class BundledFonts {

    private static boolean registered;

    private BundledFonts() {
    }

    /** Registers it, once. */
    public static synchronized void register() {
        if (!registered) {
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
    }
}
