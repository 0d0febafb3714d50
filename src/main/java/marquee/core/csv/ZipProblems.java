package marquee.core.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** Words for zips that cannot be read, and the limits of what is unpacked. */
final class ZipProblems {

    /** MovieLens files shrink to a third or a quarter; whatever shrinks to less than a hundredth is no such file. */
    static final int HIGHEST_RATIO = 100;

    private static final long SMALL = 1 << 20;
    private static final long LARGEST = 16L << 30;
    private static final String DOWNLOAD_AGAIN = "download the zip again";

    private ZipProblems() {
    }

    /** The zip cannot even be listed. */
    static Problem unreadable(Path path, String name, ZipException e) throws IOException {
        byte[] head;
        try (InputStream stream = Files.newInputStream(path)) {
            head = stream.readNBytes(Problem.VALUE_LIMIT);
        }
        if (head.length == 0) {
            return Problem.of(name, "the file is empty (0 bytes)", DOWNLOAD_AGAIN);
        }
        String detail = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (detail.contains("encrypted")) {
            return Problem.of(name, "the zip is protected with a password",
                    "unpack it with a program that asks for the password, and open the folder");
        }
        if (detail.contains("compression method")) {
            return Problem.of(name, "the zip uses a compression that cannot be read here",
                    "pack it anew with the usual compression (deflate)");
        }
        if (head[0] != 'P' || head.length < 2 || head[1] != 'K') {
            String beginning = new String(head, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
            return new Problem(name, 0, "", beginning, "is how the file begins, so it is not a zip",
                    "open a folder or a zip with ratings.csv and movies.csv");
        }
        if (detail.contains("name") || detail.contains("header size")) {
            return Problem.of(name, "the list of files in the zip is damaged (" + Shown.shorten(detail, Problem.VALUE_LIMIT) + ")",
                    DOWNLOAD_AGAIN);
        }
        return Problem.of(name, "the zip is incomplete or damaged; perhaps its download broke off", DOWNLOAD_AGAIN);
    }

    /** Refuses an entry that says itself that it is too large. */
    static void refuseBomb(ZipEntry entry, String name, long zipSize) throws DatasetException {
        if (isBomb(entry.getSize(), packedSize(entry, zipSize))) {
            throw new DatasetException(bomb(name));
        }
    }

    /** The packed size of an entry, which cannot be more than the whole zip whatever the entry says. */
    static long packedSize(ZipEntry entry, long zipSize) {
        return Math.min(entry.getCompressedSize(), zipSize);
    }

    /** Whether so many bytes cannot honestly come from so few. */
    static boolean isBomb(long unpacked, long packed) {
        return unpacked > LARGEST || unpacked > SMALL && unpacked / HIGHEST_RATIO > packed;
    }

    /** An entry that grows beyond all measure. */
    static Problem bomb(String name) {
        return Problem.of(name, "unpacked it grows more than " + HIGHEST_RATIO + "-fold or beyond " + (LARGEST >> 30)
                + " GB, as no MovieLens file does", "do not use this zip");
    }

    /** An entry whose content is not what its checksum or size says. */
    static Problem damaged(String name) {
        return Problem.of(name, "the file in the zip is damaged (checksum or size do not agree)", DOWNLOAD_AGAIN);
    }
}
