package marquee.report;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes a page: every text and every value of an attribute is escaped here, and what was opened is closed in order. */
final class Html {

    private final StringBuilder page = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; one whose value is empty is a name alone
     */
    Html open(String tag, String... attributes) {
        begin(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Closes the innermost element. */
    Html close() {
        page.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element with a text and nothing else. */
    Html leaf(String tag, String text, String... attributes) {
        begin(tag, attributes);
        page.append(escape(text)).append("</").append(tag).append(">\n");
        return this;
    }

    /** An element that has no end. */
    Html empty(String tag, String... attributes) {
        begin(tag, attributes);
        page.insert(page.length() - 1, " /").append('\n');
        return this;
    }

    /** Text inside the innermost element. */
    Html text(String text) {
        page.append(escape(text));
        return this;
    }

    /** Markup made by a library or by this program, taken as it is. */
    Html markup(String markup) {
        page.append(markup);
        return this;
    }

    /**
     * The whole page.
     *
     * @throws IllegalStateException if an element is still open
     */
    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        return page.toString();
    }

    /** A text in which nothing is markup any more. Characters that XML and HTML forbid become a question mark. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\n', '\t', '\r' -> safe.append(' ');
                default -> safe.appendCodePoint(isForbidden(letter) ? '?' : letter);
            }
        });
        return safe.toString();
    }

    /** Control characters, halves of pairs, and the marks that turn the direction of all that follows. */
    private static boolean isForbidden(int letter) {
        return Character.isISOControl(letter) || letter >= 0xD800 && letter <= 0xDFFF || letter >= 0x202A && letter <= 0x202E
                || letter >= 0x2066 && letter <= 0x2069 || letter == 0xFFFE || letter == 0xFFFF;
    }

    private void begin(String tag, String... attributes) {
        page.append('<').append(tag);
        for (int place = 0; place < attributes.length; place += 2) {
            page.append(' ').append(attributes[place]);
            if (!attributes[place + 1].isEmpty()) {
                page.append("=\"").append(escape(attributes[place + 1])).append('"');
            }
        }
        page.append('>');
    }
}
