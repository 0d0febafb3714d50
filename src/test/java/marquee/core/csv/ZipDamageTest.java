package marquee.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import marquee.core.data.Dataset;
import marquee.core.data.Rating;
import marquee.core.progress.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A zip cut at every byte and with a bit turned in every byte: it is refused, or it gives exactly what was packed. */
class ZipDamageTest {

    private static final ZipBytes GOOD = ZipBytes.of(SmallSet.tiny(), "ml/");

    @TempDir
    private Path folder;

    private Dataset original;

    @BeforeEach
    void readOriginal() throws IOException, DatasetException {
        original = read(GOOD).dataset();
    }

    private LoadedDataset read(ZipBytes zip) throws IOException, DatasetException {
        return DatasetReader.read(Files.write(folder.resolve("ml.zip"), zip.bytes()), Progress.NONE);
    }

    @Tag("slow")
    @Test
    void cutAtEveryByte() {
        for (int length = 0; length < GOOD.bytes().length; length++) {
            ZipBytes cut = GOOD.cut(length);
            assertThatThrownBy(() -> read(cut)).as("cut at %d", length).isInstanceOf(DatasetException.class).hasMessageContaining("Fix: ");
        }
    }

    @Tag("slow")
    @Test
    void aBitTurnedInEveryByte() throws IOException {
        int loaded = 0;
        for (int position = 0; position < GOOD.bytes().length; position++) {
            try {
                Dataset data = read(GOOD.bitsTurnedAt(position, 1 << position % 8)).dataset();
                assertThat(ratings(data)).as("byte %d", position).isEqualTo(ratings(original));
                assertThat(data.catalog().movies()).isEqualTo(original.catalog().movies());
                assertThat(data.sha256()).isEqualTo(original.sha256());
                loaded++;
            } catch (DatasetException e) {
                assertThat(e.getMessage()).contains("Fix: ");
            }
        }
        assertThat(loaded).as("changes of times, flags and unused fields do no harm").isPositive();
    }

    @Test
    void twoDataSetsAreOfferedByFolder() throws IOException, DatasetException {
        SmallSet other = SmallSet.tiny().inserted("ratings.csv", 2, "77,3,4.0,964982703");
        Path zip = Files.write(folder.resolve("two.zip"), ZipBytes.build(out -> {
            ZipBytes.add(out, SmallSet.tiny(), "one/");
            ZipBytes.add(out, other, "other/deep/");
        }).bytes());
        List<String> choices = choices(zip);
        assertThat(choices).containsExactly("one", "other/deep");
        assertThat(DatasetReader.read(zip, new ReadOptions(false, "other/deep"), Progress.NONE).dataset().ratings().userId(0))
                .isEqualTo(77);
        assertThatThrownBy(() -> DatasetReader.read(zip, new ReadOptions(false, "none"), Progress.NONE))
                .isInstanceOf(DatasetException.class);
    }

    private static List<String> choices(Path zip) {
        try {
            DatasetReader.read(zip, Progress.NONE);
            return List.of();
        } catch (DatasetException e) {
            return e.choices();
        }
    }

    /** Z22: somebody replaces the zip between two blocks. */
    @Test
    void replacedWhileReading() throws IOException {
        Path zip = Files.write(folder.resolve("ml.zip"), GOOD.bytes());
        assertThatThrownBy(() -> DatasetReader.read(zip, step -> overwrite(zip, GOOD.cut(GOOD.bytes().length / 2).bytes())))
                .isInstanceOf(DatasetException.class).hasMessageContaining("changed while it was being read");
    }

    private static void overwrite(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Rating> ratings(Dataset data) {
        return IntStream.range(0, data.ratings().size()).mapToObj(data.ratings()::get).toList();
    }
}
