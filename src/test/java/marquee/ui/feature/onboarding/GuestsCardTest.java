package marquee.ui.feature.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import marquee.testing.ImmediateRunner;
import marquee.testing.Release;
import marquee.testing.Toolkit;
import marquee.ui.chart.FileSaver;
import marquee.ui.guest.GuestBook;
import marquee.ui.guest.GuestKeeper;
import marquee.ui.guest.KeptGuest;
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

/** The list of guests as nodes: which of them change, and where the focus is. */
class GuestsCardTest {

    @TempDir
    private Path home;

    private final Session session = new Session();
    private final List<String> opened = new ArrayList<>();
    private FxRunner runner;
    private GuestBook book;
    private GuestsViewModel model;
    private GuestsCard card;
    private Pane place;
    private Stage stage;

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    @BeforeEach
    void open() {
        session.open(OpenData.of(Release.OF_2016.dataset()));
        book = new GuestBook(session, new GuestKeeper(new FactsFile(new RealDisk(), home.resolve("guests.txt")), new ImmediateRunner()));
        book.open();
        Toolkit.run(() -> {
            runner = new FxRunner();
            Jobs jobs = new Jobs(runner, (what, failure) -> {
                throw new AssertionError(what, failure);
            });
            model = new GuestsViewModel(session, jobs, book);
            card = new GuestsCard(model, new FileSaver(jobs, Settings.load(home), (chooser, window) ->
                    home.resolve(chooser.getInitialFileName()).toFile()), jobs, opened::add);
            place = new StackPane(card);
            stage = new Stage();
            stage.setScene(new Scene(place, 700, 700));
            stage.show();
        });
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            stage.hide();
            model.close();
            runner.close();
        });
    }

    private VBox rows() {
        return (VBox) card.lookup(".guest-rows");
    }

    private Node node(String id) {
        return Toolkit.call(() -> card.lookup(id));
    }

    private void fire(String id) {
        Toolkit.run(((ButtonBase) node(id))::fire);
    }

    private KeptGuest guest(double stars) {
        return book.add(Map.of(356, stars));
    }

    @Test
    void aStarBehindAHundredGuestsTouchesNoLineUntilTheyAreOnScreenAgainAndThenOne() {
        List<Node> lines = new ArrayList<>();
        Toolkit.run(() -> {
            for (int guest = 0; guest < 100; guest++) {
                guest(4);
            }
        });
        Toolkit.await("all lines are there", () -> rows().getChildren().size() == 100);
        int[] changes = {0};
        VBox rows = Toolkit.call(() -> {
            lines.addAll(rows().getChildren());
            rows().getChildren().addListener((ListChangeListener<Node>) change -> changes[0]++);
            return rows();
        });
        String before = words("#onboarding-guest-50");
        KeptGuest rating = book.guests().get(49);

        Toolkit.run(() -> {
            place.getChildren().clear(); // as the page for rating takes the place
            for (int film = 1; film <= 5; film++) {
                book.mark(rating, film, 2, false);
            }
        });
        assertThat(changes[0]).isZero();
        assertThat(Toolkit.call(() -> words(lines.get(49)))).as("not even its words").isEqualTo(before);

        Toolkit.run(() -> place.getChildren().add(card));

        assertThat(Toolkit.call(() -> List.copyOf(rows.getChildren()))).isEqualTo(lines);
        assertThat(changes[0]).isZero();
        assertThat(Toolkit.call(() -> words(lines.get(49)))).isNotEqualTo(before).contains("6 ratings");
        assertThat(Toolkit.call(() -> words(lines.get(50)))).contains("1 rating ");
    }

    private String words(String id) {
        return Toolkit.call(() -> words(card.lookup(id)));
    }

    private static String words(Node line) {
        StringBuilder words = new StringBuilder();
        line.lookupAll(".label").forEach(label -> words.append(((Labeled) label).getText()).append(' '));
        return words.toString();
    }

    @Test
    void theFocusStaysWhereSomethingIsDone() {
        Toolkit.run(() -> {
            guest(4);
            guest(3);
            guest(2);
        });
        Toolkit.await("three lines", () -> card.lookup("#onboarding-guest-3") != null);

        rename("#onboarding-guest-rename-2", "Ada", KeyCode.ENTER);
        assertThat(book.guests().get(1).name()).isEqualTo("Ada");
        assertThat(node("#onboarding-guest-rename-2").isFocused()).isTrue();
        assertThat(words("#onboarding-guest-2")).contains("Ada");
        rename("#onboarding-guest-rename-2", "Bob", KeyCode.ESCAPE);
        assertThat(book.guests().get(1).name()).isEqualTo("Ada");
        assertThat(node("#onboarding-guest-rename-2").isFocused()).isTrue();

        fire("#onboarding-guest-delete-2");
        assertThat(words("#onboarding-guest-2")).contains("Guest 3");
        assertThat(node("#onboarding-guest-delete-2").isFocused()).as("the line that took its place").isTrue();
        fire("#onboarding-guest-delete-2");
        assertThat(node("#onboarding-guest-delete-1").isFocused()).isTrue();
        fire("#onboarding-guest-delete-1");
        assertThat(node("#onboarding-undelete").isFocused()).as("the way back").isTrue();
        fire("#onboarding-undelete");
        fire("#onboarding-undelete");
        fire("#onboarding-undelete");
        assertThat(words("#onboarding-guest-2")).contains("Ada");
        assertThat(node("#onboarding-guest-open-2").isFocused()).as("who came back last").isTrue();
    }

    private void rename(String button, String name, KeyCode end) {
        fire(button);
        Toolkit.run(() -> {
            TextField field = (TextField) card.lookup("#onboarding-guest-name");
            assertThat(field.isFocused()).isTrue();
            field.setText(name);
            field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", end, false, false, false, false));
        });
    }

    @Test
    void anExportIsNamedByTheGuestAndNotByThePlace() throws Exception {
        Toolkit.run(() -> {
            guest(4);
            guest(3);
            KeptGuest third = guest(2.5);
            book.resume(third); // unfinished ones come first
        });
        Toolkit.await("three lines", () -> card.lookup("#onboarding-guest-3") != null);
        assertThat(words("#onboarding-guest-1")).contains("Guest 3");
        assertThat(Toolkit.call(() -> card.focusUnfinished())).isTrue();
        assertThat(node("#onboarding-guest-open-1").isFocused()).as("goes on").isTrue();

        fire("#onboarding-guest-export-1");

        Path file = home.resolve("guest-3-ratings.csv");
        Toolkit.await("it is written", () -> Files.exists(file));
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo("movieId,rating\n356,2.5\n");
        fire("#onboarding-guest-open-1");
        assertThat(opened).containsExactly(book.guests().get(2).key());
    }
}
