package marquee.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import marquee.core.data.Dataset;
import marquee.core.progress.Progress;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A set of 3 KB cut at every byte, with every bit turned, and changed at random: it is read or refused in plain words, nothing else
 * happens, and no row vanishes without being counted. That {@code read = used + skipped} is checked by {@link FileReport} itself.
 */
@Tag("slow")
class DamageTest {

    private static final SmallSet SET = SmallSet.tiny();
    private static final List<String> PIECES = List.of("\"", "\"\"", ",", "\n", "\r", "\r\n", "\0", "\\", "\ufeff", "\ufffe", "::", ";",
            "\u001a", "-", "0", "1",
            "9999999999", "NaN", ".5", "é", "\u0081", "\"\n\"", ",,", "userId,movieId,rating,timestamp\n", "(1995)", "|", " ");

    private int loaded;
    private int refused;

    @ParameterizedTest
    @ValueSource(strings = {"ratings.csv", "movies.csv", "tags.csv", "links.csv"})
    void cutAtEveryByte(String file) throws IOException {
        byte[] whole = SET.files().get(file);
        LoadedDataset faultless = read(SET, false);
        for (int length = 0; length < whole.length; length++) {
            LoadedDataset cut = read(SET.with(file, Arrays.copyOf(whole, length)), false);
            if (cut != null) {
                boolean atLineEnd = whole[length - 1] == '\n';
                assertThat(cut.report().hasWarnings() || atLineEnd).as("%s cut at %d", file, length).isTrue();
                assertThat(cut.dataset().ratings().size()).isLessThanOrEqualTo(faultless.dataset().ratings().size());
            }
        }
        assertThat(loaded).isPositive();
        assertThat(refused).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ratings.csv", "movies.csv", "tags.csv", "links.csv"})
    void everyBitTurned(String file) throws IOException {
        byte[] whole = SET.files().get(file);
        long lines = SET.text(file).lines().count();
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] damaged = whole.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            LoadedDataset read = read(SET.with(file, damaged), true);
            if (read != null && read.report().file(file).isPresent()) {
                assertThat(read.report().file(file).get().read()).as("rows of %s with bit %d turned", file, bit).isBetween(lines - 3,
                        lines);
            }
        }
        assertThat(loaded).isGreaterThan(refused);
    }

    @Test
    void changedAtRandom() throws IOException {
        Random random = new Random(20261123);
        List<FileKind> kinds = FileKind.ofDataset();
        for (int round = 0; round < 6_000; round++) {
            String file = kinds.get(random.nextInt(kinds.size())).fileName();
            String text = SET.text(file);
            for (int change = random.nextInt(4); change >= 0; change--) {
                int from = random.nextInt(text.length());
                int to = Math.min(text.length(), from + (random.nextBoolean() ? 0 : random.nextInt(30)));
                text = text.substring(0, from) + PIECES.get(random.nextInt(PIECES.size()))
                        .repeat(1 + random.nextInt(2)) + text.substring(to);
            }
            read(SET.with(file, text), random.nextBoolean());
        }
        assertThat(loaded).isPositive();
        assertThat(refused).isPositive();
    }

    /** What is read, or null if it is refused in words that can be shown. */
    private LoadedDataset read(SmallSet set, boolean loadAnyway) throws IOException {
        try {
            LoadedDataset read = new DatasetReading(new MemorySource(set), new ReadOptions(loadAnyway), Progress.NONE).read();
            checkCounts(read);
            loaded++;
            return read;
        } catch (DatasetException e) {
            assertThat(e.getMessage()).contains("Fix: ").hasSizeLessThan(600);
            assertThat(e.getMessage().chars().noneMatch(Character::isISOControl)).isTrue();
            refused++;
            return null;
        }
    }

    private static void checkCounts(LoadedDataset read) {
        Dataset data = read.dataset();
        assertThat(read.report().file("ratings.csv").orElseThrow().used()).isEqualTo(data.ratings().size()).isPositive();
        assertThat(read.report().file("movies.csv").orElseThrow().used()).isEqualTo(data.catalog().size()).isPositive();
        read.report().file("tags.csv").ifPresent(tags -> assertThat(tags.used()).isEqualTo(data.tags().size()));
        read.report().file("links.csv").ifPresent(links -> assertThat(links.used()).isEqualTo(data.links().size()));
    }
}
