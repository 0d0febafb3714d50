package marquee.ui.feature.pick;

import static marquee.ui.feature.pick.PickStage.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import com.fasterxml.jackson.databind.JsonNode;

import marquee.core.data.Catalog;
import marquee.core.data.Dataset;
import marquee.core.data.Links;
import marquee.core.data.RatingScale;
import marquee.core.data.Ratings;
import marquee.core.registry.ModelSpec;
import marquee.study.FittedModel;
import marquee.study.LineUp;
import marquee.testing.Release;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PickTabTest {

    private PickStage stage;
    private Session session;

    @TempDir
    private Path home;

    @Start
    void start(Stage window) {
        stage = new PickStage(window, home, 700);
        session = stage.session();
    }

    @AfterEach
    void close(FxRobot robot) {
        stage.close(robot);
    }

    /** The existing user's story, with the reference library's lists. */
    @ParameterizedTest
    @EnumSource
    void picksAUserAndRecommends(Release release, FxRobot robot) throws Exception {
        Dataset dataset = release.orSkip().dataset();
        int users = release.golden().get("dataset").get("users").asInt();
        robot.interact(() -> session.open(OpenData.of(dataset)));
        await(() -> robot.lookup("#pick-user-list").queryListView().getItems().size() == users);
        assertThat(robot.lookup("#pick-nobody").query().isVisible()).isTrue();

        robot.clickOn("#pick-user-any");
        await(() -> !robot.lookup("#pick-rated-list").queryListView().getItems().isEmpty());
        assertThat(robot.lookup("#pick-nobody").query().isVisible()).isFalse();
        await(() -> robot.lookup("#pick-recommended-learning").query().isVisible());

        robot.clickOn("#pick-user-search").write(Integer.toString(users + 1)).type(KeyCode.ENTER);
        assertThat(robot.lookup("#pick-user-message").queryAs(Label.class).getText()).contains("no user " + (users + 1)).contains(" to " + users);
        Map.Entry<String, JsonNode> golden = release.golden().get("topN_SVD(tuned)").fields().next();
        String user = golden.getKey();
        robot.clickOn("#pick-user-search").eraseText(3).write(user).type(KeyCode.ENTER);
        await(() -> robot.lookup("#pick-user-name").queryAs(Label.class).getText().equals("User " + user));

        FittedModel tuned = PickStage.fit(dataset, LineUp.TUNED_SVD);
        robot.interact(() -> session.recommendWith(tuned));
        await(() -> robot.lookup("#pick-recommended-list").queryListView().getItems().size() == 5);
        assertThat(robot.lookup("#pick-recommended-learning").query().isVisible()).isFalse();
        Spinner<?> length = robot.lookup("#pick-length").queryAs(Spinner.class);
        robot.interact(() -> length.increment(3));
        await(() -> robot.lookup("#pick-recommended-list").queryListView().getItems().size() == 8);
        ListView<MovieLine> list = robot.lookup("#pick-recommended-list").queryListView();
        for (int place = 0; place < 8; place++) {
            assertThat(list.getItems().get(place).movieId()).isEqualTo(golden.getValue().get(place).get(0).asInt());
            assertThat(list.getItems().get(place).stars()).isEqualTo(golden.getValue().get(place).get(1).asDouble(), within(1e-9));
        }

        await(() -> robot.lookup("#pick-user-list").queryListView().getItems().size() == users);
        robot.clickOn("#pick-user-next");
        String next = "User " + (Integer.parseInt(user) + 1);
        await(() -> robot.lookup("#pick-user-name").queryAs(Label.class).getText().equals(next));
    }

    /** The list makes cells for what can be seen, however many users there are. */
    @Test
    void listsTwoHundredThousandUsersWithAFewCells(FxRobot robot) throws Exception {
        Ratings.Builder ratings = Ratings.builder(200_000);
        for (int user = 1; user <= 200_000; user++) {
            ratings.add(user, 1 + user % 3, 0.5 * (1 + user % 10), Ratings.NO_TIME);
        }
        Dataset many = new Dataset("many", ratings.build(), Catalog.of(List.of()), List.of(), Map.of(), RatingScale.MOVIELENS, "0".repeat(64));
        robot.interact(() -> session.open(OpenData.of(many)));
        await(() -> robot.lookup("#pick-user-list").queryListView().getItems().size() == 200_000);
        ListView<?> list = robot.lookup("#pick-user-list").queryListView();
        robot.interact(() -> session.chooseUser(150_000));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(149_999);
        assertThat(robot.from(list).lookup(".list-cell").queryAll()).hasSizeLessThan(60);
    }

    @Test
    void filtersComparesAndOpensByKeys(FxRobot robot) throws Exception {
        Dataset plain = Release.OF_2016.dataset();
        Dataset linked = new Dataset(plain.name(), plain.ratings(), plain.catalog(), List.of(), Map.of(969, new Links("0043265", "488")),
                plain.scale(), plain.sha256());
        robot.interact(() -> session.open(OpenData.of(linked)));
        FittedModel tuned = PickStage.fit(linked, LineUp.TUNED_SVD);
        robot.interact(() -> session.recommendWith(tuned));
        await(() -> robot.lookup("#pick-user-list").queryListView().getItems().size() == 671);
        robot.clickOn("#pick-user-search").write("509").type(KeyCode.ENTER);
        await(() -> robot.lookup("#pick-recommended-list").queryListView().getItems().size() == 5);

        MovieList list = (MovieList) robot.lookup("#pick-recommended-list").query();
        assertThat(robot.lookup("#pick-recommended-side-0").query().getAccessibleText()).contains("80\u00a0% training ratings");
        assertThat(list.getItems().get(0).movieId()).as("African Queen").isEqualTo(969);
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(0);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        assertThat(stage.opened()).containsExactly("https://www.imdb.com/title/tt0043265");
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("rank\tpredicted\tlow\thigh\ttruth\tmovieId\ttitle")
                .contains("1\t4.2").contains("\t\t\t2.0\t969\tAfrican Queen, The\t1951"));

        robot.interact(() -> robot.lookup("#pick-filters").queryAs(ToggleButton.class).fire());
        robot.interact(() -> robot.lookup("#pick-genre-SciFi").queryButton().fire());
        await(() -> list.getItems().stream().allMatch(line -> line.movie().genres().contains("Sci-Fi")));
        assertThat(robot.lookup("#pick-genre-SciFi").queryButton().getAccessibleText()).isEqualTo("Sci-Fi: in");
        assertThat(robot.lookup("#pick-filters").queryAs(ToggleButton.class).getText()).isEqualTo("Filters (1)");
        robot.interact(() -> robot.lookup("#pick-filter-reset").queryButton().fire());
        await(() -> list.getItems().get(0).movieId() == 969);

        robot.interact(() -> robot.lookup("#pick-compare").queryAs(ToggleButton.class).fire());
        MovieList second = (MovieList) robot.lookup("#pick-second-list").query();
        await(() -> second.getItems().size() == 5);
        await(() -> subtitle(robot).equals("by SVD (tuned), from the 80\u00a0% training ratings"));
        robot.interact(() -> second.choose(second.getItems().get(1)));
        await(() -> subtitle(robot).equals("by KNNBaseline, from the 80\u00a0% training ratings"));
        assertThat(PickStage.words(robot, "#pick-why-words")).startsWith(second.getItems().get(1).title() + ", by KNNBaseline: ");
        robot.interact(() -> list.choose(list.getItems().get(1)));
        await(() -> PickStage.words(robot, "#pick-why-words").startsWith(list.getItems().get(1).title() + ", by SVD (tuned): "));
        assertThat(robot.lookup("#pick-overlap").queryAs(Label.class).getText()).endsWith("of 5 in both lists");
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(session.userProperty().get()).as("everybody is listed again").isEqualTo(510);
    }

    private static String subtitle(FxRobot robot) {
        Node card = robot.lookup("#why").query();
        return robot.from(card).lookup(".card-subtitle").queryAs(Label.class).getText();
    }

    /** At the usual size of a window the cards that tell why lie below the lists, but the answer is in sight, and one click goes to them. */
    @Test
    void tellsWhyWithoutScrollingAndGoesThere(FxRobot robot) throws Exception {
        Dataset data = Release.OF_2016.dataset();
        FittedModel fitted = PickStage.fit(data, ModelSpec.parse("svd:n_factors=10,n_epochs=5"));
        robot.interact(() -> {
            session.open(OpenData.of(data));
            session.recommendWith(fitted);
            session.chooseUser(509);
        });
        await(() -> robot.lookup("#pick-why-words").tryQuery().isPresent() && !PickStage.words(robot, "#pick-why-words").isEmpty());
        Node line = robot.lookup("#pick-why-line").query();
        Node why = robot.lookup("#pick-why").query();
        robot.interact(() -> line.getScene().getWindow().setHeight(520));
        double height = line.getScene().getHeight();
        await(() -> line.getBoundsInParent().getHeight() > 0 && why.getBoundsInParent().getHeight() > 0);
        assertThat(line.localToScene(line.getLayoutBounds()).getMaxY()).isLessThanOrEqualTo(height);
        assertThat(why.localToScene(0, 0).getY()).as("below what can be seen").isGreaterThan(line.localToScene(0, 0).getY());
        assertThat(PickStage.words(robot, "#pick-why-words")).contains(", by SVD: ").contains("everyone’s mean").contains("this user").contains("=\u00a0");

        robot.clickOn("#pick-why-more");
        await(() -> why.localToScene(0, 0).getY() < height / 3);
        assertThat(why.localToScene(0, 0).getY()).isGreaterThan(-2);
        assertThat(PickStage.words(robot, "#why-film")).isNotEmpty();
    }
}
