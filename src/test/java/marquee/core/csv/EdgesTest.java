package marquee.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import marquee.core.data.Ratings;
import marquee.core.progress.Progress;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last case on this side of a limit and the first on the other. */
class EdgesTest {

    @TempDir
    private Path folder;

    private static LoadedDataset read(SmallSet set) throws IOException, DatasetException {
        return new DatasetReading(new MemorySource(set), new ReadOptions(true, ""), Progress.NONE).read();
    }

    /** Rows that end before, at and behind the end of the parser's buffer, each followed by a short one. */
    @Test
    void rowsOfAnyLengthAreCutAlike() throws IOException {
        CellParser parser = new CellParser();
        for (int length : new int[] {7, 1023, 1024, 1025, 8190, 8191, 8192, 8193, 16_383, 16_384, 16_385, 100_000}) {
            String middle = "x".repeat(length - 6);
            CSVRecord cells = parser.parse("1," + middle + ",\"y\"");
            assertThat(cells.toList()).containsExactly("1", middle, "y");
            assertThat(parser.parse("2,z").toList()).containsExactly("2", "z");
        }
    }

    private static OpenFile file(String text, long size) throws IOException, DatasetException {
        ByteLines lines = new ByteLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)), 1000);
        Findings findings = new Findings("ratings.csv");
        Records records = new Records(FileKind.RATINGS, lines, false, findings);
        return new OpenFile(size, lines, records, findings, new ByteProgress(Progress.NONE, size));
    }

    /** Lines of 18 bytes after the header: a file of 1,800 bytes has about 100, and one more may be cut off. No line is shorter than 8. */
    @Test
    void theFileSaysHowManyRowsToExpect() throws IOException, DatasetException {
        String header = "userId,movieId,rating,timestamp\n";
        assertThat(MemoryNeed.expectedRows(file(header + "1,1,4.0,964982703\n".repeat(10), 1800))).isEqualTo(101);
        assertThat(MemoryNeed.expectedRows(file(header + "1,1,4.0,964982703\n", 1800))).isEqualTo(101);
        assertThat(MemoryNeed.expectedRows(file(header + "1,1,4,\n".repeat(10), 1600))).isEqualTo(201);
        assertThat(MemoryNeed.expectedRows(file(header, 1600))).isEqualTo(201);
    }

    /** 64 MB, which every machine for this program has. */
    @Test
    void twoMillionRowsFit() throws IOException, DatasetException {
        assertThat(MemoryNeed.expectedRows(file("userId,movieId,rating,timestamp\n" + "1,1,4.0,964982703\n".repeat(10), 36_000_000)))
                .isEqualTo(2_000_001);
    }

    @Test
    void aFileOfFarTooManyRowsIsRefused() throws IOException, DatasetException {
        OpenFile huge = file("userId,movieId,rating,timestamp\n" + "1,1,4.0,964982703\n".repeat(10), 18_000_000_000_000L);
        assertThatThrownBy(() -> MemoryNeed.expectedRows(huge)).isInstanceOf(DatasetException.class)
                .hasMessageContaining("about 1,000,000,000,001 rows");
    }

    @Test
    void exactlyAsMuchAsThereIsRoomForFits() {
        assertThatCode(() -> MemoryNeed.refuseIfTooMany(100, "ratings.csv", 100, 3200)).doesNotThrowAnyException();
        assertThatThrownBy(() -> MemoryNeed.refuseIfTooMany(101, "ratings.csv", 100, 10_000)).hasMessageContaining("no more than 100");
        assertThatThrownBy(() -> MemoryNeed.refuseIfTooMany(100, "ratings.csv", 100, 3199)).hasMessageContaining("GB are free");
    }

    /** Three ratings above 5, and a quarter of all: a scale up to 10. Fewer are slips, which are left out. */
    @ParameterizedTest
    @CsvSource({"3, 12, true", "3, 13, false", "2, 8, false", "4, 16, true"})
    void aQuarterAboveFiveIsAnotherScale(int above, int all, boolean refused) throws IOException, DatasetException {
        StringBuilder text = new StringBuilder("userId,movieId,rating,timestamp\n");
        for (int row = 0; row < all; row++) {
            text.append("1,").append(row + 1).append(row < above ? ",8" : ",4").append(",964982703\n");
        }
        SmallSet set = SmallSet.complete().with("ratings.csv", text.toString());
        if (refused) {
            assertThatThrownBy(() -> read(set)).isInstanceOf(DatasetException.class).hasMessageContaining("looks like a scale up to 10 (" + above
                    + " of " + all + " ratings are above 5)").hasMessageContaining("line 2");
        } else {
            assertThat(read(set).dataset().ratings().size()).isEqualTo(all - above);
        }
    }

    @Test
    void aPairThatStandsThereTwiceIsNotAscending() {
        RatingSink twice = new RatingSink(4);
        twice.add(1, 1, 4, 0);
        assertThat(twice.isAscending()).isTrue();
        twice.add(1, 1, 4, 0);
        assertThat(twice.isAscending()).isFalse();
        RatingSink sorted = new RatingSink(4);
        sorted.add(0, 0, 4, 0);
        sorted.add(0, 2, 4, 0);
        sorted.add(1, 1, 4, 0);
        assertThat(sorted.isAscending()).isTrue();
        sorted.add(1, 0, 4, 0);
        assertThat(sorted.isAscending()).isFalse();
    }

    @Test
    void withoutAColumnOfTimesAllTimesAreUnknown() throws IOException, DatasetException {
        SmallSet set = SmallSet.complete();
        Ratings ratings = read(set.with("ratings.csv", SmallSet.withoutLastCell(set.text("ratings.csv")))).dataset().ratings();
        assertThat(IntStream.range(0, ratings.size()).mapToLong(row -> ratings.get(row).timestamp())).hasSize(200).containsOnly(Ratings.NO_TIME);
    }

    /** The largest id, and one more; both as decimal numbers too, and minus nought. */
    @Test
    void idsAtTheEdge() throws IOException, DatasetException {
        SmallSet set = SmallSet.complete().with("ratings.csv", "userId,movieId,rating,timestamp\n2147483647,1,4,964982703\n2147483648,1,4,964982703\n"
                + "2147483647.0,2,4,964982703\n2147483648.0,3,4,964982703\n-0,1,4,964982703\n-1,1,4,964982703\n");
        FileReport report = read(set).report().file("ratings.csv").orElseThrow();
        assertThat(lines(report, Reason.ID_TOO_LARGE)).containsExactly(3L, 5L);
        assertThat(lines(report, Reason.DECIMAL_NUMBER)).containsExactly(4L);
        assertThat(lines(report, Reason.BAD_ID)).containsExactly(6L);
        assertThat(lines(report, Reason.NEGATIVE_ID)).containsExactly(7L);
        assertThat(report.used()).isEqualTo(2);
    }

    private static List<Long> lines(FileReport report, Reason reason) {
        return report.findings().stream().filter(finding -> finding.reason() == reason).flatMap(finding -> finding.examples().stream())
                .map(Problem::line).toList();
    }

    private static Optional<String> rule(String firstLine) {
        return HeaderProblems.ofFirstLine(FileKind.RATINGS, "ratings.csv", 1, firstLine).map(Problem::rule);
    }

    @Test
    void theFirstLineGivesOtherSeparatorsAway() {
        assertThat(rule(";userId;movieId")).contains("is separated by ';', not by commas");
        assertThat(rule("\tuserId")).contains("is separated by tabs, not by commas");
        assertThat(rule("userId|movieId")).contains("is separated by '|', not by commas");
        assertThat(rule(",userId;movieId")).isEmpty();
        assertThat(rule("\"1\",31,2.5")).contains("is data, but the first line should be the header");
        assertThat(rule("userId,31")).isEmpty();
    }

    /** At most two letters wrong: replaced, left out or too many. */
    @ParameterizedTest
    @CsvSource({"ratinq, true", "reting2, true", "ratng, true", "aring, true", "rating_value, false", "rxtxng, true", "rxtxnx, false", "rat, false",
        "xxrating, true", "xxxrating, false", "ting, true", "ing, false", "tnirag, false", "Stars, true"})
    void namesThatMayBeMeant(String name, boolean meant) {
        Problem problem = HeaderProblems.missing("ratings.csv", 1, "rating", List.of("userId", name));
        assertThat(problem.fix().equals("did you mean \"" + name + "\"? Then rename it to \"rating\" in the header")).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"8, ''", "9, ' and 1 more'"})
    void atMostEightNamesAreListed(int files, String more) throws IOException {
        for (int file = 1; file <= files; file++) {
            Files.writeString(folder.resolve("f" + file), "");
        }
        assertThatThrownBy(() -> DatasetReader.read(folder, Progress.NONE)).isInstanceOf(DatasetException.class)
                .hasMessageContaining("found are f1, f2, f3, f4, f5, f6, f7, f8" + more + ".");
    }

    private static Sniffer sniffer(int... bytes) {
        byte[] head = new byte[bytes.length];
        for (int k = 0; k < head.length; k++) {
            head[k] = (byte) bytes[k];
        }
        return new Sniffer(head, "x.csv");
    }

    @Test
    void aFileOfAFewBytesIsNothingElse() {
        assertThat(sniffer('P', 'K', 3, 4).otherThanCsv()).isPresent();
        assertThat(sniffer('P', 'K', 3).otherThanCsv()).isEmpty();
        assertThat(sniffer(0, 0, 0, 0).otherThanCsv()).isPresent();
        assertThat(sniffer(0, 0, 0).otherThanCsv()).isEmpty();
        assertThat(sniffer(0xEF, 0xBB, 0xBF).markLength()).isEqualTo(3);
        assertThat(sniffer(0xEF, 0xBB).markLength()).isZero();
        assertThat(sniffer(0xFF, 0xFE).markLength()).isEqualTo(2);
    }

    /** Four letters are enough to know UTF-16 by its zeros, three are not. */
    @Test
    void fourLettersShowUtf16() {
        assertThat(sniffer('a', 0, 'b', 0, 'c', 0, 'd', 0).utf16()).contains(StandardCharsets.UTF_16LE);
        assertThat(sniffer(0, 'a', 0, 'b', 0, 'c', 0, 'd').utf16()).contains(StandardCharsets.UTF_16BE);
        assertThat(sniffer('a', 0, 'b', 0, 'c', 0).utf16()).isEmpty();
        assertThat(sniffer('a', 0, 'b', 0, 'c', 0, 'd', 'e').utf16()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "no", ""})
    void noNumberBehindAPoint(String number) {
        assertThat(WholeNumber.parseDecimal(number + ".0")).isEqualTo(WholeNumber.NONE);
        assertThat(WholeNumber.parseDecimal(".")).isEqualTo(WholeNumber.NONE);
    }

    @Test
    void digitsAreCountedFromWhereTheNumberBegins() {
        assertThat(WholeNumber.parse("--999999999999999999", 2, 20)).isEqualTo(999_999_999_999_999_999L);
        assertThat(WholeNumber.parse("--1000000000000000000", 2, 21)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void filesThatAreGoneOrWrittenToAreNoticed() throws IOException, DatasetException {
        Path file = Files.writeString(folder.resolve("ratings.csv"), "a");
        DiskFile disk = new DiskFile(file);
        ZipStamp stamp = new ZipStamp(file, FileStamp.of(file));
        assertThat(disk.hasChanged()).isFalse();
        assertThat(stamp.isOutdated()).isFalse();
        Files.writeString(file, "longer");
        assertThat(disk.hasChanged()).isTrue();
        assertThat(stamp.isOutdated()).isTrue();
        Files.delete(file);
        assertThat(disk.hasChanged()).isFalse(); // its open stream stays readable
        assertThat(stamp.isOutdated()).isTrue();
    }

    @Test
    void aZipIsCalledByItsFileName() throws IOException, DatasetException {
        byte[] bytes = ZipBytes.of(SmallSet.tiny(), "").bytes();
        for (String name : List.of("ml.zip", "ml.ZIP")) {
            assertThat(DatasetReader.read(Files.write(folder.resolve(name), bytes), Progress.NONE).dataset().name()).isEqualTo("ml");
        }
    }

    @Test
    void unreadableFilesSayWhy() {
        assertThat(FileProblems.unreadable("ratings.csv", new IOException("disk on fire")).rule()).isEqualTo("it cannot be read (disk on fire)");
        assertThat(FileProblems.unreadable("ratings.csv", new IOException()).rule()).isEqualTo("it cannot be read (IOException)");
    }

    @Test
    void reasonsHaveWords() {
        assertThat(Reason.NO_RATING.label()).isEqualTo("rating missing");
        assertThat(Reason.NO_RATING.rule()).isEqualTo("the rating is missing");
        assertThat(Reason.NO_RATING.fix()).isEqualTo("fill in the rating or remove the row");
    }

    @Test
    void closingClosesWhatIsBelow() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayInputStream below = new ByteArrayInputStream(new byte[] {'a', 0}) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        new Utf16Stream(below, StandardCharsets.UTF_16LE, "x.csv").close();
        assertThat(closed).isTrue();
    }

    @Test
    void anEmptyLastCellOfARowIsFine() {
        assertThat(Quotes.cells("a,")).isEqualTo(2);
        assertThat(Quotes.cells("\"a\"")).isEqualTo(1);
        assertThat(Quotes.openCell("a,\"b\"\"")).isEqualTo(1);
        assertThat(Quotes.openCell("a,\"b\"\"\"")).isEqualTo(-1);
    }
}
