package marquee.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import marquee.core.data.Rating;
import marquee.core.data.Ratings;
import marquee.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single cells at the edges of what is allowed. */
class CellsTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "2147483648, 2147483648", "999999999999999999, 999999999999999999", "1000000000000000000, 9223372036854775807",
            "00, -1", "01, -1", "'', -1", "-1, -1", "1a, -1", "１, -1"})
    void wholeNumbers(String cell, long number) {
        assertThat(WholeNumber.parse(cell)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1", "20.000, 20", "1., -1", "1, -1", ".0, -1", "1.01, -1", "01.0, -1"})
    void wholeNumbersWithAPoint(String cell, long number) {
        assertThat(WholeNumber.parseDecimal(cell)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "1, 1", "5, 5", "5.000, 5", "3.50, 3.5", "0, NaN", "5.5, NaN", "4.05, NaN", "3.51, NaN", "6, NaN", "'', NaN", "/, NaN", "4., NaN"})
    void stars(String cell, double value) {
        assertThat(Double.valueOf(Stars.parse(cell))).isEqualTo(Double.valueOf(value));
    }

    @ParameterizedTest
    @CsvSource({"6, true", "10, true", "7.5, true", "5.5, true", "10.0, true", "5, false", "5.0, false", "10.5, false", "11, false", "0, false", "x, false"})
    void starsOnAScaleOfTen(String cell, boolean ofTen) {
        assertThat(Stars.isOfTen(cell)).isEqualTo(ofTen);
    }

    @ParameterizedTest
    @CsvSource({"Toy Story (1995), 1995", "'Toy Story (1995)  ', 1995", "(1995), 1995", "Metropolis (1870), 1870", "Beyond (2100), 2100", "Before (1869), 0",
            "After (2101), 0", "Toy Story, 0", "Toy Story (1995) (1996), 0", "Toy Story (1995)(1996), 0", "Span (2006-2007), 0", "1995), 0", "'', 0"})
    void years(String title, int year) {
        assertThat(MovieTitles.year(title)).isEqualTo(year);
    }

    @Test
    void genres() {
        Genres genres = new Genres();
        assertThat(genres.read("Drama|Comedy|Drama| |Sci-Fi|")).containsExactly("Drama", "Comedy", "Sci-Fi");
        assertThat(genres.read("(no genres listed)")).isEmpty();
        assertThat(genres.read("")).isEmpty();
        assertThat(genres.read("Drama|Comedy").get(0)).isSameAs(genres.read("Drama").get(0));
    }

    /** What is no time becomes "unknown", what is an odd one stays; the first second of 1995 is not odd. */
    @Test
    void times() throws IOException, DatasetException {
        List<String> cells = List.of("", "x", "9".repeat(30), "--5", "-5", "788918399", "788918400", "788918399999", "788918400000", "4102444800", "964982703.0");
        long unknown = Ratings.NO_TIME;
        List<Long> expected = List.of(unknown, unknown, unknown, unknown, -5L, 788918399L, 788918400L, 788918399999L, 788918400L, 4102444800L, 964982703L);
        StringBuilder text = new StringBuilder("userId,movieId,rating,timestamp\n");
        for (int i = 0; i < cells.size(); i++) {
            text.append(i).append(",1,3.5,").append(cells.get(i)).append('\n');
        }
        LoadedDataset loaded = new DatasetReading(new MemorySource(SmallSet.complete().with("ratings.csv", text.toString())), ReadOptions.DEFAULT,
                Progress.NONE).read();
        Ratings ratings = loaded.dataset().ratings();
        assertThat(IntStream.range(0, ratings.size()).mapToObj(ratings::get).map(Rating::timestamp)).isEqualTo(expected);
        FileReport report = loaded.report().file("ratings.csv").orElseThrow();
        assertThat(lines(report, Reason.ODD_TIME)).containsExactly(6L, 7L, 9L, 11L);
        assertThat(lines(report, Reason.MILLISECONDS)).containsExactly(10L);
        assertThat(lines(report, Reason.BAD_TIME)).containsExactly(3L, 4L, 5L);
    }

    private static List<Long> lines(FileReport report, Reason reason) {
        return report.findings().stream().filter(finding -> finding.reason() == reason).flatMap(finding -> finding.examples().stream())
                .map(Problem::line).toList();
    }

    @Test
    void shownText() {
        assertThat(Shown.shorten("plain", 5)).isEqualTo("plain");
        assertThat(Shown.shorten("longer", 5)).isEqualTo("long…");
        assertThat(Shown.shorten("a\0b\u202ec\nd", 80)).isEqualTo("a\\u0000b\\u202ec\\u000ad");
        assertThat(Shown.shorten("\ud83c\udfac film", 80)).isEqualTo("\ud83c\udfac film");
        assertThat(Shown.shorten("\ud83c\udfac film", 3)).isEqualTo("\ud83c\udfac…");
        assertThat(Shown.shorten("ab\0", 4)).isEqualTo("ab…");
    }

    @Test
    void idSets() {
        IdSet ids = new IdSet();
        List<Integer> members = List.of(0, 63, (1 << 24) - 1, 1 << 24, Integer.MAX_VALUE);
        members.forEach(ids::add);
        assertThat(members).allMatch(ids::contains);
        assertThat(List.of(1, 62, (1 << 24) + 1, Integer.MAX_VALUE - 1)).noneMatch(ids::contains);
    }

    @Test
    void linesOfRows() {
        RowLines lines = new RowLines();
        lines.add(0, 2);
        lines.add(3, 5);
        lines.add(4, 8);
        lines.add(6, 10);
        lines.add(7, 20);
        lines.add(7, 21);
        for (int row = 8; row < 40; row++) {
            lines.add(row, 100 + 2L * row);
        }
        assertThat(IntStream.range(0, 9).mapToLong(lines::lineOf)).containsExactly(2L, 3L, 4L, 5L, 8L, 9L, 10L, 21L, 116L);
        assertThat(lines.lineOf(39)).isEqualTo(178);
    }
}
