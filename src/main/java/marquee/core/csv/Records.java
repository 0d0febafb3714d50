package marquee.core.csv;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of one file, cut into cells by Commons CSV, as many cells as the header has columns. Rows that are no such rows are noted
 * and left out here, so that whoever reads only has to look at values.
 */
final class Records {

    private static final int MOST_LINES_OF_A_ROW = 20;
    private static final int BLOCK_OF_ZEROS = 512;

    private final FileKind kind;
    private final ByteLines lines;
    private final boolean loadAnyway;
    private final Findings findings;
    private final TextDecoder decoder = new TextDecoder();
    private final CellParser parser = new CellParser();
    private final Deque<Line> waiting = new ArrayDeque<>();
    private final List<List<String>> firstRows = new ArrayList<>();
    private final Header header;
    private long read;

    /**
     * Reads the header.
     *
     * @throws DatasetException if there is none that can be used
     */
    Records(FileKind kind, ByteLines lines, boolean loadAnyway, Findings findings) throws IOException, DatasetException {
        this.kind = kind;
        this.lines = lines;
        this.loadAnyway = loadAnyway;
        this.findings = findings;
        this.header = readHeader();
    }

    private Header readHeader() throws IOException, DatasetException {
        Line line = nextLine();
        while (line != null && line.text.isBlank()) {
            line = nextLine();
        }
        if (line == null) {
            throw new DatasetException(Problem.of(findings.file(), "the file is empty", "copy the file again from its source"));
        }
        var otherFormat = HeaderProblems.ofFirstLine(kind, findings.file(), line.number, line.text);
        if (otherFormat.isPresent()) {
            throw new DatasetException(otherFormat.get());
        }
        if (Quotes.openCell(line.text) >= 0) {
            throw new DatasetException(Reason.OPEN_QUOTE.at(findings.file(), line.number, "", line.text));
        }
        try {
            return Header.of(kind, parser.parse(line.text), line.number, findings);
        } catch (CSVException e) {
            throw new DatasetException(Reason.TEXT_AFTER_QUOTE.at(findings.file(), line.number, "", line.text), e);
        }
    }

    /**
     * The next row that has the right number of cells, or null after the last.
     *
     * @throws DatasetException if the file is so broken that reading on makes no sense
     */
    Row next() throws IOException, DatasetException {
        while (true) {
            Line line = nextLine();
            if (line == null) {
                return null;
            }
            read++;
            CSVRecord cells = cells(line);
            if (cells != null) {
                keepFirst(cells);
                if (isUsable(line, cells)) {
                    return new Row(line.number, cells);
                }
            }
        }
    }

    private CSVRecord cells(Line line) throws IOException, DatasetException {
        if (line.text.isBlank()) {
            findings.add(Reason.BLANK_LINE, line.number, "", "");
            return null;
        }
        if (line.text.indexOf(0) >= 0) {
            noteZeros(line);
            return null;
        }
        if (line.encoding == TextDecoder.Encoding.NONE) {
            findings.add(Reason.NOT_TEXT, line.number, "", line.text);
            return null;
        }
        String text = withClosedQuotes(line);
        if (text == null) {
            return null;
        }
        try {
            CSVRecord cells = parser.parse(text);
            if (line.encoding == TextDecoder.Encoding.WINDOWS_1252) {
                findings.add(Reason.NOT_UTF_8, line.number, "", line.text);
            }
            return cells;
        } catch (CSVException e) {
            findings.add(text.contains("\\\"") ? Reason.BACKSLASH_QUOTE : Reason.TEXT_AFTER_QUOTE, line.number, "", text);
            return null;
        }
    }

    private void noteZeros(Line line) throws DatasetException {
        if (line.text.contains("\0".repeat(BLOCK_OF_ZEROS))) {
            throw new DatasetException(FileProblems.zeros(findings.file(), line.number));
        }
        findings.add(Reason.ZERO_BYTE, line.number, "", line.text);
    }

    /** The text of a row with all its quotes closed, taking in further lines where they may belong to it; null if that fails. */
    private String withClosedQuotes(Line line) throws IOException, DatasetException {
        int openCell = Quotes.openCell(line.text);
        if (openCell < 0) {
            return line.text;
        }
        if (kind.allowsLineBreaks()) {
            StringBuilder text = new StringBuilder(line.text);
            List<Line> taken = new ArrayList<>();
            while (taken.size() < MOST_LINES_OF_A_ROW && text.length() < kind.longestLine()) {
                Line more = nextLine();
                if (more == null) {
                    break;
                }
                taken.add(more);
                text.append('\n').append(more.text);
                if (Quotes.openCell(text.toString()) < 0) {
                    return text.toString();
                }
            }
            for (int i = taken.size() - 1; i >= 0; i--) {
                waiting.addFirst(taken.get(i));
            }
        }
        if (!loadAnyway) {
            throw refusal(Reason.OPEN_QUOTE.at(findings.file(), line.number, header.name(openCell), line.text));
        }
        findings.add(Reason.OPEN_QUOTE, line.number, header.name(openCell), line.text);
        return null;
    }

    private boolean isUsable(Line line, CSVRecord cells) throws DatasetException {
        int size = cells.size();
        if (size == header.namedWidth() || size == header.width()) {
            if (header.isRepeatedBy(cells)) {
                findings.add(Reason.REPEATED_HEADER, line.number, "", line.text);
                return false;
            }
            return true;
        }
        if (size == header.namedWidth() + 1 && cells.get(size - 1).isEmpty()) {
            findings.add(Reason.TRAILING_COMMA, line.number, "", "");
            return true;
        }
        if (size < header.namedWidth()) {
            if (!line.terminated && !loadAnyway) {
                throw refusal(new Problem(findings.file(), line.number, "", line.text,
                        "is the last line and incomplete: the file has been cut off", "copy the file again from its source"));
            }
            findings.add(Reason.TOO_FEW_CELLS, line.number, "", line.text);
        } else {
            findings.add(Reason.TOO_MANY_CELLS, line.number, "", line.text);
        }
        return false;
    }

    private static DatasetException refusal(Problem problem) {
        return DatasetException.withRemedy(problem.sentence(), List.of(problem), true);
    }

    private void keepFirst(CSVRecord cells) {
        if (firstRows.size() < FirstRows.LIMIT) {
            firstRows.add(cells.toList());
        }
    }

    private Line nextLine() throws IOException {
        Line line = waiting.pollFirst();
        if (line != null || !lines.next()) {
            return line;
        }
        String text = decoder.decode(lines.buffer(), lines.start(), lines.end());
        return new Line(lines.number(), text, decoder.encoding(), lines.isTerminated());
    }

    /** Where the columns are. */
    Header header() {
        return header;
    }

    /** Takes rows as read that somebody else found in the lines. */
    void addRead(long rows) {
        read += rows;
    }

    /** The rows after the header that were seen so far, those left out included. */
    long read() {
        return read;
    }

    /** Whether the beginning of the file is known. */
    boolean hasFirstRows() {
        return firstRows.size() == FirstRows.LIMIT;
    }

    /** The beginning of the file. */
    FirstRows firstRows() {
        return new FirstRows(header.names(), firstRows);
    }

    private record Line(long number, String text, TextDecoder.Encoding encoding, boolean terminated) { }
}
