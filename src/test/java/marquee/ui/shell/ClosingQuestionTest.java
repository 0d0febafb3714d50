package marquee.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import marquee.testing.Release;
import marquee.testing.Toolkit;
import marquee.ui.chart.FileSaver;
import marquee.ui.guest.GuestBook;
import marquee.ui.guest.GuestKeeper;
import marquee.ui.job.FxRunner;
import marquee.ui.job.Jobs;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.store.FactsFile;
import marquee.ui.store.RealDisk;
import marquee.ui.store.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** A window with ratings that cannot be saved does not close without a word. */
class ClosingQuestionTest {

    @TempDir
    private Path home;

    private final FxRobot robot = new FxRobot();
    private Path place;
    private FxRunner runner;
    private GuestBook book;
    private Stage stage;

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    @BeforeEach
    void open() {
        place = home.resolve("guests.txt");
        Toolkit.run(() -> {
            runner = new FxRunner();
            Jobs jobs = new Jobs(runner, (what, failure) -> {
                throw new AssertionError(what, failure);
            });
            Session session = new Session();
            session.open(OpenData.of(Release.OF_2016.dataset()));
            book = new GuestBook(session, new GuestKeeper(new FactsFile(new RealDisk(), place), runner));
            book.open();
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(), 800, 600));
            new ClosingQuestion(stage, book, new FileSaver(jobs, Settings.load(home), (chooser, window) ->
                    home.resolve(chooser.getInitialFileName()).toFile()));
            stage.show();
        });
        Toolkit.await("the book is open", () -> book.readyProperty().get());
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            runner.close();
        });
    }

    private void pressClose() {
        Toolkit.run(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private void fire(String id) {
        Toolkit.run(((Button) robot.lookup(id).query())::fire);
    }

    private boolean asks() {
        return robot.lookup("#close").tryQuery().isPresent();
    }

    private String words() {
        return Toolkit.call(() -> ((DialogPane) robot.lookup("#close").query()).getContentText());
    }

    private void rateInVain() throws IOException {
        Files.createDirectory(place); // nothing can be written there
        Toolkit.run(() -> book.mark(book.begin(), 356, 4.5, false));
    }

    @Test
    void closesOnceWhatIsBeingSavedIsSaved() {
        Toolkit.run(() -> {
            book.mark(book.begin(), 356, 4.5, false);
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });

        Toolkit.await("the window is closed", () -> !stage.isShowing());
        assertThat(place).isNotEmptyFile();
        assertThat(Toolkit.call(this::asks)).isFalse();
    }

    @Test
    void asksExportsAndClosesAtLastWhereNothingCanBeSaved() throws IOException {
        rateInVain();
        pressClose();
        Toolkit.await("it asks", this::asks);
        assertThat(stage.isShowing()).isTrue();
        assertThat(words()).contains("not being saved").contains(place.toString()).contains("of Guest 1 is lost");

        fire("#close-export");
        Toolkit.await("it is exported", () -> Files.exists(home.resolve("guest-1-ratings.csv")));
        assertThat(Files.readString(home.resolve("guest-1-ratings.csv"))).isEqualTo("movieId,rating\n356,4.5\n");
        assertThat(Toolkit.call(this::asks)).as("the question stays").isTrue();
        fire("#close-stay");
        assertThat(Toolkit.call(this::asks)).isFalse();
        assertThat(stage.isShowing()).isTrue();

        pressClose();
        Toolkit.await("it asks again", this::asks);
        fire("#close-anyway");
        assertThat(stage.isShowing()).isFalse();
    }

    @Test
    void closesByItselfWhenTheSaveWorksAtLast() throws IOException {
        rateInVain();
        pressClose();
        Toolkit.await("it asks", this::asks);

        Files.delete(place);

        Toolkit.await("the window is closed", () -> !stage.isShowing());
        assertThat(place).isNotEmptyFile();
        assertThat(Toolkit.call(this::asks)).isFalse();
    }

    @Test
    void asksWithWordsOfItsOwnWhileASaveIsSlowAndClosesWhenItHasWorked() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        Thread otherWindow = new Thread(() -> holdTheFile(held, enough));
        otherWindow.start();
        try {
            held.await();
            Toolkit.run(() -> book.mark(book.begin(), 356, 4.5, false));
            pressClose();
            Toolkit.await("it asks", this::asks);
            assertThat(words()).startsWith("Saving to " + place + " takes unusually long").contains("of Guest 1 is lost");
            assertThat(stage.isShowing()).isTrue();
        } finally {
            enough.countDown();
            otherWindow.join();
        }

        Toolkit.await("the window is closed", () -> !stage.isShowing());
        assertThat(place).isNotEmptyFile();
        assertThat(Toolkit.call(this::asks)).isFalse();
    }

    private void holdTheFile(CountDownLatch held, CountDownLatch enough) {
        try {
            new RealDisk().locked(place.resolveSibling("guests.txt.lock"), () -> {
                held.countDown();
                await(enough);
                return null;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(CountDownLatch enough) {
        try {
            enough.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theQuestionSaysWhyTheLastTryFailed() throws IOException {
        rateInVain();
        pressClose();
        Toolkit.await("it asks", this::asks);
        assertThat(words()).contains("is left alone");

        Path lock = place.resolveSibling("guests.txt.lock");
        Files.delete(lock);
        Files.createDirectory(lock);

        Toolkit.await("it says so", () -> words().contains("guests.txt.lock"));
        assertThat(words()).contains("of Guest 1 is lost");
    }
}
