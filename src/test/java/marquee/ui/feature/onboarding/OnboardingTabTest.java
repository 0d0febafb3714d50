package marquee.ui.feature.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import marquee.chart.ChartLook;
import marquee.testing.Release;
import marquee.testing.Toolkit;
import marquee.ui.chart.Charts;
import marquee.ui.chart.FileSaver;
import marquee.ui.feature.FeatureContext;
import marquee.ui.guest.GuestBook;
import marquee.ui.guest.GuestKeeper;
import marquee.ui.job.FxRunner;
import marquee.ui.job.Jobs;
import marquee.ui.session.DataSource;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.store.FactsFile;
import marquee.ui.store.RealDisk;
import marquee.ui.store.Settings;
import marquee.ui.text.Numbers;
import marquee.ui.theme.Appearance;
import marquee.ui.theme.Stylist;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The wizard as somebody uses it, with the reference results of the built-in data. */
@ExtendWith(ApplicationExtension.class)
class OnboardingTabTest {

    @TempDir
    private Path home;

    private final List<Throwable> failures = new ArrayList<>();
    private FxRunner runner;
    private GuestBook book;
    private OnboardingTab tab;
    private Session session;
    private Stage stage;

    @BeforeEach
    void show() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            Settings settings = Settings.load(home);
            Appearance appearance = new Appearance(settings);
            runner = new FxRunner();
            Jobs jobs = new Jobs(runner, (what, failure) -> failures.add(failure));
            session = new Session();
            ReadOnlyObjectWrapper<ChartLook> look = new ReadOnlyObjectWrapper<>(new ChartLook(false, 1));
            Charts charts = new Charts(look.getReadOnlyProperty(), new FileSaver(jobs, settings), () -> "");
            book = new GuestBook(session, new GuestKeeper(new FactsFile(new RealDisk(), home.resolve("guests.txt")), runner));
            book.open();
            tab = new OnboardingTab(new FeatureContext(session, jobs, charts, settings), book);
            session.open(OpenData.of(Release.OF_2016.dataset()));
            Scene scene = new Scene((javafx.scene.Parent) tab.content(), 1280, 672);
            new Stylist(appearance).dress(scene);
            stage.setScene(scene);
            stage.show();
        });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.setupFixture(() -> {
            tab.close();
            book.close();
            runner.close();
            stage.hide();
        });
        WaitForAsyncUtils.clearExceptions();
        assertThat(failures).isEmpty();
    }

    private static void await(FxRobot robot, String id) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000,
                () -> Toolkit.isWhole() && robot.lookup(id).tryQuery().filter(node -> node.isVisible() && !node.isDisabled()).isPresent()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, String id) throws Exception {
        await(robot, id);
        robot.interact(() -> ((javafx.scene.control.ButtonBase) robot.lookup(id).query()).fire());
    }

    @Test
    void ratesByKeysAloneAndGetsTheFiveOfTheReference(FxRobot robot) throws Exception {
        await(robot, "#onboarding-start");
        for (int node = 0; node < 20 && !robot.lookup("#onboarding-start").query().isFocused(); node++) {
            robot.type(KeyCode.TAB);
        }
        robot.push(KeyCode.ENTER);
        await(robot, "#onboarding-film-356");
        JsonNode story = Release.OF_2016.golden().get("newUser").get("other");
        robot.type(KeyCode.DIGIT1); // Forrest Gump comes first and has the focus
        for (JsonNode rating : story.get("ratings")) {
            if (rating.get(0).asInt() != 356) {
                String stars = "#onboarding-stars-" + rating.get(0).asInt();
                for (int film = 0; film < 40 && !robot.lookup(stars).query().isFocused(); film++) {
                    robot.type(KeyCode.ENTER);
                }
                robot.type(KeyCode.valueOf("DIGIT" + rating.get(1).asInt()));
                if (rating.get(1).asDouble() % 1 != 0) {
                    robot.type(KeyCode.RIGHT);
                }
            }
        }
        assertThat(robot.lookup("#onboarding-count").queryAs(Label.class).getText()).isEqualTo("4 films rated");

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        await(robot, "#onboarding-yours-1");
        for (int rank = 1; rank <= 5; rank++) {
            String title = Release.OF_2016.dataset().catalog().get(story.get("top5").get(rank - 1).get(0).asInt()).name();
            Node row = robot.lookup("#onboarding-yours-" + rank).query();
            assertThat(row.getAccessibleText()).startsWith(rank + ". " + title);
            robot.from(row).lookup(".film-reason").queryAllAs(Label.class)
                    .forEach(reason -> assertThat(row.getAccessibleText()).as("the reason is told too").endsWith(reason.getText()));
        }
        assertThat(robot.lookup(".film-reason").queryAll()).isNotEmpty();
        assertThat(session.guests()).extracting(guest -> guest.userId()).containsExactly(672);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS,
                () -> robot.lookup("#onboarding-agreement").queryAs(Label.class).getText().contains("of their first 10 films"));
    }

    @Test
    void everyControlOfEveryStepHasAnAccessibleNameAndIsReachedByKeys(FxRobot robot) throws Exception {
        press(robot, "#onboarding-start");
        await(robot, "#onboarding-film-356");
        assertNamed();
        robot.type(KeyCode.DIGIT5);
        press(robot, "#onboarding-learn");
        await(robot, "#onboarding-yours-5");
        assertNamed();
        press(robot, "#onboarding-finish");
        await(robot, "#onboarding-guest-1");
        assertNamed();
        press(robot, "#onboarding-guest-rename-1");
        robot.write("Ada").push(KeyCode.ENTER);
        assertThat(session.guests().get(0).name()).isEqualTo("Ada");
        press(robot, "#onboarding-guest-delete-1");
        assertThat(session.guests()).isEmpty();
        robot.interact(() -> ((javafx.scene.control.Hyperlink) robot.lookup("#onboarding-undelete").query()).fire());
        assertThat(session.guests()).hasSize(1);
    }

    private void assertNamed() {
        Set<Node> controls = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> stage.getScene().getRoot().lookupAll("*")); // between two turns
        assertThat(controls).filteredOn(node -> node.isFocusTraversable() && node.isVisible()
                        && !(node instanceof javafx.scene.control.ScrollPane) && !(node instanceof javafx.scene.control.ScrollBar))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(name(node)).as("accessible name of %s", node).isNotBlank());
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof javafx.scene.control.Labeled labeled ? labeled.getText() : "";
    }

    @Test
    void theTasteBarFollowsEveryStarAndCanBeCovered(FxRobot robot) throws Exception {
        press(robot, "#onboarding-start");
        await(robot, "#onboarding-film-356");
        robot.type(KeyCode.DIGIT5);
        await(robot, "#onboarding-taste-5");
        press(robot, "#onboarding-taste-cover");
        assertThat(robot.lookup("#onboarding-taste-1").query().getParent().getParent().isVisible()).isFalse();
        robot.clickOn("#onboarding-search").write("seven samurai");
        await(robot, "#onboarding-film-2019");
        robot.type(KeyCode.DOWN).type(KeyCode.DIGIT4);
        assertThat(robot.lookup("#onboarding-count").queryAs(Label.class).getText()).isEqualTo("2 films rated");
    }

    @ParameterizedTest
    @EnumSource(Release.class)
    void tellsTheNewUsersStory(Release release, FxRobot robot) throws Exception {
        release.orSkip();
        robot.interact(() -> session.open(new OpenData(release.dataset(), OpenData.of(release.dataset()).report(), new DataSource.At(home))));
        JsonNode story = release.golden().get("newUser").get("five");
        press(robot, "#onboarding-start");
        await(robot, "#onboarding-film-356");
        for (JsonNode rating : story.get("ratings")) {
            await(robot, "#onboarding-stars-" + rating.get(0).asInt());
            Node stars = robot.lookup("#onboarding-stars-" + rating.get(0).asInt()).query();
            robot.interact(stars::requestFocus);
            robot.type(KeyCode.valueOf("DIGIT" + rating.get(1).asInt()));
            if (rating.get(1).asDouble() % 1 != 0) {
                robot.type(KeyCode.RIGHT);
            }
        }

        press(robot, "#onboarding-learn");

        await(robot, "#onboarding-yours-1");
        for (int rank = 1; rank <= 5; rank++) {
            JsonNode expected = story.get("top5").get(rank - 1);
            assertThat(robot.lookup("#onboarding-yours-" + rank).query().getAccessibleText())
                    .startsWith(rank + ". " + release.dataset().catalog().get(expected.get(0).asInt()).name())
                    .contains(Numbers.prediction(expected.get(1).asDouble()));
        }
        assertThat(session.guests()).extracting(guest -> guest.userId()).containsExactly(story.get("userId").asInt());
        WaitForAsyncUtils.waitForFxEvents();
        double last = bottom(robot, "#onboarding-yours-5");
        Node bar = robot.lookup("#onboarding-finish").query();
        assertThat(last).as("all five are seen").isLessThan(bar.localToScene(bar.getLayoutBounds()).getMinY());

        press(robot, "#onboarding-why-2");
        assertThat(session.questionProperty().get().movieId()).isEqualTo(story.get("top5").get(1).get(0).asInt());
        assertThat(session.tabProperty().get()).isEqualTo("pick");
    }

    private static double bottom(FxRobot robot, String id) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Node node = robot.lookup(id).query();
            return node.localToScene(node.getLayoutBounds()).getMaxY();
        });
    }

    @Test
    void escapeEndsASearchAndNeverTheRating(FxRobot robot) throws Exception {
        press(robot, "#onboarding-start");
        await(robot, "#onboarding-film-356");
        javafx.scene.control.Button leave = robot.lookup("#onboarding-leave").queryAs(javafx.scene.control.Button.class);
        assertThat(leave.getText()).isEqualTo("Leave");
        robot.type(KeyCode.DIGIT5).type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#onboarding-count").queryAs(Label.class).getText()).as("Esc on a card").isEqualTo("1 film rated");
        assertThat(leave.getText()).isEqualTo("Leave, keep my ratings");
        robot.clickOn("#onboarding-search").type(KeyCode.ESCAPE).write("seven samurai");
        await(robot, "#onboarding-film-2019");
        robot.type(KeyCode.DOWN).type(KeyCode.ESCAPE);
        await(robot, "#onboarding-film-356");
        javafx.scene.control.TextField search = robot.lookup("#onboarding-search").queryAs(javafx.scene.control.TextField.class);
        assertThat(search.getText()).isEmpty();
        assertThat(search.isFocused()).isTrue();
        assertThat(robot.lookup("#onboarding-search-clear").query().isVisible()).isFalse();
        robot.write("seven samurai");
        await(robot, "#onboarding-film-2019");
        press(robot, "#onboarding-search-clear");
        await(robot, "#onboarding-film-356");

        press(robot, "#onboarding-leave");
        press(robot, "#onboarding-guest-open-1");
        await(robot, "#onboarding-film-356");
        assertThat(robot.lookup("#onboarding-count").queryAs(Label.class).getText()).as("kept").isEqualTo("1 film rated");
    }

    @Test
    void showsWhatEverybodyLikesWithoutARating(FxRobot robot) throws Exception {
        press(robot, "#onboarding-start");
        press(robot, "#onboarding-skip");

        await(robot, "#onboarding-everybodys-5");
        assertThat(robot.lookup("#onboarding-words").queryAs(Label.class).getText()).contains("rated nothing");
        assertThat(robot.lookup("#onboarding-yours").query().isVisible()).isFalse();
    }

    @Test
    void goesBackToChangeRatingsAndLearnsAgain(FxRobot robot) throws Exception {
        press(robot, "#onboarding-start");
        await(robot, "#onboarding-film-356");
        robot.type(KeyCode.DIGIT5);
        press(robot, "#onboarding-learn");
        press(robot, "#onboarding-change");
        await(robot, "#onboarding-learn");
        assertThat(robot.lookup("#onboarding-count").queryAs(Label.class).getText()).isEqualTo("1 film rated");
        press(robot, "#onboarding-undo");
        assertThat(robot.lookup("#onboarding-learn").query().isDisabled()).isTrue();
        press(robot, "#onboarding-redo");
        press(robot, "#onboarding-learn");
        press(robot, "#onboarding-finish");
        await(robot, "#onboarding-start");
    }
}
