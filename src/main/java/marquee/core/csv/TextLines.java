package marquee.core.csv;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The lines of a file as text. */
final class TextLines {

    private static final int MOST_LINES_OF_A_ROW = 20;

    private final ByteLines lines;
    private final TextDecoder decoder = new TextDecoder();
    private final Deque<TextLine> waiting = new ArrayDeque<>();

    TextLines(ByteLines lines) {
        this.lines = lines;
    }

    /** The next line, or null after the last. */
    TextLine next() throws IOException {
        TextLine line = waiting.pollFirst();
        if (line != null || !lines.next()) {
            return line;
        }
        String text = decoder.decode(lines.buffer(), lines.start(), lines.end());
        return new TextLine(lines.number(), text, decoder.encoding(), lines.isTerminated());
    }

    /**
     * A line with an open quote, and as many lines after it as it takes to close the quote; null, and nothing taken, if that does not
     * give exactly so many cells: then the quote was never meant to be open, and the lines after it are rows of their own.
     */
    TextLine joinUntilClosed(TextLine first, int cells) throws IOException {
        List<TextLine> taken = new ArrayList<>();
        TextLine joined = first;
        while (taken.size() < MOST_LINES_OF_A_ROW) {
            TextLine more = next();
            if (more == null) {
                break;
            }
            taken.add(more);
            joined = joined.join(more);
            if (Quotes.openCell(joined.text()) < 0) {
                if (Quotes.cells(joined.text()) == cells) {
                    return joined;
                }
                break;
            }
        }
        for (int i = taken.size() - 1; i >= 0; i--) {
            waiting.addFirst(taken.get(i));
        }
        return null;
    }
}
