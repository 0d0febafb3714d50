package marquee.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import marquee.core.progress.Progress;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every odd data set is loaded, loaded with a warning or refused as the documentation promises, and is left as it was. */
class CorpusTest {

    static List<Case> cases() {
        return Stream.of(FileCases.all(), HeaderCases.all(), RatingCases.all(), MovieCases.all()).flatMap(List::stream).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isReadAsPromised(Case odd, @TempDir Path folder) throws Exception {
        odd.set().write(folder);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            try {
                odd.expected().check(DatasetReader.read(folder, Progress.NONE));
            } catch (DatasetException e) {
                odd.expected().check(e);
            }
        });
        for (Map.Entry<String, byte[]> file : odd.set().files().entrySet()) {
            assertThat(Files.readAllBytes(folder.resolve(file.getKey()))).isEqualTo(file.getValue());
        }
    }
}
