package marquee.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.regex.Pattern;

/** The colours of a theme by role, as the style sheet of the theme defines them ({@code -mq-<role>: #rrggbb}). */
public final class Palette {

    private static final Pattern ROLE = Pattern.compile("-mq-([a-z0-9-]+):\\s*#([0-9a-fA-F]{6})\\s*;");
    private static final Map<Boolean, Palette> PALETTES = new ConcurrentHashMap<>();

    private final Map<String, Integer> colours;

    private Palette(Map<String, Integer> colours) {
        this.colours = colours;
    }

    /** The colours of the light or the dark theme. */
    public static Palette of(boolean dark) {
        return PALETTES.computeIfAbsent(dark, Palette::read);
    }

    /**
     * A colour as 0xRRGGBB.
     *
     * @throws NoSuchElementException if the theme has no such role
     */
    public int rgb(String role) {
        Integer colour = colours.get(role);
        if (colour == null) {
            throw new NoSuchElementException("No colour for the role " + role);
        }
        return colour;
    }

    /** The roles that have a colour. */
    public java.util.Set<String> roles() {
        return colours.keySet();
    }

    private static Palette read(boolean dark) {
        try (InputStream sheet = Palette.class.getResourceAsStream("/marquee/ui/css/" + (dark ? "dark" : "light") + ".css")) {
            String css = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            return new Palette(ROLE.matcher(css).results()
                    .collect(Collectors.toMap(match -> match.group(1), match -> Integer.parseInt(match.group(2), 16))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
