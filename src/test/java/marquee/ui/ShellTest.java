package marquee.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import marquee.testing.Toolkit;
import marquee.ui.session.OpenData;
import marquee.ui.text.Numbers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The window around the tabs, as a user meets it. */
class ShellTest {

    @TempDir
    private Path home;

    private final FxRobot robot = new FxRobot();
    private String homeBefore;
    private Wiring wiring;
    private Stage stage;

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    @BeforeEach
    void open() {
        homeBefore = System.setProperty("marquee.home", home.toString());
        System.setProperty("marquee.ready.file", home.resolve("ready").toString());
        Toolkit.run(() -> {
            stage = new Stage();
            wiring = new Wiring(Preparation.begin(List.of()), stage, address -> { });
            wiring.open();
        });
        Toolkit.await("data is open", () -> wiring.session().data().isPresent());
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            wiring.close();
        });
        System.setProperty("marquee.home", homeBefore);
        System.clearProperty("marquee.ready.file");
    }

    @Test
    void saysWhatIsOpen() {
        assertThat(stage.getTitle()).startsWith("Marquee");
        assertThat(words("#data-menu")).isEqualTo("ml-latest-small, Oct 2016");
        assertThat(words("#header-counts")).contains("671").contains("ratings");
        assertThat(words("#status-passport")).contains(wiring.session().dataProperty().get().shortFingerprint());
    }

    @Test
    void tellsWhoeverWaitsThatTheDataIsOnScreenAndFitsTheModelOnlyThen() throws IOException {
        Path ready = home.resolve("ready");
        Toolkit.await("the data is on screen", () -> Files.exists(ready));
        assertThat(Files.readString(ready)).matches("ready 100004 ratings 671 users after \\d+ ms\n");
        assertThat(words("#explore-fact-ratings .stat-value")).isEqualTo(Numbers.count(100_004));

        Toolkit.await("the model is fitted", () -> wiring.session().modelProperty().get() != null);
        assertThat(words("#header-model")).isEqualTo("SVD (tuned)");
        Toolkit.await("the header makes room for its name", () -> node("#header-model").isVisible() && node("#header-model").isManaged());
    }

    @Test
    void switchesTheThemeLiveAndRemembersIt() throws IOException {
        assertThat(sheets()).anyMatch(sheet -> sheet.endsWith("light.bss"));

        Toolkit.run(((Button) node("#theme-switch"))::fire);

        Toolkit.await("the dark sheet", () -> sheets().stream().anyMatch(sheet -> sheet.endsWith("dark.bss")));
        assertThat(sheets()).noneMatch(sheet -> sheet.endsWith("light.bss"));
        assertThat(node("#theme-switch").getAccessibleText()).isEqualTo("Switch to light");
        Toolkit.await("the settings are saved", () -> Files.exists(home.resolve("settings.json")));
        assertThat(Files.readString(home.resolve("settings.json"))).contains("\"dark\"");
    }

    @Test
    void textGrowsAndShrinksByKeys() {
        double before = size("#header-counts");
        robot.press(KeyCode.CONTROL).press(KeyCode.EQUALS).release(KeyCode.EQUALS).press(KeyCode.EQUALS).release(KeyCode.EQUALS, KeyCode.CONTROL);
        assertThat(size("#header-counts")).isCloseTo(1.3 * before, offset(0.1));

        robot.press(KeyCode.CONTROL).press(KeyCode.DIGIT0).release(KeyCode.DIGIT0, KeyCode.CONTROL);
        assertThat(size("#header-counts")).isEqualTo(before);
    }

    @Test
    void tabsAreReachedByKeys() {
        robot.press(KeyCode.CONTROL).press(KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(wiring.session().tabProperty().get()).isEqualTo("compare");

        Toolkit.run(() -> node("#tab-compare").requestFocus());
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        assertThat(wiring.session().tabProperty().get()).isEqualTo("pick");

        robot.press(KeyCode.CONTROL).press(KeyCode.TAB).release(KeyCode.TAB, KeyCode.CONTROL);
        assertThat(wiring.session().tabProperty().get()).isEqualTo("onboarding");
    }

    /** Else the next Enter would press what has the focus in the header: the switch of the theme. */
    @Test
    void aTabCalledByAKeyHasTheKeyboard() {
        for (String part : List.of("#onboarding-start", "#pick-user-search", "#compare-run")) {
            Toolkit.await(part + " was made", () -> node(part) != null && !node(part).isDisabled());
        }
        Toolkit.run(node("#theme-switch")::requestFocus);
        List<String> tabs = List.of("explore", "compare", "pick", "onboarding");
        for (int round = 0; round < 2; round++) {
            for (String tab : List.of("onboarding", "pick", "compare", "explore")) {
                KeyCode digit = KeyCode.valueOf("DIGIT" + (1 + tabs.indexOf(tab)));
                robot.press(KeyCode.CONTROL).press(digit).release(digit, KeyCode.CONTROL);
                Toolkit.run(() -> { });
                assertThat(wiring.session().tabProperty().get()).isEqualTo(tab);
                assertThat(Toolkit.call(() -> isIn(stage.getScene().getFocusOwner(), node("#" + tab)))).as(tab + ", not " + stage.getScene().getFocusOwner()).isTrue();
            }
        }
        robot.press(KeyCode.CONTROL).press(KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        Toolkit.run(node("#pick-user-any")::requestFocus);
        robot.press(KeyCode.CONTROL).press(KeyCode.TAB).release(KeyCode.TAB, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL).press(KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        assertThat(node("#pick-user-any").isFocused()).as("where it was").isTrue();
    }

    private static boolean isIn(Node node, Node place) {
        return node != null && (node == place || isIn(node.getParent(), place));
    }

    @Test
    void theSearchGoesToTheUserByKeysAlone() {
        robot.press(KeyCode.CONTROL).press(KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        assertThat(node("#search").isFocused()).isTrue();
        robot.write("509");
        Toolkit.await("the user is found", () -> robot.lookup("#search-hits").tryQuery().isPresent());
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);

        assertThat(wiring.session().userProperty().get()).isEqualTo(509);
        assertThat(wiring.session().tabProperty().get()).isEqualTo("pick");
    }

    @Test
    void dataThatCannotBeReadIsToldAndWhatIsOpenStays() throws IOException {
        OpenData open = wiring.session().dataProperty().get();
        Path folder = Files.createDirectory(home.resolve("not-a-data-set"));

        Toolkit.run(() -> wiring.opening().open(folder));
        Toolkit.await("the failure is told", () -> robot.lookup("#failure-text").tryQuery().isPresent());

        TextArea text = robot.lookup("#failure-text").query();
        assertThat(text.getText()).contains("ratings.csv").contains("not-a-data-set");
        assertThat(text.isEditable()).isFalse();
        Toolkit.run(((Button) robot.lookup("#failure-close").query())::fire);
        assertThat(wiring.session().dataProperty().get()).isSameAs(open);
        assertThat(robot.lookup("#failure-text").tryQuery()).isEmpty();
    }

    @Test
    void dataWithRemarksSaysSoUntilItIsPutAway() throws IOException {
        Path folder = Files.createDirectory(home.resolve("ml-remarks"));
        Files.writeString(folder.resolve("movies.csv"), "movieId,title,genres\n1,Toy Story (1995),Comedy\n");
        Files.writeString(folder.resolve("ratings.csv"), "userId,movieId,rating,timestamp\n" + "1,1,4.0,964982703\n" + "2,7,3.0,964982703\n");

        Toolkit.run(() -> wiring.opening().open(folder));
        Toolkit.await("the data is open", () -> wiring.session().data().orElseThrow().dataset().name().equals("ml-remarks"));

        assertThat(robot.lookup("#notice-action").tryQuery()).isPresent();
        Toolkit.run(((Button) node("#notice-close"))::fire);
        assertThat(robot.lookup("#notice-action").tryQuery()).isEmpty();
    }

    @Test
    void theFileMenuOffersEverythingThatCanBeDoneWithData() {
        Toolkit.run(((Button) node("#file-menu"))::fire);

        for (String item : List.of("data-open-folder", "data-open-file", "data-get", "data-built-in", "data-reload", "data-report", "data-export",
                "data-about")) {
            assertThat(robot.lookup("#" + item).tryQuery()).as(item).isPresent();
        }
    }

    @Test
    void nothingIsFetchedBeforeTheConditionsAreAgreedTo() {
        robot.press(KeyCode.CONTROL).press(KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
        Toolkit.await("the dialog is open", () -> robot.lookup("#get-data").tryQuery().isPresent());

        Button fetch = robot.lookup("#get-data-fetch").query();
        assertThat(((Labeled) robot.lookup("#get-data-conditions").query()).getText()).contains("GroupLens", "commercial");
        assertThat(fetch.isDisabled()).isTrue();
        assertThat(robot.lookup("#get-data-open").query().isDisabled()).as("nothing is on this computer yet").isTrue();
        Toolkit.run(((javafx.scene.control.CheckBox) robot.lookup("#get-data-agree").query())::fire);
        assertThat(fetch.isDisabled()).isFalse();
    }

    @Test
    void tellsWhatItIsWhoseDataAndWhichLicences() {
        robot.press(KeyCode.F1).release(KeyCode.F1);
        Toolkit.await("the dialog is open", () -> robot.lookup("#about").tryQuery().isPresent());

        String words = Toolkit.call(() -> robot.lookup("#about .label").queryAllAs(javafx.scene.control.Label.class).stream()
                .map(Labeled::getText).reduce("", (all, one) -> all + " " + one));
        assertThat(words).contains("Harper", "GroupLens", "Apache License 2.0", "Ctrl F");
    }

    private Node node(String query) {
        return stage.getScene().lookup(query);
    }

    private String words(String query) {
        return Toolkit.call(() -> ((Labeled) node(query)).getText());
    }

    private double size(String query) {
        return Toolkit.call(() -> ((Labeled) node(query)).getFont().getSize());
    }

    private List<String> sheets() {
        return Toolkit.call(() -> List.copyOf(stage.getScene().getStylesheets()));
    }
}
