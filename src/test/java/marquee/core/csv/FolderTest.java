package marquee.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import marquee.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the disk can do to a data set. */
class FolderTest {

    @TempDir
    private Path folder;

    private LoadedDataset read(Path place) throws DatasetException {
        return DatasetReader.read(place, Progress.NONE);
    }

    @Test
    void nameIsThatOfTheFolder() throws IOException, DatasetException {
        Path place = folder.resolve("ml-mine");
        SmallSet.complete().write(place);
        assertThat(read(place).dataset().name()).isEqualTo("ml-mine");
        assertThat(read(place.resolve("..").resolve("ml-mine").resolve(".")).dataset().name()).isEqualTo("ml-mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ratings.csv", "movies.csv", "tags.csv", "links.csv"})
    void aFileOfTheSetStandsForItsFolder(String file) throws IOException, DatasetException {
        SmallSet.complete().write(folder);
        assertThat(read(folder.resolve(file)).dataset().ratings().size()).isEqualTo(200);
    }

    @Test
    void anotherFileDoesNot() throws IOException {
        SmallSet.complete().with("other.csv", "a,b\n").write(folder);
        assertThatThrownBy(() -> read(folder.resolve("other.csv"))).isInstanceOf(DatasetException.class)
                .hasMessageContaining("it is not one of ratings.csv, movies.csv, tags.csv, links.csv");
        assertThatThrownBy(() -> read(folder.resolve("absent"))).isInstanceOf(DatasetException.class)
                .hasMessageContaining("absent: it is not there");
    }

    /** C13. */
    @Test
    void folderInPlaceOfAFile() throws IOException {
        SmallSet.complete().without("ratings.csv").write(folder);
        Files.createDirectory(folder.resolve("ratings.csv"));
        assertThatThrownBy(() -> read(folder)).isInstanceOf(DatasetException.class)
                .hasMessageContaining("ratings.csv: it is a folder, not a file");
    }

    /** C13: opening a pipe for reading would wait for ever. */
    @Test
    void pipeInPlaceOfAFile() throws IOException, InterruptedException {
        SmallSet.complete().without("ratings.csv").write(folder);
        Path pipe = folder.resolve("ratings.csv");
        assumeTrue(makePipe(pipe), "this system has no named pipes");
        assertThatThrownBy(() -> read(folder)).isInstanceOf(DatasetException.class).hasMessageContaining("it is not an ordinary file");
        assertThatThrownBy(() -> read(pipe)).isInstanceOf(DatasetException.class)
                .hasMessageContaining("neither a folder nor an ordinary file");
    }

    private static boolean makePipe(Path pipe) throws InterruptedException {
        try {
            Process process = new ProcessBuilder("mkfifo", pipe.toString()).start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** C20. */
    @Test
    void pathsWithBlanksAccentsEmojiAndGreatLength() throws IOException, DatasetException {
        Path place = folder.resolve("my films").resolve("Müller & Söhne").resolve("\ud83c\udfac").resolve("x".repeat(200))
                .resolve("y".repeat(200));
        SmallSet.complete().write(place);
        assertThat(read(place).dataset().ratings().size()).isEqualTo(200);
    }

    /** F01. */
    @Test
    void fileThatMayNotBeRead() throws IOException {
        SmallSet.complete().write(folder);
        Path ratings = folder.resolve("ratings.csv");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no file permissions on this system");
        Files.setPosixFilePermissions(ratings, Set.of());
        assumeFalse(Files.isReadable(ratings), "this user may read everything");
        assertThatThrownBy(() -> read(folder)).isInstanceOf(DatasetException.class)
                .hasMessageContaining("ratings.csv: you are not allowed to read it");
    }

    /** F01, where the user of the test may read everything. */
    @Test
    void wordsForADeniedAccess() {
        assertThat(FileProblems.unreadable("ratings.csv", new AccessDeniedException("ratings.csv")).sentence())
                .isEqualTo("ratings.csv: you are not allowed to read it. Fix: change the permissions, or copy it to a folder of yours");
    }

    /** F05: no exception tells that a file became shorter. */
    @Test
    void fileCutWhileReading() throws IOException {
        SmallSet set = SmallSet.complete();
        set.write(folder);
        Path movies = folder.resolve("movies.csv");
        assertThatThrownBy(() -> DatasetReader.read(folder, step -> write(movies, set.text("movies.csv").substring(0, 2000))))
                .isInstanceOf(DatasetException.class).hasMessageContaining("movies.csv: the file changed while it was being read");
    }

    /** F05: the same length, but written to. */
    @Test
    void fileWrittenWhileReading() throws IOException {
        SmallSet set = SmallSet.complete();
        set.write(folder);
        Path ratings = folder.resolve("ratings.csv");
        Files.setLastModifiedTime(ratings, FileTime.fromMillis(1_000_000_000_000L));
        assertThatThrownBy(() -> DatasetReader.read(folder, step -> write(ratings, set.text("ratings.csv"))))
                .isInstanceOf(DatasetException.class).hasMessageContaining("ratings.csv: the file changed while it was being read");
    }

    /** F06: on this kind of system an open file stays readable. */
    @Test
    void folderDeletedWhileReading() throws IOException {
        SmallSet.complete().without("tags.csv").without("links.csv").write(folder);
        Path movies = folder.resolve("movies.csv");
        Path ratings = folder.resolve("ratings.csv");
        DatasetException refusal = catchThrowableOfType(DatasetException.class, () -> DatasetReader.read(folder, step -> {
            delete(ratings);
            delete(movies);
        }));
        assertThat(refusal).hasMessageContaining("movies.csv: it is not there");
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** F09, and C01: the data further down is found, loops are not walked. */
    @Test
    void linkThatLeadsBack() throws IOException {
        SmallSet.complete().write(folder.resolve("deep/ml"));
        try {
            Files.createSymbolicLink(folder.resolve("deep/loop"), folder);
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "this system has no symbolic links: " + e.getMessage());
        }
        DatasetException refusal = catchThrowableOfType(DatasetException.class, () -> read(folder));
        assertThat(refusal.choices()).containsExactly("deep/ml");
    }

    @Test
    void folderFurtherDownCanBeChosen() throws IOException, DatasetException {
        SmallSet.complete().write(folder.resolve("deep/ml"));
        assertThat(DatasetReader.read(folder, new ReadOptions(false, "deep/ml"), Progress.NONE).dataset().ratings().size()).isEqualTo(200);
    }

    @Test
    void folderInAnotherFileSystem() throws IOException, DatasetException {
        Path zip = Files.write(folder.resolve("ml.zip"), ZipBytes.build(out -> {
            ZipBytes.add(out, SmallSet.complete(), "ml/");
            ZipBytes.add(out, "inner.zip", new byte[] {'P', 'K'});
        }).bytes());
        try (FileSystem inside = FileSystems.newFileSystem(zip)) {
            assertThat(read(inside.getPath("ml")).dataset().ratings().size()).isEqualTo(200);
            assertThatThrownBy(() -> read(inside.getPath("inner.zip"))).isInstanceOf(DatasetException.class)
                    .hasMessageContaining("inner.zip: a file that is not on disk cannot be opened as a zip");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "../other", "deep/../../other", "/", "a\0b"})
    void folderOutsideCannotBeChosen(String name) throws IOException {
        SmallSet.complete().write(folder.resolve("mine"));
        SmallSet.complete().write(folder.resolve("other"));
        assertThatThrownBy(() -> DatasetReader.read(folder.resolve("mine"), new ReadOptions(false, name), Progress.NONE))
                .isInstanceOf(DatasetException.class).hasMessageContaining("it is not inside");
    }
}
