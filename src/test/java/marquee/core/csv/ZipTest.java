package marquee.core.csv;

import static marquee.core.csv.Expected.loaded;
import static marquee.core.csv.Expected.refused;
import static marquee.core.csv.Expected.warned;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import marquee.core.progress.Progress;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Zips of every kind, honest and not. */
class ZipTest {

    private static final SmallSet SET = SmallSet.complete();
    private static final ZipBytes GOOD = ZipBytes.of(SET, "ml-small/");

    record ZipCase(String id, String name, ZipBytes zip, Expected expected) {
        @Override
        public String toString() {
            return id + " " + name;
        }
    }

    static List<ZipCase> cases() {
        return Stream.of(damaged(), contents(), names()).flatMap(List::stream).toList();
    }

    private static List<ZipCase> damaged() {
        byte[] bytes = GOOD.bytes();
        return List.of(
                new ZipCase("Z00", "nothing odd", GOOD, loaded()),
                new ZipCase("Z01", "0 bytes", GOOD.cut(0), refused("odd.zip: the file is empty (0 bytes)")),
                new ZipCase("Z02", "a web page", ZipBytes.of("<html><body>".getBytes(StandardCharsets.UTF_8)),
                        refused("\"<html><body>\" is how the file begins", "not a zip")),
                new ZipCase("Z02", "gzip", ZipBytes.of(new byte[] {0x1f, (byte) 0x8b, 8, 0}), refused("\"\\u001f", "not a zip")),
                new ZipCase("Z03", "the end missing", GOOD.cut(bytes.length - 60), refused("incomplete or damaged",
                        "download the zip again")),
                new ZipCase("Z04", "cut in the middle", GOOD.cut(bytes.length / 2), refused("incomplete or damaged")),
                new ZipCase("Z05", "a bit turned in the content", GOOD.bitsTurnedAt(GOOD.firstContent() + 700, 4), refused("ratings.csv",
                        "damaged")),
                new ZipCase("Z05", "a wrong checksum", GOOD.inList(16, 0x1234),
                        refused("ratings.csv: the file in the zip is damaged (checksum or size do not agree)")),
                new ZipCase("Z06", "promised too small", GOOD.promisedSize(10), refused("ratings.csv", "checksum or size")),
                new ZipCase("Z06", "promised too large", GOOD.promisedSize(9_000), refused("ratings.csv", "checksum or size")),
                new ZipCase("Z13", "a password", GOOD.inList(8, 1), refused("protected with a password")),
                new ZipCase("Z14", "packed with LZMA", GOOD.inList(10, 14), refused("compression that cannot be read", "deflate")),
                new ZipCase("Z14", "packed with bzip2", GOOD.inList(10, 12), refused("compression that cannot be read")),
                new ZipCase("Z20", "something before and after", GOOD.between("#!/bin/sh\n", "\n\n"), loaded()));
    }

    private static List<ZipCase> contents() {
        byte[] zeros = new byte[20 << 20];
        return List.of(
                new ZipCase("Z10", "a bomb", ZipBytes.build(zip -> {
                    ZipBytes.add(zip, "movies.csv", SET.files().get("movies.csv"));
                    ZipBytes.add(zip, "ratings.csv", zeros);
                }), refused("ratings.csv", "more than 100-fold")),
                new ZipCase("Z10", "a bomb that says it is small", ZipBytes.build(zip -> {
                    ZipBytes.add(zip, "movies.csv", SET.files().get("movies.csv"));
                    ZipBytes.add(zip, "ratings.csv", zeros);
                }).promisedSize(5_000), refused("ratings.csv")),
                new ZipCase("Z10", "a bomb that says it is hardly packed", ZipBytes.build(zip -> {
                    ZipBytes.add(zip, "movies.csv", SET.files().get("movies.csv"));
                    ZipBytes.add(zip, "ratings.csv", zeros);
                }).promisedPackedSize(10 << 20), refused("ratings.csv")),
                new ZipCase("Z11", "1,001 entries", ZipBytes.build(zip -> {
                    ZipBytes.add(zip, SET, "");
                    for (int i = 0; i < 997; i++) {
                        ZipBytes.add(zip, "f" + i, new byte[0]);
                    }
                }), refused("odd.zip: it has 1001 entries")),
                new ZipCase("Z12", "a zip in a zip", ZipBytes.build(zip -> ZipBytes.add(zip, "ml.zip", GOOD.bytes())),
                        refused("contains another zip", "unpack it once")),
                new ZipCase("Z17", "two data sets", ZipBytes.build(zip -> {
                    ZipBytes.add(zip, SET, "a/");
                    ZipBytes.add(zip, SET, "b/");
                }), refused("more than one data set: a, b")),
                new ZipCase("Z18", "a symbolic link for a file", ZipBytes.of(SET.with("ratings.csv", "../../etc/passwd"), ""),
                        refused("ratings.csv, line 1")),
                new ZipCase("Z21", "no entry", ZipBytes.build(ZipOutputStream::finish), refused("ratings.csv and movies.csv are missing")),
                new ZipCase("Z23", "the shadows that macOS adds", ZipBytes.build(zip -> {
                    ZipBytes.add(zip, SET, "ml/");
                    ZipBytes.add(zip, "__MACOSX/ml/._ratings.csv", new byte[] {0, 5});
                    ZipBytes.add(zip, "ml/._movies.csv", new byte[] {0, 5});
                }), loaded()),
                new ZipCase("Z24", "seven folders deep, with folder entries", ZipBytes.build(zip -> {
                    zip.putNextEntry(new ZipEntry("a/"));
                    ZipBytes.add(zip, SET, "a/b/c/d/e/f/g/");
                }), loaded()),
                new ZipCase("C01", "no movies.csv", ZipBytes.of(SET.without("movies.csv"), "ml/"),
                        refused("ratings.csv and movies.csv are missing", "ml/links.csv, ml/ratings.csv")),
                new ZipCase("C02", "no tags", ZipBytes.of(SET.without("tags.csv"), "ml/"), warned(Reason.FILE_MISSING)),
                new ZipCase("C41", "a rating of seven", ZipBytes.of(SET.inserted("ratings.csv", 102, "20,119,7,964982703"), ""),
                        warned(Reason.BAD_RATING, "ratings.csv, line 102, column \"rating\": \"7\"")));
    }

    private static List<ZipCase> names() {
        byte[] evil = SmallSet.utf8("evil");
        return List.of(
                new ZipCase("Z07", "a name that climbs out", withEvil("../../evil.csv", evil), warned(Reason.UNSAFE_ENTRY,
                        "\"../../evil.csv\"", "ignored")),
                new ZipCase("Z07", "ratings that climb out", ZipBytes.of(SET, "../../"), refused("are missing")),
                new ZipCase("Z08", "a name from the root", withEvil("/tmp/evil.csv", evil), warned(Reason.UNSAFE_ENTRY)),
                new ZipCase("Z08", "a name with a drive", withEvil("C:/evil.csv", evil), warned(Reason.UNSAFE_ENTRY)),
                new ZipCase("Z09", "backslashes that climb out", withEvil("..\\..\\evil.csv", evil), warned(Reason.UNSAFE_ENTRY)),
                new ZipCase("Z09", "backslashes between folders", ZipBytes.of(SET, "ml\\small\\"), loaded()),
                new ZipCase("Z15", "the same name twice", ZipBytes.build(zip -> {
                    ZipBytes.add(zip, SET, "");
                    ZipBytes.add(zip, "ratings.cs2", SET.files().get("ratings.csv"));
                }).renamed("ratings.cs2", "ratings.csv"), refused("two entries with the name ratings.csv")),
                new ZipCase("Z16", "names that differ in case", ZipBytes.build(zip -> {
                    ZipBytes.add(zip, SET, "");
                    ZipBytes.add(zip, "Ratings.csv", SET.files().get("ratings.csv"));
                }), refused("there is more than one: Ratings.csv, ratings.csv")),
                new ZipCase("Z19", "a zero byte in a name", ZipBytes.of(SET, "").renamed("ratings.csv", "ratings\0csv"),
                        refused("ratings.csv is missing")),
                new ZipCase("Z19", "a name that is not UTF-8", ZipBytes.of(SET, "\u00e9/").renamed("\u00c3\u00a9/", "\u00c3\u0028/"),
                        refused("list of files in the zip is damaged")));
    }

    private static ZipBytes withEvil(String name, byte[] content) {
        return ZipBytes.build(zip -> {
            ZipBytes.add(zip, SET, "ml/");
            ZipBytes.add(zip, name, content);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isReadAsPromised(ZipCase odd, @TempDir Path folder) throws IOException {
        Path outer = Files.createDirectories(folder.resolve("a/b"));
        Path zip = Files.write(outer.resolve("odd.zip"), odd.zip().bytes());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            try {
                odd.expected().check(DatasetReader.read(zip, Progress.NONE));
            } catch (DatasetException e) {
                odd.expected().check(e);
            }
        });
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).as("nothing is unpacked anywhere").containsExactly(zip);
        }
    }
}
