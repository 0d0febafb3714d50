package marquee.core.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** Passes on the bytes of a file, counts them, and feeds the fingerprint on the way. */
final class MeteredStream extends FilterInputStream {

    private final MessageDigest digest;
    private final ByteProgress progress;
    private long count;

    /**
     * Meters a stream.
     *
     * @param digest takes all bytes, or null
     * @param progress hears of them and may stop the reading
     */
    MeteredStream(InputStream stream, MessageDigest digest, ByteProgress progress) {
        super(stream);
        this.digest = digest;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read > 0) {
            count += read;
            if (digest != null) {
                digest.update(target, offset, read);
            }
            progress.add(read);
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** The bytes so far. */
    long count() {
        return count;
    }
}
