package marquee.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import marquee.core.data.Rating;
import marquee.core.data.Ratings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as ranges of bytes, and how far the reader of plain rows gets in them. */
class ByteLinesTest {

    private static ByteLines lines(String text, int longestLine) {
        return new ByteLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), longestLine);
    }

    private static List<String> all(ByteLines lines) throws IOException {
        List<String> all = new ArrayList<>();
        while (lines.next()) {
            all.add(new String(lines.buffer(), lines.start(), lines.end() - lines.start(), StandardCharsets.ISO_8859_1));
            assertThat(lines.number()).isEqualTo(all.size());
        }
        assertThat(lines.next()).isFalse();
        assertThat(lines.position()).isEqualTo(lines.limit());
        return all;
    }

    private static List<Reason> ends(String text) throws IOException {
        ByteLines lines = lines(text, 100);
        all(lines);
        Findings findings = new Findings("x.csv");
        lines.describeEnds(findings);
        return findings.list().stream().map(Finding::reason).toList();
    }

    @Test
    void linesEndWithLfOrCrLfOrCr() throws IOException {
        assertThat(all(lines("a\nbc\r\n\rd\n\n", 100))).containsExactly("a", "bc", "", "d", "");
        assertThat(all(lines("", 100))).isEmpty();
        assertThat(all(lines("a", 100))).containsExactly("a");
        assertThat(all(lines("a\r", 100))).containsExactly("a");
        assertThat(all(lines("\n", 100))).containsExactly("");
    }

    @Test
    void saysHowTheLinesEnded() throws IOException {
        assertThat(ends("a\nb\n")).isEmpty();
        assertThat(ends("a\nb")).containsExactly(Reason.NO_FINAL_LINE_END);
        assertThat(ends("a\r\nb\n")).containsExactly(Reason.WINDOWS_LINES);
        assertThat(ends("a\rb\r")).containsExactly(Reason.OLD_MAC_LINES);
        assertThat(ends("a\nb\n\u001a\u001a")).containsExactly(Reason.END_MARK);
        assertThat(all(lines("a\u001ab\n\u001a", 100))).containsExactly("a\u001ab");
        ByteLines lines = lines("a\nb", 100);
        assertThat(lines.next() && lines.isTerminated()).isTrue();
        assertThat(lines.next() && !lines.isTerminated()).isTrue();
    }

    /** The buffer begins with 65,536 bytes. The line end, of one byte or two, lies before that border, on it and behind it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 65_534, 65_535, 65_536, 65_537, 131_071, 131_072, 131_073, 200_000})
    void linesMayBeLongerThanTheBuffer(int length) throws IOException {
        String line = "x".repeat(length - 1) + "y";
        for (String end : List.of("\n", "\r\n", "\r", "")) {
            assertThat(all(lines(line + end, 1_000_000))).containsExactly(line);
            assertThat(all(lines("abc\n" + line + end, 1_000_000))).containsExactly("abc", line);
            if (!end.isEmpty()) {
                assertThat(all(lines(line + end + line + end + "abc", 1_000_000))).containsExactly(line, line, "abc");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"5, false", "100000, false", "100000, true"})
    void refusesALineThatIsOneByteTooLong(int longest, boolean zeros) throws IOException {
        String fits = (zeros ? "\0" : "x").repeat(longest);
        assertThat(all(lines("ab\n" + fits + "\n" + fits, longest))).containsExactly("ab", fits, fits);
        for (String end : List.of("", "\n", "more and more".repeat(20_000))) {
            ByteLines lines = lines("ab\n" + fits + fits.charAt(0) + (zeros ? "" : end), longest);
            assertThat(lines.next()).isTrue();
            assertThatThrownBy(lines::next).isInstanceOfSatisfying(LongLineException.class, refused -> {
                assertThat(refused.line()).isEqualTo(2);
                assertThat(refused.isZeros()).isEqualTo(zeros);
            });
        }
    }

    private static final String PAD = "\n" + "#".repeat(60);

    private static int plain(String rows, int expected) throws IOException {
        ByteLines lines = lines("head\n" + rows + PAD, 1000);
        lines.next();
        RatingSink sink = new RatingSink(4);
        PlainRows plain = new PlainRows(sink, 100, 2_000_000_000L);
        plain.read(lines);
        assertThat(plain.rows()).as(rows).isEqualTo(expected).isEqualTo(sink.size());
        assertThat(lines.number()).isEqualTo(1 + expected);
        lines.next();
        return lines.end() - lines.start();
    }

    /** What is plain is taken by the short cut and not left to the parser, and the first row that is not plain stops it. */
    @Test
    void takesPlainRowsAndStopsAtTheFirstOther() throws IOException {
        plain("1,2,3,100\n1,3,0.5,2000000000\r\n999999999,999999999,5.0,1234567890\n", 3);
        plain("1,2,5,101\n", 1);
        plain("1,2,0.5,101\n", 1);
        plain("9,8,4.5,101\n1,2,3.5,99\n1,2,3,101\n", 1);
        assertThat(plain("1,2,3,101\n1,2,3.25,101\n", 1)).isEqualTo("1,2,3.25,101".length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,2,3,101", "01,2,3,101", ",2,3,101", "-1,2,3,101", "1000000000,2,3,101", "1;2,3,101", "1,,3,101", "1,02,3,101",
        "1,2;3,101", "1,2,0,101", "1,2,0.0,101", "1,2,5.5,101", "1,2,6,101", "1,2,,101", "1,2,3.7,101", "1,2,3.55,101", "1,2,3;101",
        "1,2,3,99", "1,2,3,2000000001", "1,2,3,", "1,2,3,0101", "1,2,3,101 ", "1,2,3,101,", "1,2,3,101\rx", "x,2,3,101", "1,2,.5,101",
        "1,2,3,12345678901"})
    void isNotPlain(String row) throws IOException {
        plain(row + "\n1,2,3,101\n", 0);
    }

    @Test
    void readsWhatTheRowsSay() throws IOException {
        ByteLines lines = lines("head\n12,345,3.5,1000\n7,90,4.0,200\r\n8,1,2,999" + PAD, 1000);
        lines.next();
        RatingSink sink = new RatingSink(4);
        new PlainRows(sink, 100, 2_000_000_000L).read(lines);
        Ratings ratings = sink.table().ratings();
        assertThat(List.of(ratings.get(0), ratings.get(1), ratings.get(2))).containsExactly(new Rating(12, 345, 3.5, 1000),
                new Rating(7, 90, 4, 200), new Rating(8, 1, 2, 999));
        assertThat(sink.table().lines().lineOf(2)).isEqualTo(4);
        assertThat(sink.isAscending()).isFalse();
        Findings findings = new Findings("x.csv");
        while (lines.next()) {
            assertThat(lines.start()).isPositive();
        }
        lines.describeEnds(findings);
        assertThat(findings.list()).extracting(Finding::reason).containsExactlyInAnyOrder(Reason.WINDOWS_LINES, Reason.NO_FINAL_LINE_END);
    }
}
