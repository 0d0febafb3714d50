package marquee.ui.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The words on screen, by key. The part of a key before its first dot names the bundle where a tab has one of its own
 * ({@code explore.title} is in {@code explore.properties}); all other keys are in {@code messages.properties}. A bundle is
 * read when its first word is asked for.
 */
public final class Text {

    /** The bundles beside {@code messages}. */
    static final Set<String> BUNDLES =
            Set.of("explore", "compare", "pick", "why", "onboarding", "launch", "report", "download", "about");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Text() {
    }

    /**
     * The words of a key.
     *
     * @param key the key
     * @param arguments what goes into {0}, {1}, ...; integers are set with the separators of the user's locale
     * @throws java.util.MissingResourceException if no bundle has the key
     */
    public static String of(String key, Object... arguments) {
        String pattern = bundle(key).getString(key);
        return arguments.length == 0 && pattern.indexOf('{') < 0
                ? pattern
                : new MessageFormat(pattern, Locale.getDefault(Locale.Category.FORMAT)).format(arguments);
    }

    /** Whether a key has words. */
    public static boolean has(String key) {
        return bundle(key).containsKey(key);
    }

    private static ResourceBundle bundle(String key) {
        int dot = key.indexOf('.');
        String first = dot < 0 ? key : key.substring(0, dot);
        String name = BUNDLES.contains(first) ? first : "messages";
        return ResourceBundle.getBundle("marquee.ui.text." + name, Locale.getDefault(Locale.Category.DISPLAY), NO_FALLBACK);
    }
}
