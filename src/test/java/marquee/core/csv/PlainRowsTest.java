package marquee.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import marquee.core.data.Rating;
import marquee.core.data.Ratings;
import marquee.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The short cut for plain rows never changes the result: everything is the same when Commons CSV reads every single row. */
class PlainRowsTest {

    /** Cells that are plain, or nearly so. */
    private static final List<String> IDS = List.of("0", "1", "9", "10", "007", "999999999", "1000000000", "2147483647", "2147483648", "",
            "1.0", "-1", " 1", "\"1\"", "1\"", "x");
    private static final List<String> STARS = List.of("0", "0.0", "0.5", "1", "1.5", "4.50", "5", "5.0", "5.5", "5.", ".5", "05", "3,5",
            "\"3.5\"", "3.5 ", "6", "");
    private static final List<String> TIMES = List.of("0", "788918399", "788918400", "964982703", "0964982703", "9999999999",
            "99999999999", "964982703000", "-5", "", "964982703.0", "\"964982703\"");
    private static final List<String> ENDS = List.of("\n", "\n", "\n", "\r\n", "\r", ",\n", "\n\n", " \n", "\"\n");

    @ParameterizedTest(name = "{0}")
    @MethodSource("ratingsOfTheCorpus")
    void corpus(Case odd) throws IOException {
        byte[] bytes = odd.set().files().get("ratings.csv");
        assertThat(outcome(bytes, new RatingsReader(true))).isEqualTo(outcome(bytes, new RatingsReader(false)));
    }

    static Stream<Case> ratingsOfTheCorpus() {
        return CorpusTest.cases().stream().filter(odd -> odd.set().files().containsKey("ratings.csv"));
    }

    @Test
    void builtInData() throws IOException {
        byte[] bytes = new BuiltInSource().find(FileKind.RATINGS).orElseThrow().open().readAllBytes();
        assertThat(outcome(bytes, new RatingsReader(true))).isEqualTo(outcome(bytes, new RatingsReader(false)));
    }

    @Test
    void rowsAtRandom() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder("userId,movieId,rating,timestamp\n");
            int rows = 12 + random.nextInt(30);
            for (int row = 0; row < rows; row++) {
                boolean plain = random.nextInt(4) > 0;
                text.append(pick(IDS, plain, random, () -> 1 + random.nextInt(300))).append(',').append(pick(IDS, plain, random,
                        () -> 1 + random.nextInt(99_999)))
                        .append(',').append(pick(STARS, plain, random, () -> (1 + random.nextInt(10)) / 2.0)).append(',')
                        .append(pick(TIMES, plain, random, () -> 788_918_400 + random.nextInt(700_000_000)))
                                .append(plain ? "\n" : ENDS.get(random.nextInt(ENDS.size())));
            }
            byte[] bytes = SmallSet.utf8(text.toString());
            assertThat(outcome(bytes, new RatingsReader(true))).as(text.toString()).isEqualTo(outcome(bytes, new RatingsReader(false)));
        }
    }

    private static String pick(List<String> odd, boolean plain, Random random, Supplier<Object> usual) {
        return plain || random.nextInt(3) > 0 ? usual.get().toString() : odd.get(random.nextInt(odd.size()));
    }

    /** Rows that lie across the borders of the buffer, whatever their lengths. */
    @Test
    void rowsAcrossTheBorderOfTheBuffer() throws IOException {
        for (int first = 1; first <= 40; first++) {
            StringBuilder text = new StringBuilder("userId,movieId,rating,timestamp\n").append(" ".repeat(first)).append('\n');
            for (int row = 0; row < 6_000; row++) {
                text.append(row + 1).append(",10,3.5,").append(964_982_703 + row).append(row % 3 == 0 ? "\r\n" : "\n");
            }
            byte[] bytes = SmallSet.utf8(text.toString());
            Outcome outcome = outcome(bytes, new RatingsReader(true));
            assertThat(outcome).isEqualTo(outcome(bytes, new RatingsReader(false)));
            assertThat(outcome.ratings).hasSize(6_000);
        }
    }

    private record Outcome(String refusal, List<Rating> ratings, List<Long> lines, List<Finding> findings, long read) { }

    private static Outcome outcome(byte[] bytes, RatingsReader reader) throws IOException {
        DataFile file = new MemorySource(SmallSet.only("ratings.csv", "").with("ratings.csv", bytes)).find(FileKind.RATINGS).orElseThrow();
        try {
            Table<RatingTable> table = new FileReading(new ReadOptions(true), new ByteProgress(Progress.NONE, bytes.length)).read(file,
                    FileKind.RATINGS, null, reader);
            Ratings ratings = table.content().ratings();
            return new Outcome("", rows(ratings).mapToObj(ratings::get).toList(), rows(ratings).mapToObj(table.content().lines()::lineOf)
                    .toList(),
                    table.findings().list(), table.read());
        } catch (DatasetException e) {
            return new Outcome(e.getMessage(), List.of(), List.of(), List.of(), 0);
        }
    }

    private static IntStream rows(Ratings ratings) {
        return IntStream.range(0, ratings.size());
    }
}
