package marquee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import marquee.testing.Sources;
import org.junit.jupiter.api.Test;

/** Keeps rooms labelled and classes small. */
class SourceTreeTest {

    private static final int MOST_LINES = 400;

    @Test
    void everyPackageHasADoorSign() throws IOException {
        Stream<Path> packages = Sources.files().stream().map(Path::getParent).distinct()
                .filter(folder -> !folder.equals(Sources.MAIN.resolve("marquee")));

        assertThat(packages).isNotEmpty().allSatisfy(folder ->
                assertThat(folder.resolve("package-info.java")).content().startsWith("/**").contains("package "));
    }

    @Test
    void noFileIsLongerThanAReaderCanHold() throws IOException {
        assertThat(Sources.files()).isNotEmpty().allSatisfy(file ->
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(MOST_LINES));
    }
}
