package marquee.core.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Cuts the text of one row into cells with Commons CSV (RFC 4180: commas, double quotes, a quote inside quotes doubled). One parser
 * serves row after row: it is fed exactly one row and its line end at a time, so it never reads ahead, and after an error a new one
 * begins with the next row.
 */
final class CellParser {

    private final Feed feed = new Feed();
    private Iterator<CSVRecord> records;

    /**
     * The cells of a row.
     *
     * @param row the text, without the line end; quotes must be closed
     * @throws CSVException if there is text between a closing quote and the comma
     */
    CSVRecord parse(String row) throws IOException {
        if (records == null) {
            records = CSVParser.builder().setReader(feed).setFormat(CSVFormat.RFC4180).get().iterator();
        }
        feed.offer(row);
        try {
            return records.next();
        } catch (UncheckedIOException e) {
            records = null;
            throw e.getCause();
        }
    }

    private static final class Feed extends Reader {
        private String text = "";
        private int position;

        void offer(String row) {
            text = row;
            position = 0;
        }

        @Override
        public int read(char[] target, int offset, int length) {
            if (position > text.length()) {
                return -1;
            }
            if (position == text.length()) {
                target[offset] = '\n';
                position++;
                return 1;
            }
            int count = Math.min(length, text.length() - position);
            text.getChars(position, position + count, target, offset);
            position += count;
            if (position == text.length() && count < length) {
                target[offset + count++] = '\n';
                position++;
            }
            return count;
        }

        @Override
        public void close() {
            text = "";
        }
    }
}
