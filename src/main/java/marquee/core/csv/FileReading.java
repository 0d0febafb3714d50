package marquee.core.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.util.Optional;

/** Reads one file from its first byte to its last, whatever its rows mean. */
final class FileReading {

    private final ReadOptions options;
    private final ByteProgress progress;

    FileReading(ReadOptions options, ByteProgress progress) {
        this.options = options;
        this.progress = progress;
    }

    /**
     * Reads a file.
     *
     * @param digest takes all its bytes, or null
     * @throws DatasetException if it cannot be used
     */
    <T> Table<T> read(DataFile file, FileKind kind, MessageDigest digest, RowReader<T> reader) throws DatasetException {
        try (MeteredStream stream = new MeteredStream(file.open(), digest, progress)) {
            Table<T> table = rows(file, kind, stream, reader);
            if (stream.count() == file.size() && !file.hasChanged()) {
                return table;
            }
            throw new ProblemException(FileProblems.changed(file.name()));
        } catch (DatasetException | IOException e) {
            throw file.hasChanged() ? new DatasetException(FileProblems.changed(file.name()), e) : refusal(e, file.name(), kind);
        }
    }

    private <T> Table<T> rows(DataFile file, FileKind kind, MeteredStream stream, RowReader<T> reader)
            throws IOException, DatasetException {
        Findings findings = new Findings(file.name());
        ByteLines lines = new ByteLines(text(stream, findings), kind.longestLine());
        Records records = new Records(kind, lines, options.loadAnyway(), findings);
        T content = reader.read(new OpenFile(file.size(), lines, records, findings, progress));
        lines.describeEnds(findings);
        Table<T> table = new Table<>(content, findings, records.read(), records.firstRows());
        BadRows.check(kind, table, reader.used(content), options.loadAnyway());
        return table;
    }

    private static DatasetException refusal(Exception e, String file, FileKind kind) {
        if (e instanceof DatasetException refusal) {
            return refusal;
        }
        if (e instanceof LongLineException line) {
            return new DatasetException(FileProblems.longLine(file, line, kind), e);
        }
        return FileProblems.refusal(file, (IOException) e);
    }

    /** The bytes of the file as UTF-8 without a byte order mark. */
    private static InputStream text(MeteredStream stream, Findings findings) throws IOException, DatasetException {
        byte[] head = stream.readNBytes(Sniffer.LENGTH);
        Sniffer sniffer = new Sniffer(head, findings.file());
        Optional<Problem> other = sniffer.otherThanCsv();
        if (other.isPresent()) {
            throw new DatasetException(other.get());
        }
        int mark = sniffer.markLength();
        InputStream rest = new SequenceInputStream(new ByteArrayInputStream(head, mark, head.length - mark), stream);
        Optional<Charset> utf16 = sniffer.utf16();
        if (utf16.isPresent()) {
            findings.add(Reason.UTF_16);
            return new Utf16Stream(rest, utf16.get(), findings.file());
        }
        if (mark > 0) {
            findings.add(Reason.BYTE_ORDER_MARK);
        }
        return rest;
    }
}
