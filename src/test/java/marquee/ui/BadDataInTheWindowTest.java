package marquee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import marquee.testing.Toolkit;
import marquee.ui.session.OpenData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be opened: each tells its clear message, the window stays usable, the open data stays open. */
class BadDataInTheWindowTest {

    private static final String MOVIES = "movieId,title,genres\n1,Toy Story (1995),Comedy\n2,Jumanji (1995),Adventure\n";
    private static final String HEADER = "userId,movieId,rating,timestamp\n";
    private static final String GOOD = HEADER + "1,1,4.0,964982703\n2,1,3.0,964982703\n2,2,3.5,964982703\n";

    @TempDir
    private Path home;

    private OpenedWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = new OpenedWindow(home.resolve("app"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static Path folder(Path folder, Map<String, String> files) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    /** Opens a place in vain and checks what is told and what stays. */
    private void refused(Path place, String... words) {
        OpenData before = window.wiring().session().dataProperty().get();

        Toolkit.run(() -> window.wiring().opening().open(place));
        Toolkit.await("the failure is told", () -> window.isThere("#failure-text"));

        TextArea text = window.robot().lookup("#failure-text").query();
        assertThat(text.getText()).contains(words).doesNotContain("Exception", "\tat ");
        window.fire("#failure-close");
        assertThat(window.isThere("#failure-text")).isFalse();
        assertThat(window.wiring().session().dataProperty().get()).isSameAs(before);
        assertThat(window.words("#data-menu")).isEqualTo("ml-latest-small, Oct 2016");
        window.robot().press(KeyCode.CONTROL).press(KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        assertThat(window.wiring().session().tabProperty().get()).isEqualTo("pick");
        window.robot().press(KeyCode.CONTROL).press(KeyCode.DIGIT1).release(KeyCode.DIGIT1, KeyCode.CONTROL);
    }

    @Test
    void eachKindOfBadDataTellsItsMessageAndTheOpenDataStays() throws IOException {
        refused(folder(home.resolve("lonely"), Map.of("movies.csv", MOVIES)), "ratings.csv", "lonely");
        refused(folder(home.resolve("empty"), Map.of("movies.csv", MOVIES, "ratings.csv", "")), "ratings.csv", "empty");
        refused(folder(home.resolve("broken"), Map.of("movies.csv", MOVIES, "ratings.csv", HEADER + "1,1,4.0,964982703\n1,2\n")),
                "ratings.csv", "line 3");
        refused(folder(home.resolve("seven"), Map.of("movies.csv", MOVIES, "ratings.csv", HEADER + "1,1,4.0,964982703\n1,2,7,964982703\n")),
                "ratings.csv", "line 3", "rating", "7");
        refused(folder(home.resolve("letters"), Map.of("movies.csv", MOVIES, "ratings.csv", HEADER + "1,1,4.0,964982703\nabc,2,4.0,964982703\n")),
                "ratings.csv", "line 3", "userId", "abc");
    }

    @Test
    void theSubFolderThatHasTheDataIsOffered() throws IOException {
        folder(home.resolve("parent/ml-mine"), Map.of("movies.csv", MOVIES, "ratings.csv", GOOD));

        Toolkit.run(() -> window.wiring().opening().open(home.resolve("parent")));
        Toolkit.await("the failure is told", () -> window.isThere("#failure-folder-0"));
        window.fire("#failure-folder-0");

        Toolkit.await("the data is open", () -> window.wiring().session().data().orElseThrow().dataset().ratings().size() == 3);
    }

    @Test
    void aZipWithTwoDataSetsAsksWhich() throws IOException {
        Path zip = home.resolve("two.zip");
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream entries = new ZipOutputStream(out)) {
            for (String folder : new String[] {"a", "b"}) {
                for (Map.Entry<String, String> file : Map.of("movies.csv", MOVIES, "ratings.csv", GOOD).entrySet()) {
                    entries.putNextEntry(new ZipEntry(folder + "/" + file.getKey()));
                    entries.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                    entries.closeEntry();
                }
            }
        }

        Toolkit.run(() -> window.wiring().opening().open(zip));
        Toolkit.await("it is asked which", () -> window.isThere("#failure-folder-1"));
        window.fire("#failure-folder-1");

        Toolkit.await("the data is open", () -> window.wiring().session().data().orElseThrow().dataset().ratings().size() == 3);
    }

    @Test
    void aUserThatDoesNotExistIsSaidNotToExist() {
        window.robot().press(KeyCode.CONTROL).press(KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        window.robot().write("99999");
        Toolkit.await("it is said", () -> window.isThere("#search-nothing"));

        assertThat(Toolkit.call(() -> ((javafx.scene.control.Label) window.robot().lookup("#search-nothing").query()).getText())).contains("99999");
        window.robot().press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(window.wiring().session().tabProperty().get()).isEqualTo("explore");
    }
}
