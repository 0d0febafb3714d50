package marquee.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import marquee.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The streams between a file and its lines pass on what they should, in one piece or byte by byte. */
class StreamsTest {

    private static byte[] byteByByte(InputStream stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int value = stream.read(); value >= 0; value = stream.read()) {
            bytes.write(value);
        }
        return bytes.toByteArray();
    }

    /** Characters of two units at every distance from the border of the converter's buffer. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16BecomesUtf8(String name) throws IOException {
        Charset charset = Charset.forName(name);
        for (int shift = 0; shift < 3; shift++) {
            String text = "é".repeat(8190 + shift) + "\ud83c\udfac".repeat(9000) + "end";
            byte[] bytes = text.getBytes(charset);
            Utf16Stream whole = new Utf16Stream(new ByteArrayInputStream(bytes), charset, "movies.csv");
            assertThat(whole.readAllBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
            Utf16Stream single = new Utf16Stream(new ByteArrayInputStream(bytes), charset, "movies.csv");
            assertThat(byteByByte(single)).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void bytesAreCounted() throws IOException {
        byte[] bytes = {1, -1, 0, 127};
        MeteredStream stream = new MeteredStream(new ByteArrayInputStream(bytes), null, new ByteProgress(Progress.NONE, 4));
        assertThat(byteByByte(stream)).isEqualTo(bytes);
        assertThat(stream.count()).isEqualTo(4);
        assertThat(stream.markSupported()).isFalse();
    }

    @Test
    void entriesOfAZipAreChecked(@TempDir Path folder) throws IOException {
        SmallSet set = SmallSet.tiny();
        Path path = Files.write(folder.resolve("ml.zip"), ZipBytes.of(set, "").bytes());
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry entry = zip.getEntry("movies.csv");
            CheckedEntryStream stream = new CheckedEntryStream(zip.getInputStream(entry), entry, "movies.csv", entry.getCompressedSize());
            assertThat(byteByByte(stream)).isEqualTo(set.files().get("movies.csv"));
            assertThat(stream.markSupported()).isFalse();
        }
    }

    /** Up to 1 MB anything goes; beyond it at most a hundredfold, and never more than 16 GB. */
    @ParameterizedTest
    @CsvSource({"1048576, 1, false", "1048577, 1, true", "104857600, 1048576, false", "104857700, 1048576, true", "17179869184, 4000000000, false",
            "17179869185, 4000000000, true"})
    void bombs(long unpacked, long packed, boolean bomb) {
        assertThat(ZipProblems.isBomb(unpacked, packed)).isEqualTo(bomb);
    }

    @Test
    void reportsAreImmutableAndAddUp() {
        List<Finding> findings = List.of(new Finding(Reason.BLANK_LINE, 2, List.of()), new Finding(Reason.BAD_TIME, 5, List.of()));
        FirstRows first = new FirstRows(List.of("a"), List.of(List.of("1")));
        assertThat(new FileReport("ratings.csv", 12, 10, findings, first).skipped()).isEqualTo(2);
        assertThat(catchThrowable(() -> new FileReport("ratings.csv", 12, 11, findings, first)))
                .isInstanceOf(IllegalStateException.class).hasMessage("ratings.csv: 12 rows read, but 11 used and 2 left out");
    }
}
