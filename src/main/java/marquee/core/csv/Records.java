package marquee.core.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVRecord;

/**
 * The rows of one file, cut into cells by Commons CSV, as many cells as the header has columns. Rows that are no such rows are noted
 * and left out here, so that whoever reads only has to look at values.
 */
final class Records {

    private static final int BLOCK_OF_ZEROS = 512;

    private final FileKind kind;
    private final TextLines lines;
    private final boolean loadAnyway;
    private final Findings findings;
    private final CellParser parser = new CellParser();
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
        this.lines = new TextLines(lines);
        this.loadAnyway = loadAnyway;
        this.findings = findings;
        this.header = readHeader();
    }

    private Header readHeader() throws IOException, DatasetException {
        TextLine line = lines.next();
        while (line != null && line.text().isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            throw new DatasetException(Problem.of(findings.file(), "the file is empty", FileProblems.COPY_AGAIN));
        }
        Optional<Problem> otherFormat = HeaderProblems.ofFirstLine(kind, findings.file(), line.number(), line.text());
        if (otherFormat.isPresent()) {
            throw new DatasetException(otherFormat.get());
        }
        if (Quotes.openCell(line.text()) >= 0) {
            throw new DatasetException(Reason.OPEN_QUOTE.at(findings.file(), line.number(), "", line.text()));
        }
        try {
            return Header.of(kind, parser.parse(line.text()), line.number(), findings);
        } catch (CSVException e) {
            throw new DatasetException(Reason.TEXT_AFTER_QUOTE.at(findings.file(), line.number(), "", line.text()), e);
        }
    }

    /**
     * The next row that has the right number of cells, or null after the last.
     *
     * @throws DatasetException if the file is so broken that reading on makes no sense
     */
    Row next() throws IOException, DatasetException {
        while (true) {
            TextLine line = lines.next();
            if (line == null) {
                return null;
            }
            read++;
            line = isText(line) ? withClosedQuotes(line) : null;
            CSVRecord cells = line == null ? null : cells(line);
            if (cells != null) {
                keepFirst(cells);
                if (isComplete(line, cells)) {
                    return new Row(line.number(), cells);
                }
            }
        }
    }

    private boolean isText(TextLine line) throws DatasetException {
        if (line.text().isBlank()) {
            findings.add(Reason.BLANK_LINE, line.number(), "", "");
            return false;
        }
        if (line.text().indexOf(0) >= 0) {
            if (line.text().contains("\0".repeat(BLOCK_OF_ZEROS))) {
                throw new DatasetException(FileProblems.zeros(findings.file(), line.number()));
            }
            findings.add(Reason.ZERO_BYTE, line.number(), "", line.text());
            return false;
        }
        if (line.encoding() == TextDecoder.Encoding.NONE) {
            findings.add(Reason.NOT_TEXT, line.number(), "", line.text());
            return false;
        }
        return true;
    }

    /** A line all of whose quotes are closed, with the lines after it where a quoted text may go on there; null if that fails. */
    private TextLine withClosedQuotes(TextLine line) throws IOException, DatasetException {
        int openCell = Quotes.openCell(line.text());
        if (openCell < 0) {
            return line;
        }
        TextLine joined = kind.allowsLineBreaks() ? lines.joinUntilClosed(line, header.width()) : null;
        if (joined != null) {
            return isText(joined) ? joined : null;
        }
        Problem problem = Reason.OPEN_QUOTE.at(findings.file(), line.number(), header.name(openCell), line.text());
        if (!loadAnyway) {
            throw DatasetException.withRemedy(problem.sentence(), List.of(problem), true);
        }
        findings.add(Reason.OPEN_QUOTE, line.number(), header.name(openCell), line.text());
        return null;
    }

    private CSVRecord cells(TextLine line) throws IOException {
        try {
            CSVRecord cells = parser.parse(line.text());
            if (line.encoding() == TextDecoder.Encoding.WINDOWS_1252) {
                findings.add(Reason.NOT_UTF_8, line.number(), "", line.text());
            }
            return cells;
        } catch (CSVException e) {
            findings.add(line.text().contains("\\\"") ? Reason.BACKSLASH_QUOTE : Reason.TEXT_AFTER_QUOTE, line.number(), "", line.text());
            return null;
        }
    }

    private boolean isComplete(TextLine line, CSVRecord cells) throws DatasetException {
        int size = cells.size();
        if (size == header.namedWidth() || size == header.width()) {
            if (header.isRepeatedBy(cells)) {
                findings.add(Reason.REPEATED_HEADER, line.number(), "", line.text());
                return false;
            }
            return true;
        }
        if (size == header.namedWidth() + 1 && cells.get(size - 1).isEmpty()) {
            findings.add(Reason.TRAILING_COMMA, line.number(), "", "");
            return true;
        }
        if (size < header.namedWidth() && !line.terminated() && !loadAnyway) {
            Problem problem = new Problem(findings.file(), line.number(), "", line.text(),
                    "is the last line and incomplete: the file has been cut off", FileProblems.COPY_AGAIN);
            throw DatasetException.withRemedy(problem.sentence(), List.of(problem), true);
        }
        findings.add(size < header.namedWidth() ? Reason.TOO_FEW_CELLS : Reason.TOO_MANY_CELLS, line.number(), "", line.text());
        return false;
    }

    private void keepFirst(CSVRecord cells) {
        if (firstRows.size() < FirstRows.LIMIT) {
            firstRows.add(cells.toList());
        }
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
}
