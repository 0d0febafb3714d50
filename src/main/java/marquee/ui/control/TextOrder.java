package marquee.ui.control;

import java.text.Collator;

/**
 * The order in which people of the user's country sort words. Its rules take tens of milliseconds to work out, the first time: so
 * somebody asks for them early, on another thread.
 */
public final class TextOrder {

    private TextOrder() {
    }

    /** Compares two texts as a {@link java.util.Comparator} does. */
    public static int compare(String one, String other) {
        return Rules.COLLATOR.compare(one, other);
    }

    /** Works the rules out, so that the first sort does not have to. */
    public static int prepare() {
        return compare("a", "b");
    }

    /** Made when first asked for; a collator may be used by several threads, one at a time. */
    private static final class Rules {

        private static final Collator COLLATOR = Collator.getInstance();
    }
}
