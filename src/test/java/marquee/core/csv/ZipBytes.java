package marquee.core.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds zips, honest ones first, then spoils bytes in them. Every change gives new bytes. */
final class ZipBytes {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;

    private final byte[] bytes;

    private ZipBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    static ZipBytes of(byte[] bytes) {
        return new ZipBytes(bytes);
    }

    /** The files of a set below a folder, which ends with a slash or is empty. */
    static ZipBytes of(SmallSet set, String folder) {
        return build(zip -> add(zip, set, folder));
    }

    static ZipBytes build(Content content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            content.writeTo(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ZipBytes(out.toByteArray());
    }

    interface Content {
        void writeTo(ZipOutputStream zip) throws IOException;
    }

    static void add(ZipOutputStream zip, SmallSet set, String folder) throws IOException {
        for (Map.Entry<String, byte[]> file : set.files().entrySet()) {
            add(zip, folder + file.getKey(), file.getValue());
        }
    }

    static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(1_000_000_000_000L);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    ZipBytes cut(int length) {
        return new ZipBytes(Arrays.copyOf(bytes, length));
    }

    ZipBytes between(String before, String after) {
        byte[] one = before.getBytes(StandardCharsets.ISO_8859_1);
        byte[] other = after.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer joined = ByteBuffer.allocate(one.length + bytes.length + other.length).put(one).put(bytes).put(other);
        return new ZipBytes(joined.array());
    }

    /** A 16-bit field of the list of files at the end, in every entry. */
    ZipBytes inList(int offset, int value) {
        return patch(CENTRAL, offset, value, 2);
    }

    /** The size that the list of files at the end promises for every entry. */
    ZipBytes promisedSize(int size) {
        return patch(CENTRAL, 24, size, 4);
    }

    /** The packed size that the list of files at the end promises for every entry. */
    ZipBytes promisedPackedSize(int size) {
        return patch(CENTRAL, 20, size, 4);
    }

    ZipBytes bitsTurnedAt(int position, int bits) {
        byte[] changed = bytes.clone();
        changed[position] ^= (byte) bits;
        return new ZipBytes(changed);
    }

    /** A name replaced by one of the same length, wherever it stands. */
    ZipBytes renamed(String from, String to) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace(from, to);
        return new ZipBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Where the packed content of the first entry begins. */
    int firstContent() {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (buffer.getInt(0) != LOCAL) {
            throw new IllegalStateException("no entry at the beginning");
        }
        return 30 + buffer.getShort(26) + buffer.getShort(28);
    }

    private ZipBytes patch(int signature, int offset, int value, int length) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i + 46 <= bytes.length; i++) {
            if (buffer.getInt(i) == signature) {
                if (length == 2) {
                    buffer.putShort(i + offset, (short) value);
                } else {
                    buffer.putInt(i + offset, value);
                }
            }
        }
        return new ZipBytes(buffer.array());
    }
}
