package marquee.ui.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    @Test
    void writesInPlaceOfTheOldContentAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old and longer");

        WholeFile.write(file, "new".getBytes());

        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void makesTheFolder() throws IOException {
        Path file = folder.resolve("deep/er/a.json");
        WholeFile.write(file, "new".getBytes());

        assertThat(file).hasContent("new");
    }

    @Test
    void aFailureLeavesTheOldContentAndNothingBeside() throws IOException {
        Path occupied = Files.createDirectories(folder.resolve("a.json"));
        Files.writeString(occupied.resolve("inside"), "old");

        assertThatThrownBy(() -> WholeFile.write(occupied, "new".getBytes())).isInstanceOf(IOException.class);

        assertThat(occupied.resolve("inside")).hasContent("old");
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void puttingAsideTwiceKeepsBoth() throws IOException {
        Path file = folder.resolve("a.json");
        Files.writeString(file, "first");
        Path first = WholeFile.putAside(file);
        Files.writeString(file, "second");
        Path second = WholeFile.putAside(file);

        assertThat(first).hasContent("first");
        assertThat(second).hasContent("second");
        assertThat(file).doesNotExist();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
