package marquee.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import marquee.core.csv.TextDecoder.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines as text, and rows that take several of them. */
class TextLinesTest {

    private static TextLines lines(String text) {
        return new TextLines(new ByteLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), 1000));
    }

    private static List<String> rest(TextLines lines) throws IOException {
        List<String> rest = new ArrayList<>();
        for (TextLine line = lines.next(); line != null; line = lines.next()) {
            rest.add(line.number() + " " + line.text());
        }
        return rest;
    }

    @Test
    void aRowGoesOnUntilItsQuoteIsClosed() throws IOException {
        TextLines lines = lines("1,\"a\nb\nc\",2\n3,d,4\n");
        assertThat(lines.joinUntilClosed(lines.next(), 3)).isEqualTo(new TextLine(1, "1,\"a\nb\nc\",2", Encoding.ASCII, true));
        assertThat(rest(lines)).containsExactly("4 3,d,4");
    }

    /** Two cells, not three: the quote was no beginning of a text over several lines. */
    @Test
    void otherNumbersOfCellsGiveAllLinesBackInOrder() throws IOException {
        TextLines lines = lines("1,\"a\nb\nc\"\n3,d,4\n");
        assertThat(lines.joinUntilClosed(lines.next(), 3)).isNull();
        assertThat(rest(lines)).containsExactly("2 b", "3 c\"", "4 3,d,4");
    }

    @Test
    void aQuoteThatIsNeverClosedGivesAllLinesBackInOrder() throws IOException {
        TextLines lines = lines("1,\"a\nb\nc\nd");
        assertThat(lines.joinUntilClosed(lines.next(), 2)).isNull();
        assertThat(rest(lines)).containsExactly("2 b", "3 c", "4 d");
        assertThat(lines.next()).isNull();
    }

    /** Lines that were given back are taken once more for another row. */
    @Test
    void linesGivenBackCanBeJoined() throws IOException {
        TextLines lines = lines("1,\"a\n2,\"b\nc\",d\n");
        assertThat(lines.joinUntilClosed(lines.next(), 2)).isNull();
        assertThat(lines.joinUntilClosed(lines.next(), 3)).isEqualTo(new TextLine(2, "2,\"b\nc\",d", Encoding.ASCII, true));
        assertThat(lines.next()).isNull();
    }

    /** At most twenty lines after the first. */
    @ParameterizedTest
    @CsvSource({"19, true", "20, true", "21, false"})
    void aRowHasAtMostTwentyOneLines(int more, boolean joined) throws IOException {
        TextLines lines = lines("1,\"a" + "\nb".repeat(more) + "\"\n");
        assertThat(lines.joinUntilClosed(lines.next(), 2) != null).isEqualTo(joined);
        assertThat(rest(lines)).hasSize(joined ? 0 : more);
    }

    @Test
    void theOddestEncodingIsThatOfTheRow() {
        TextLine ascii = new TextLine(7, "a", Encoding.ASCII, true);
        TextLine utf8 = new TextLine(8, "b", Encoding.UTF_8, true);
        TextLine windows = new TextLine(9, "c", Encoding.WINDOWS_1252, false);
        assertThat(ascii.join(utf8)).isEqualTo(new TextLine(7, "a\nb", Encoding.UTF_8, true));
        assertThat(utf8.join(ascii)).isEqualTo(new TextLine(8, "b\na", Encoding.UTF_8, true));
        assertThat(windows.join(utf8)).isEqualTo(new TextLine(9, "c\nb", Encoding.WINDOWS_1252, true));
        assertThat(utf8.join(windows)).isEqualTo(new TextLine(8, "b\nc", Encoding.WINDOWS_1252, false));
    }

    /** Only the bytes between start and end are looked at. */
    @Test
    void everyLineHasItsOwnEncoding() {
        TextDecoder decoder = new TextDecoder();
        byte[] bytes = {'x', (byte) 0xC3, (byte) 0xA9, 'y', (byte) 0xE9, 'z', (byte) 0x81, 'w'};
        assertThat(decoder.decode(bytes, 0, 1)).isEqualTo("x");
        assertThat(decoder.encoding()).isEqualTo(Encoding.ASCII);
        assertThat(decoder.decode(bytes, 0, 4)).isEqualTo("x\u00e9y");
        assertThat(decoder.encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(decoder.decode(bytes, 3, 6)).isEqualTo("y\u00e9z");
        assertThat(decoder.encoding()).isEqualTo(Encoding.WINDOWS_1252);
        assertThat(decoder.decode(bytes, 5, 8)).isEqualTo("z\u0081w");
        assertThat(decoder.encoding()).isEqualTo(Encoding.NONE);
        assertThat(decoder.decode(bytes, 3, 4)).isEqualTo("y");
        assertThat(decoder.encoding()).isEqualTo(Encoding.ASCII);
    }
}
