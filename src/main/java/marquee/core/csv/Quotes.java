package marquee.core.csv;

/** Looks at the quotes of a line before it is cut into cells. */
final class Quotes {

    private Quotes() {
    }

    /** The number of the cell, from 0, whose quote is still open at the end of the text; -1 if all are closed. */
    static int openCell(String text) {
        int first = text.indexOf('"');
        if (first < 0) {
            return -1;
        }
        int cell = 0;
        int position = 0;
        while (position < text.length()) {
            if (text.charAt(position) == '"') {
                position = closing(text, position + 1);
                if (position < 0) {
                    return cell;
                }
            }
            int comma = text.indexOf(',', position);
            if (comma < 0) {
                return -1;
            }
            position = comma + 1;
            cell++;
        }
        return -1;
    }

    /** The number of cells of a text with all its quotes closed; -1 if one is open, or if text follows a quoted cell. */
    static int cells(String text) {
        int cells = 1;
        int position = 0;
        while (position < text.length()) {
            if (text.charAt(position) == '"') {
                position = closing(text, position + 1);
                if (position < 0 || position < text.length() && text.charAt(position) != ',') {
                    return -1;
                }
            }
            int comma = text.indexOf(',', position);
            if (comma < 0) {
                return cells;
            }
            position = comma + 1;
            cells++;
        }
        return cells;
    }

    /** The position behind the quote that closes a quoted text, or -1. */
    private static int closing(String text, int from) {
        int position = from;
        while (true) {
            int quote = text.indexOf('"', position);
            if (quote < 0) {
                return -1;
            }
            if (quote + 1 >= text.length() || text.charAt(quote + 1) != '"') {
                return quote + 1;
            }
            position = quote + 2;
        }
    }
}
