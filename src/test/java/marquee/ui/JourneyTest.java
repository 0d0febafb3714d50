package marquee.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import marquee.core.data.Catalog;
import marquee.testing.Release;
import marquee.testing.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The whole journey in one window, as a user makes it, with the figures of the reference at every stop. */
class JourneyTest {

    private static final JsonNode GOLDEN = Release.OF_2016.golden();

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
        WaitForAsyncUtils.clearExceptions(); // whatever an earlier test class left behind is not this one's
        homeBefore = System.getProperty("marquee.home");
        System.setProperty("marquee.home", home.toString());
        Toolkit.run(() -> {
            stage = new Stage();
            wiring = new Wiring(Preparation.begin(List.of()), stage, address -> { });
            wiring.open();
            stage.setWidth(1280);
            stage.setHeight(800);
        });
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            wiring.close();
        });
        if (homeBefore == null) {
            System.clearProperty("marquee.home");
        } else {
            System.setProperty("marquee.home", homeBefore);
        }
    }

    private boolean shows(String id) {
        return robot.lookup(id).tryQuery().filter(JourneyTest::isOnScreen).isPresent();
    }

    private static boolean isOnScreen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return !node.isDisabled();
    }

    private void click(String id) {
        Toolkit.await(id + " can be clicked", () -> shows(id));
        robot.clickOn(id);
        Toolkit.run(() -> { });
    }

    private String words(String id) {
        return Toolkit.call(() -> robot.lookup(id).queryAs(Label.class).getText());
    }

    @Test
    void fromTheDataToBecomingAUser() {
        looksAtTheData();
        comparesModels();
        seesWhatAUserIsRecommended();
        ratesFiveMoviesAndGetsFive();
        getsTheFallbackWithoutARating();
    }

    private void looksAtTheData() {
        Toolkit.await("the facts are on screen", () -> shows("#explore-fact-ratings"));
        assertThat(words("#explore-fact-ratings .stat-value")).containsPattern("100.?004");
        Toolkit.await("the describe table is on screen", () -> robot.lookup("#explore-describe-table").tryQuery().isPresent());
        TableView<?> describe = robot.lookup("#explore-describe-table").queryAs(TableView.class);
        assertThat(describe.getItems()).hasSize(8);
    }

    private void comparesModels() {
        click("#tab-compare");
        click("#compare-run");
        TableView<?> results = robot.lookup("#compare-results").queryAs(TableView.class);
        waitLong("the comparison is done", () -> results.getItems().size() == 5 && !shows("#compare-cancel"));
        double holdOut = (double) (Double) results.getColumns().get(2).getCellData(4);
        assertThat(holdOut).isCloseTo(GOLDEN.get("holdout").get("SVD(tuned)").get("rmse").asDouble(), within(1e-9));
    }

    private static void waitLong(String what, java.util.function.BooleanSupplier condition) {
        for (int halfMinutes = 0; ; halfMinutes++) {
            try {
                Toolkit.await(what, condition);
                return;
            } catch (AssertionError notYet) {
                if (halfMinutes == 4) {
                    throw notYet;
                }
            }
        }
    }

    private void seesWhatAUserIsRecommended() {
        click("#tab-pick");
        Toolkit.await("the model is fitted", () -> wiring.session().modelProperty().get() != null);
        click("#pick-user-search");
        robot.write("273").type(KeyCode.ENTER);
        Toolkit.await("the user is shown", () -> shows("#pick-user-name") && words("#pick-user-name").contains("273"));
        Toolkit.await("five movies are recommended",
                () -> robot.lookup("#pick-recommended-list").queryListView().getItems().size() == 5);
        Catalog catalog = Release.OF_2016.dataset().catalog();
        for (int place = 0; place < 5; place++) {
            String title = catalog.get(GOLDEN.get("topN_SVD(tuned)").get("273").get(place).get(0).asInt()).name();
            assertThat(robot.lookup("#pick-recommended-list").queryListView().getItems().get(place).toString()).contains(title);
        }
        assertThat(robot.lookup("#pick-rated-list").queryListView().getItems()).isNotEmpty();
    }

    private void ratesFiveMoviesAndGetsFive() {
        click("#tab-onboarding");
        click("#onboarding-start");
        JsonNode story = GOLDEN.get("newUser").get("five");
        for (JsonNode rating : story.get("ratings")) {
            rate(rating.get(0).asInt(), rating.get(1).asDouble());
        }
        assertThat(words("#onboarding-count")).startsWith("5 ");
        click("#onboarding-learn");
        waitLong("the five are on screen", () -> shows("#onboarding-yours-5"));
        Catalog catalog = Release.OF_2016.dataset().catalog();
        List<String> shown = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int rank = 1; rank <= 5; rank++) {
            shown.add(robot.lookup("#onboarding-yours-" + rank).query().getAccessibleText());
            expected.add(rank + ". " + catalog.get(story.get("top5").get(rank - 1).get(0).asInt()).name());
        }
        for (int place = 0; place < 5; place++) {
            assertThat(shown.get(place)).startsWith(expected.get(place));
        }
        assertThat(shows("#onboarding-everybodys-1")).isTrue();
        click("#onboarding-why-2");
        Toolkit.await("Recommend has the same five", () -> shows("#pick-recommended-list") && sameFive(story, catalog));
        Toolkit.await("the second of them is explained", () -> shows("#why-film")
                && words("#why-film").contains(catalog.get(story.get("top5").get(1).get(0).asInt()).name()));
        click("#tab-onboarding");
        click("#onboarding-finish");
    }

    private boolean sameFive(JsonNode story, Catalog catalog) {
        List<?> lines = robot.lookup("#pick-recommended-list").queryListView().getItems();
        for (int place = 0; lines.size() == 5 && place < 5; place++) {
            if (!lines.get(place).toString().contains(catalog.get(story.get("top5").get(place).get(0).asInt()).name())) {
                return false;
            }
        }
        return lines.size() == 5;
    }

    private void rate(int movieId, double stars) {
        String id = "#onboarding-stars-" + movieId;
        Toolkit.await("movie " + movieId + " can be rated", () -> robot.lookup(id).tryQuery().isPresent());
        Toolkit.run(() -> robot.lookup(id).query().requestFocus());
        robot.type(KeyCode.valueOf("DIGIT" + (int) stars));
        if (stars % 1 != 0) {
            robot.type(KeyCode.RIGHT);
        }
        Toolkit.run(() -> { });
    }

    private void getsTheFallbackWithoutARating() {
        click("#onboarding-start");
        click("#onboarding-skip");
        Toolkit.await("the fallback is on screen", () -> shows("#onboarding-everybodys-5"));
        assertThat(words("#onboarding-words")).isNotBlank();
        assertThat(shows("#onboarding-yours-1")).isFalse();
    }
}
