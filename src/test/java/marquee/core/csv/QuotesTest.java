package marquee.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The look at the quotes before a line is cut, and the parser that is fed line by line, held against Commons CSV on whole texts. */
class QuotesTest {

    @Test
    void openCells() {
        assertThat(Quotes.openCell("1,Toy Story (1995),Comedy")).isEqualTo(-1);
        assertThat(Quotes.openCell("1,\"Matrix, The\",x")).isEqualTo(-1);
        assertThat(Quotes.openCell("\"")).isZero();
        assertThat(Quotes.openCell("1,\"Matrix, The (1999),x")).isEqualTo(1);
        assertThat(Quotes.openCell("1,\"\"\"\",\"\"\"")).isEqualTo(2);
        assertThat(Quotes.openCell("1,a \"bare\" quote,\"x\"")).isEqualTo(-1);
    }

    @Test
    void cells() {
        assertThat(Quotes.cells("")).isEqualTo(1);
        assertThat(Quotes.cells("a,\"b,\nc\",")).isEqualTo(3);
        assertThat(Quotes.cells("a,\"b\"c,d")).isEqualTo(-1);
        assertThat(Quotes.cells("a,\"b")).isEqualTo(-1);
    }

    /** Texts of quotes, commas and letters: open means that Commons CSV runs into the end, and else both cut the same cells. */
    @Test
    void sameAsCommonsCsv() throws IOException {
        Random random = new Random(1);
        CellParser parser = new CellParser();
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append("\"\",,a \\".charAt(random.nextInt(7)));
            }
            String line = text.toString();
            if (Quotes.openCell(line) < 0) {
                assertThat(result(() -> parser.parse(line))).as(line).isEqualTo(result(() -> whole(line)));
            } else {
                assertThat(result(() -> whole(line))).as(line).isEqualTo("refused");
            }
            if (Quotes.cells(line) >= 0) {
                assertThat(whole(line).size()).as(line).isEqualTo(Quotes.cells(line));
            }
        }
    }

    private static CSVRecord whole(String line) throws IOException {
        try (CSVParser parser = CSVParser.parse(line + "\n", CSVFormat.RFC4180)) {
            return parser.iterator().next();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private interface Cut {
        CSVRecord cells() throws IOException;
    }

    private static String result(Cut cut) throws IOException {
        try {
            return cut.cells().toList().toString();
        } catch (CSVException e) {
            return "refused";
        }
    }
}
