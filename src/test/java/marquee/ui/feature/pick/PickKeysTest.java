package marquee.ui.feature.pick;

import static marquee.ui.feature.pick.PickStage.await;
import static marquee.ui.feature.pick.PickStage.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import marquee.core.data.Dataset;
import marquee.core.data.Links;
import marquee.core.registry.ModelSpec;
import marquee.study.FittedModel;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** All that the tab can do by the keyboard alone: no node is given the focus but by the keys that go from one to the next. */
@ExtendWith(ApplicationExtension.class)
class PickKeysTest {

    private static final int MOST_STEPS = 80;

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

    private ListView<MovieLine> open(FxRobot robot) throws Exception {
        Dataset data = PickStage.linked(Map.of(969, new Links("0043265", "488")));
        FittedModel fitted = PickStage.fit(data, ModelSpec.parse("svd:n_factors=10,n_epochs=5"));
        robot.interact(() -> {
            session.open(OpenData.of(data));
            session.recommendWith(fitted);
        });
        await(() -> robot.lookup("#pick-user-list").queryListView().getItems().size() == 671);
        goTo(robot, "#pick-user-search");
        robot.write("509").type(KeyCode.ENTER);
        await(() -> robot.lookup("#pick-recommended-list").tryQuery().isPresent()
                && robot.lookup("#pick-recommended-list").queryListView().getItems().size() == 5);
        await(() -> robot.lookup("#why-film").tryQuery().isPresent() && !words(robot, "#why-film").isEmpty());
        return robot.lookup("#pick-recommended-list").queryListView();
    }

    /** Goes on with Tab until a node or something in it has the focus. */
    private static void goTo(FxRobot robot, String id) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (isFocused(robot, id)) {
                return;
            }
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
        throw new AssertionError("Tab does not lead to " + id);
    }

    private static boolean isFocused(FxRobot robot, String id) {
        Node wanted = robot.lookup(id).query();
        for (Node node = wanted.getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node == wanted) {
                return true;
            }
        }
        return false;
    }

    private static void press(FxRobot robot, KeyCode held, KeyCode key) {
        robot.press(held).type(key).release(held);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void choosesUsersListsAndFilters(FxRobot robot) throws Exception {
        ListView<MovieLine> list = open(robot);
        assertThat(words(robot, "#pick-user-name")).isEqualTo("User 509");

        press(robot, KeyCode.CONTROL, KeyCode.A);
        robot.type(KeyCode.DELETE);
        await(() -> robot.lookup("#pick-user-list").queryListView().getItems().size() == 671);
        press(robot, KeyCode.ALT, KeyCode.DOWN);
        await(() -> words(robot, "#pick-user-name").equals("User 510"));
        press(robot, KeyCode.ALT, KeyCode.UP);
        await(() -> words(robot, "#pick-user-name").equals("User 509"));
        robot.write("1234567").type(KeyCode.ENTER);
        assertThat(words(robot, "#pick-user-message")).contains("no user 1234567");

        goTo(robot, "#pick-length");
        robot.type(KeyCode.UP);
        await(() -> list.getItems().size() == 6);

        goTo(robot, "#pick-filters");
        robot.type(KeyCode.SPACE);
        goTo(robot, "#pick-genre-SciFi");
        robot.type(KeyCode.SPACE);
        await(() -> list.getItems().stream().allMatch(line -> line.movie().genres().contains("Sci-Fi")));
        assertThat(words(robot, "#pick-filters")).isEqualTo("Filters (1)");
        goTo(robot, "#pick-filter-reset");
        robot.type(KeyCode.SPACE);
        await(() -> list.getItems().stream().anyMatch(line -> !line.movie().genres().contains("Sci-Fi")));
        goTo(robot, "#pick-hide-thin");
        robot.type(KeyCode.SPACE);
        await(() -> list.getItems().stream().noneMatch(line -> line.badge().startsWith("thin")));
    }

    @Test
    void choosesModelsAndASecondOne(FxRobot robot) throws Exception {
        ListView<MovieLine> list = open(robot);
        ComboBox<ModelSpec> models = robot.lookup("#pick-recommended-model").queryComboBox();
        goTo(robot, "#pick-recommended-model");
        robot.type(KeyCode.F4);
        await(models::isShowing);
        robot.type(KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.ENTER);
        ModelSpec second = ModelChoices.usual().get(1);
        await(() -> session.modelProperty().get().spec().equals(second) && list.getItems().size() == 5);
        assertThat(models.getValue()).isEqualTo(second);

        goTo(robot, "#pick-recommended-side");
        robot.type(KeyCode.RIGHT);
        await(() -> session.modelProperty().get().side() == FittedModel.Side.EVERYTHING);

        goTo(robot, "#pick-compare");
        robot.type(KeyCode.SPACE);
        await(() -> robot.lookup("#pick-second-list").queryListView().getItems().size() == 5);
        assertThat(words(robot, "#pick-overlap")).endsWith("of 5 in both lists");
        assertThat(robot.lookup("#pick-compare").queryAs(ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void asksWhyAndWhatIfAndForFilmsAlike(FxRobot robot) throws Exception {
        ListView<MovieLine> list = open(robot);
        goTo(robot, "#pick-recommended-list");
        robot.type(KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.ENTER);
        await(() -> words(robot, "#why-film").equals(list.getItems().get(1).title()));
        press(robot, KeyCode.CONTROL, KeyCode.C);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("rank\tpredicted")
                .contains("\n2\t").contains(list.getItems().get(1).name()));

        TableView<WhyRow> ratings = robot.lookup("#why-ratings-table").queryTableView();
        await(() -> !ratings.getItems().isEmpty());
        goTo(robot, "#why-ratings-table");
        robot.type(KeyCode.HOME);
        await(() -> robot.lookup("#why-what-if-without").tryQuery().isPresent());
        goTo(robot, "#why-what-if-without");
        robot.type(KeyCode.SPACE);
        await(() -> words(robot, "#why-what-if-answer").startsWith("Without " + ratings.getItems().get(0).name()));
        goTo(robot, "#why-what-if-stars");
        robot.type(KeyCode.DIGIT1);
        await(() -> words(robot, "#why-what-if-answer").contains("1.0"));

        TableView<SimilarLine> similar = robot.lookup("#similar-table").queryTableView();
        await(() -> similar.getItems().size() == 10);
        String alike = similar.getItems().get(0).title();
        goTo(robot, "#similar-table");
        robot.type(KeyCode.HOME).type(KeyCode.ENTER);
        await(() -> words(robot, "#why-film").startsWith(alike));
    }

    @Test
    void savesTheLists(FxRobot robot) throws Exception {
        ListView<MovieLine> list = open(robot);
        goTo(robot, "#pick-recommended-save");
        robot.type(KeyCode.SPACE);
        List<String> lines = saved("marquee-recommended.csv");
        assertThat(lines.get(0)).contains("by SVD").contains("from the 80\u00a0% training ratings").contains("passport of the data");
        assertThat(lines.get(1)).startsWith("rank,predicted,low,high,truth,movieId,title");
        assertThat(lines).hasSize(2 + 5);
        assertThat(lines.get(2)).startsWith("1," + list.getItems().get(0).stars() + ",").contains("," + list.getItems().get(0).movieId() + ",");

        goTo(robot, "#pick-rated-save");
        robot.type(KeyCode.SPACE);
        List<String> rated = saved("marquee-rated.csv");
        assertThat(rated.get(0)).as("no model had a part in it").doesNotContain("SVD").contains("passport of the data");
        assertThat(rated).hasSize(2 + 923);

        goTo(robot, "#pick-rated-way");
        robot.type(KeyCode.RIGHT);
        goTo(robot, "#pick-rated-save");
        robot.type(KeyCode.SPACE);
        List<String> heldOut = saved("marquee-held-out.csv");
        assertThat(heldOut.get(0)).contains("What was held out").contains("by SVD").contains("passport of the data");
        assertThat(heldOut).hasSize(2 + 177);
    }

    private static Node row(FxRobot robot, ListView<MovieLine> list, MovieLine line) {
        return robot.from(list).lookup(".list-cell").queryAllAs(MovieCell.class).stream().filter(cell -> line.equals(cell.getItem())).findFirst().orElseThrow();
    }

    /** The content of a file, once it is there; a file is never there by halves. */
    private List<String> saved(String name) throws Exception {
        Path file = home.resolve(name);
        await(() -> Files.exists(file));
        return Files.readAllLines(file);
    }

    @Test
    void opensAFilmOnTheWebByADoubleClick(FxRobot robot) throws Exception {
        ListView<MovieLine> list = open(robot);
        MovieLine queen = list.getItems().stream().filter(line -> line.movieId() == 969).findFirst().orElseThrow();
        MovieLine another = list.getItems().stream().filter(line -> line.movieId() != 969).findFirst().orElseThrow();

        robot.clickOn(row(robot, list, another));
        await(() -> words(robot, "#why-film").equals(another.title()));
        Node row = row(robot, list, queen);
        robot.doubleClickOn(row);
        assertThat(stage.opened()).containsExactly("https://www.imdb.com/title/tt0043265");
        await(() -> words(robot, "#why-film").startsWith("African Queen"));
        assertThat(row(robot, list, queen)).as("the row of the first click").isSameAs(row);
    }
}
