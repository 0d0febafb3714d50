package marquee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps rooms labelled and classes small. */
class SourceTreeTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int MOST_LINES = 400;

    @Test
    void everyPackageHasADoorSign() throws IOException {
        Stream<Path> packages = files().stream().map(Path::getParent).distinct()
                .filter(folder -> !folder.equals(MAIN.resolve("marquee")));

        assertThat(packages).isNotEmpty().allSatisfy(folder ->
                assertThat(folder.resolve("package-info.java")).content().startsWith("/**").contains("package "));
    }

    @Test
    void noFileIsLongerThanAReaderCanHold() throws IOException {
        assertThat(files()).isNotEmpty().allSatisfy(file ->
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(MOST_LINES));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
