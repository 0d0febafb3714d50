package marquee.core.csv;

import static marquee.core.csv.Expected.loaded;
import static marquee.core.csv.Expected.refused;
import static marquee.core.csv.Expected.repaired;
import static marquee.core.csv.Expected.warned;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Odd files as such: missing, empty, in another encoding, something else altogether. */
final class FileCases {

    private static final SmallSet SET = SmallSet.complete();
    private static final String RATINGS = "ratings.csv";
    private static final String MOVIES = "movies.csv";

    private FileCases() {
    }

    static List<Case> all() {
        return Stream.of(presence(), encodings(), lineEnds(), otherThings()).flatMap(List::stream).toList();
    }

    private static List<Case> presence() {
        return List.of(
                new Case("C00", "nothing odd", SET, loaded()),
                new Case("C01", "no ratings.csv", SET.without(RATINGS),
                        refused("ratings.csv is missing", "links.csv, movies.csv, tags.csv",
                                "open the folder or zip that holds ratings.csv and movies.csv")),
                new Case("C01", "no movies.csv", SET.without(MOVIES), refused("movies.csv is missing", "ratings.csv")),
                new Case("C01", "nothing but a text", SmallSet.only("README.txt", "hello"),
                        refused("ratings.csv and movies.csv are missing", "README.txt")),
                new Case("C01", "the data is further down", SET.without(RATINGS).renamed(MOVIES, "ml/movies.csv").with("ml/ratings.csv",
                        SET.text(RATINGS)),
                        refused("are missing", "open ml instead")),
                new Case("C02", "no links.csv", SET.without("links.csv"), warned(Reason.FILE_MISSING, "links.csv: the file is not there")),
                new Case("C02", "no tags.csv", SET.without("tags.csv"), warned(Reason.FILE_MISSING, "tags.csv: the file is not there")),
                new Case("C03", "empty ratings.csv", SET.with(RATINGS, ""),
                        refused("ratings.csv: the file is empty (0 bytes)", "copy the file again")),
                new Case("C03", "empty movies.csv", SET.with(MOVIES, ""), refused("movies.csv: the file is empty")),
                new Case("C03", "empty tags.csv", SET.with("tags.csv", ""), refused("tags.csv: the file is empty")),
                new Case("C03", "nothing but blank lines", SET.with(RATINGS, "\n\n  \n"), refused("ratings.csv: the file is empty")),
                new Case("C04", "header only, ratings", SET.with(RATINGS, "userId,movieId,rating,timestamp\n"),
                        refused("ratings.csv: there is no row after the header")),
                new Case("C04", "header only, movies", SET.with(MOVIES, "movieId,title,genres\n"),
                        refused("movies.csv: there is no row after the header")),
                new Case("C04", "header only, tags", SET.with("tags.csv", "userId,movieId,tag,timestamp\n"), loaded()),
                new Case("C04", "header only, links", SET.with("links.csv", "movieId,imdbId,tmdbId\n"), loaded()),
                new Case("C19", "name in capitals", SET.renamed(RATINGS, "Ratings.CSV"),
                        repaired(Reason.OTHER_CASE, "ratings.csv: \"Ratings.CSV\"")),
                new Case("C19", "two names that differ in case", SET.with("RATINGS.csv", SET.text(RATINGS)),
                        refused("ratings.csv: there is more than one: RATINGS.csv, ratings.csv")),
                new Case("C11", "files of ml-1m", SmallSet.only("ratings.dat", "1::2::3::4\n"), refused("older releases")));
    }

    private static List<Case> encodings() {
        Charset windows = Charset.forName("windows-1252");
        return List.of(
                new Case("C05", "byte order mark", SET.encoded(RATINGS, StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
                        repaired(Reason.BYTE_ORDER_MARK)),
                new Case("C06", "UTF-16 little endian with mark", SET.encoded(MOVIES, StandardCharsets.UTF_16LE, 0xFF, 0xFE),
                        repaired(Reason.UTF_16)),
                new Case("C06", "UTF-16 big endian with mark", SET.encoded(MOVIES, StandardCharsets.UTF_16BE, 0xFE, 0xFF),
                        repaired(Reason.UTF_16)),
                new Case("C06", "UTF-16 little endian without mark", SET.encoded(RATINGS, StandardCharsets.UTF_16LE),
                        repaired(Reason.UTF_16)),
                new Case("C06", "UTF-16 big endian without mark", SET.encoded(RATINGS, StandardCharsets.UTF_16BE), repaired(Reason.UTF_16)),
                new Case("C06", "damaged UTF-16", SET.encoded(MOVIES, StandardCharsets.UTF_16LE, 0xFF, 0xFE).appended(MOVIES, 0, 0xD8,
                        'x', 0),
                        refused("UTF-16 and damaged")),
                new Case("C06", "UTF-32", SET.encoded(MOVIES, Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
                        refused("UTF-32", "save it as UTF-8")),
                new Case("C07", "Windows-1252", SET.encoded(MOVIES, windows),
                        warned(Reason.NOT_UTF_8, "movies.csv, line 6", "5,\"Café", "Windows-1252", "24 such cases")),
                new Case("C07", "neither UTF-8 nor Windows-1252", SET.inserted(MOVIES, 7, "900,\u00c1\u0081 (1999),Drama").encoded(MOVIES,
                        StandardCharsets.ISO_8859_1),
                        warned(Reason.NOT_TEXT, "movies.csv, line 7", "\\u0081")),
                new Case("C14", "a zero byte in a row", SET.inserted(RATINGS, 102, "1,2\0,3.5,964982703"),
                        warned(Reason.ZERO_BYTE, "ratings.csv, line 102", "1,2\\u0000,3.5")),
                new Case("C14", "a block of zero bytes", SET.inserted(RATINGS, 102, "\0".repeat(4096)),
                        refused("ratings.csv, line 102", "zero bytes")),
                new Case("C14", "a long block of zero bytes", SET.changed(RATINGS, text -> text + "\0".repeat(200_000)),
                        refused("ratings.csv, line 202", "zero bytes")),
                new Case("C15", "nothing but zero bytes", SET.with(RATINGS, new byte[4096]), refused("ratings.csv, line 1", "zero bytes")),
                new Case("C16", "Ctrl-Z at the end", SET.changed(RATINGS, text -> text + "\u001a"), repaired(Reason.END_MARK)));
    }

    private static List<Case> lineEnds() {
        return List.of(
                new Case("C08", "CR LF", SET.changed(RATINGS, text -> text.replace("\n", "\r\n")), repaired(Reason.WINDOWS_LINES)),
                new Case("C08", "CR alone", SET.changed(MOVIES, text -> text.replace("\n", "\r")), repaired(Reason.OLD_MAC_LINES)),
                new Case("C08", "CR alone in ratings", SET.changed(RATINGS, text -> text.replace("\n", "\r")),
                        repaired(Reason.OLD_MAC_LINES)),
                new Case("C08", "mixed", SET.changed(RATINGS, text -> text.replace("3\n", "3\r\n").replace("5\n", "5\r")),
                        repaired(Reason.OLD_MAC_LINES)),
                new Case("C09", "blank lines", SET.changed(RATINGS, text -> text.replace("\n10", "\n\n10").replace("\n11", "\n  \n11")),
                        repaired(Reason.BLANK_LINE, "20 such cases")),
                new Case("C09", "blank line before the header", SET.changed(MOVIES, text -> "\n" + text), loaded()),
                new Case("C17", "a line of 70 KB in ratings", SET.inserted(RATINGS, 50, "1".repeat(70_000)),
                        refused("ratings.csv, line 50", "longer than 64 KB")),
                new Case("C17", "a line of 2 MB in movies", SET.inserted(MOVIES, 50, "7,".repeat(1 << 20)),
                        refused("movies.csv, line 50", "longer than 1024 KB")),
                new Case("C17", "no line end at all", SET.with("tags.csv", "x".repeat(3 << 20)),
                        refused("tags.csv, line 1", "longer than 1024 KB")),
                new Case("C18", "no line end at the end", SET.changed(RATINGS, text -> text.substring(0, text.length() - 1)),
                        warned(Reason.NO_FINAL_LINE_END, "ratings.csv, line 201", "may have been cut off")),
                new Case("C18", "cut in the time", SET.changed(RATINGS, text -> text.substring(0, text.length() - 4)),
                        warned(Reason.NO_FINAL_LINE_END)),
                new Case("C18", "cut in the rating", SET.changed(RATINGS, text -> text.substring(0, text.length() - 12)),
                        refused("ratings.csv, line 201", "cut off")));
    }

    private static List<Case> otherThings() {
        String semicolons = SET.text(RATINGS).replace(',', ';');
        String tabs = SET.text(RATINGS).replace(',', '\t');
        String oneM = SET.text(RATINGS).lines().skip(1).map(line -> line.replace(",", "::")).collect(Collectors.joining("\n"));
        return List.of(
                new Case("C10", "semicolons", SET.with(RATINGS, semicolons),
                        refused("ratings.csv, line 1", "separated by ';', not by commas")),
                new Case("C10", "tabs", SET.with(RATINGS, tabs), refused("separated by tabs")),
                new Case("C11", "rows of ml-1m", SET.with(RATINGS, oneM), refused("ratings.csv, line 1", "ml-1m")),
                new Case("C12", "a web page", SET.with(RATINGS, "<!DOCTYPE html>\n<html><body>Not found</body></html>\n"),
                        refused("ratings.csv, line 1", "<!DOCTYPE html>", "web page")),
                new Case("C12", "a pointer of Git LFS", SET.with(MOVIES,
                        "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 494431\n"),
                        refused("movies.csv, line 1", "Git LFS")),
                new Case("C12", "a zip under the name", SET.with(RATINGS, new byte[] {'P', 'K', 3, 4, 20, 0}),
                        refused("ratings.csv", "is a zip")),
                new Case("C12", "gzip under the name", SET.with(RATINGS, new byte[] {0x1F, (byte) 0x8B, 8, 0}),
                        refused("ratings.csv", "gzip")));
    }
}
