package marquee.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that was made for a report that did not come goes again; whatever was there before stays. */
class OutputFolderTest {

    @TempDir
    private Path home;

    @Test
    void removesTheFoldersThatItMade() throws OutputException {
        try (OutputFolder folder = new OutputFolder(home.resolve("a/b"))) {
            folder.prepare();
            assertThat(home.resolve("a/b")).isEmptyDirectory();
        }
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void leavesAnEmptyFolderThatWasThere() throws IOException, OutputException {
        Path there = Files.createDirectory(home.resolve("there"));
        try (OutputFolder folder = new OutputFolder(there)) {
            folder.prepare();
        }
        assertThat(there).isEmptyDirectory();
    }

    @Test
    void leavesWhatIsInTheFolderThatItMade() throws IOException, OutputException {
        try (OutputFolder folder = new OutputFolder(home.resolve("a/b"))) {
            folder.prepare();
            Files.writeString(home.resolve("a/report.json"), "{}");
        }
        assertThat(home.resolve("a/b")).doesNotExist();
        assertThat(home.resolve("a/report.json")).hasContent("{}");
    }

    @Test
    void leavesTheFileThatIsInItsWay() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "mine");
        try (OutputFolder folder = new OutputFolder(file)) {
            assertThatThrownBy(folder::prepare).isInstanceOf(OutputException.class);
        }
        assertThat(file).hasContent("mine");
    }

    @Test
    void needsNoPreparation() {
        new OutputFolder(home.resolve("never")).close();
        assertThat(home).isEmptyDirectory();
    }
}
