package marquee.core.csv;

/** Text from a file made fit to be shown: short, on one line, nothing invisible. */
final class Shown {

    private Shown() {
    }

    /** At most {@code limit} characters, control and direction characters written as {@code \\u0000}, cut with an ellipsis. */
    static String shorten(String text, int limit) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), limit) + 8);
        int position = 0;
        while (position < text.length()) {
            int character = text.codePointAt(position);
            String piece = hidden(character) ? String.format("\\u%04x", character) : Character.toString(character);
            if (shown.length() + piece.length() > limit - (position + Character.charCount(character) < text.length() ? 1 : 0)) {
                return shown.append('…').toString();
            }
            shown.append(piece);
            position += Character.charCount(character);
        }
        return shown.toString();
    }

    private static boolean hidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                 Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
