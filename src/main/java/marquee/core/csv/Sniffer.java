package marquee.core.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Looks at the first bytes of a file that should be CSV. */
final class Sniffer {

    /** So many bytes are looked at. */
    static final int LENGTH = 512;

    private final byte[] head;
    private final String file;

    Sniffer(byte[] head, String file) {
        this.head = head;
        this.file = file;
    }

    /** What the file is instead of CSV, if that is plain to see. */
    Optional<Problem> otherThanCsv() {
        if (head.length == 0) {
            return Optional.of(Problem.of(file, "the file is empty (0 bytes)", "copy the file again from its source"));
        }
        if (startsWith(0xFF, 0xFE, 0, 0) || startsWith(0, 0, 0xFE, 0xFF)) {
            return other("", "the file is UTF-32", "save it as UTF-8");
        }
        if (startsWith('P', 'K', 3, 4) || startsWith('P', 'K', 5, 6)) {
            return other("", "the file is a zip, not CSV", "open the zip itself");
        }
        if (startsWith(0x1F, 0x8B)) {
            return other("", "the file is compressed with gzip", "unpack it first");
        }
        if (head.length >= 4 && startsWith(0, 0, 0, 0)) {
            return Optional.of(FileProblems.zeros(file, 1));
        }
        String text = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
        if (text.startsWith("<")) {
            return other(firstLine(text), "is the beginning of a web page, not of a CSV file",
                    "download the data again; the server sent a page instead of the file");
        }
        if (text.startsWith("version https://git-lfs")) {
            return other(firstLine(text), "is a pointer of Git LFS that stands for the file", "fetch the file itself with git lfs pull");
        }
        return Optional.empty();
    }

    /** The kind of UTF-16, if it is one: by its byte order mark, or since every other byte is zero. */
    Optional<Charset> utf16() {
        if (startsWith(0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (zerosAt(1)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zerosAt(0) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** The number of bytes of a UTF-8 or UTF-16 byte order mark. */
    int markLength() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        return startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF) ? 2 : 0;
    }

    private Optional<Problem> other(String value, String rule, String fix) {
        return Optional.of(new Problem(file, 1, "", value, rule, fix));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private boolean startsWith(int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (head[i] != (byte) bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean zerosAt(int parity) {
        int length = Math.min(head.length, 32) & ~1;
        if (length < 8) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (head[i] == 0 != (i % 2 == parity)) {
                return false;
            }
        }
        return true;
    }
}
