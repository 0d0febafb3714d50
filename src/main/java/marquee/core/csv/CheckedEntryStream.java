package marquee.core.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/** The content of a zip entry, held against the size and checksum that the zip promises; {@code ZipFile} does not do that itself. */
final class CheckedEntryStream extends FilterInputStream {

    private final ZipEntry entry;
    private final String name;
    private final long packedSize;
    private final CRC32 checksum = new CRC32();
    private long count;

    CheckedEntryStream(InputStream stream, ZipEntry entry, String name, long packedSize) {
        super(stream);
        this.entry = entry;
        this.name = name;
        this.packedSize = packedSize;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read;
        try {
            read = super.read(target, offset, length);
        } catch (IOException e) {
            ProblemException problem = new ProblemException(ZipProblems.damaged(name));
            problem.initCause(e);
            throw problem;
        }
        if (read > 0) {
            count += read;
            checksum.update(target, offset, read);
            if (ZipProblems.isBomb(count, packedSize)) {
                throw new ProblemException(ZipProblems.bomb(name));
            }
        }
        if (count > entry.getSize() || read < 0 && (count != entry.getSize() || checksum.getValue() != entry.getCrc())) {
            throw new ProblemException(ZipProblems.damaged(name));
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
