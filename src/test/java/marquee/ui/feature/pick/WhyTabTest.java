package marquee.ui.feature.pick;

import static marquee.ui.feature.pick.PickStage.await;
import static marquee.ui.feature.pick.PickStage.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import marquee.core.data.Dataset;
import marquee.core.data.Links;
import marquee.core.registry.ModelSpec;
import marquee.study.FittedModel;
import marquee.testing.Release;
import marquee.ui.chart.ChartPane;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Why this film and what is like it, in the tab: by mouse, by keys, and for those who cannot see it. */
@ExtendWith(ApplicationExtension.class)
class WhyTabTest {

    private PickStage stage;
    private Session session;

    @TempDir
    private Path home;

    @Start
    void start(Stage window) {
        stage = new PickStage(window, home, 1700);
        session = stage.session();
    }

    @AfterEach
    void close(FxRobot robot) {
        stage.close(robot);
    }

    /** The built-in data, with links. */
    private static Dataset linked() {
        Dataset data = Release.OF_2016.dataset();
        Map<Integer, Links> links = new java.util.HashMap<>();
        data.catalog().movies().forEach(movie -> links.put(movie.id(), new Links("000" + movie.id(), "")));
        return new Dataset(data.name(), data.ratings(), data.catalog(), data.tags(), links, data.scale(), data.sha256());
    }

    private ListView<MovieLine> recommend(FxRobot robot, Dataset data) throws Exception {
        FittedModel fitted = PickStage.fit(data, ModelSpec.parse("svd:n_factors=10,n_epochs=5"));
        robot.interact(() -> {
            session.open(OpenData.of(data));
            session.recommendWith(fitted);
            session.chooseUser(273);
        });
        await(() -> robot.lookup("#why-film").tryQuery().isPresent() && !words(robot, "#why-film").isEmpty()
                && robot.lookup("#pick-recommended-list").tryQuery().filter(list -> !((ListView<?>) list).getItems().isEmpty()).isPresent());
        return robot.lookup("#pick-recommended-list").queryListView();
    }

    @Test
    void followsTheChosenFilmAndSaysWhatWouldMove(FxRobot robot) throws Exception {
        ListView<MovieLine> list = recommend(robot, Release.OF_2016.dataset());
        assertThat(words(robot, "#why-film")).isEqualTo(list.getItems().get(0).title());
        assertThat(words(robot, "#why-sentence")).contains("place 1 of the");

        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(1);
        });
        robot.type(KeyCode.ENTER);
        await(() -> words(robot, "#why-film").equals(list.getItems().get(1).title()));
        ChartPane chart = (ChartPane) robot.lookup("#why-chart").query();
        assertThat(chart.getAccessibleText()).contains(list.getItems().get(1).title()).contains("everyone’s mean").contains("=\u00a0");

        TableView<WhyRow> ratings = robot.lookup("#why-ratings-table").queryTableView();
        assertThat(words(robot, "#why-what-if-question")).startsWith("What if one were different?");
        robot.interact(() -> {
            ratings.requestFocus();
            ratings.getSelectionModel().clearAndSelect(0);
        });
        robot.interact(() -> robot.lookup("#why-what-if-without").queryAs(Button.class).fire());
        await(() -> words(robot, "#why-what-if-answer").startsWith("Without " + ratings.getItems().get(0).name()));

        robot.interact(() -> robot.lookup("#why-what-if-stars").query().requestFocus());
        robot.type(KeyCode.DIGIT1);
        await(() -> words(robot, "#why-what-if-answer").contains(" at 1.0 in place of "));
    }

    /** However many ratings there are, the reasons begin with the strongest. */
    @Test
    void showsTheStrongestReasonsFirst(FxRobot robot) throws Exception {
        ListView<MovieLine> list = recommend(robot, Release.OF_2016.dataset());
        TableView<WhyRow> ratings = robot.lookup("#why-ratings-table").queryTableView();
        robot.interact(() -> session.chooseUser(509));
        await(() -> ratings.getItems().size() > 700 && list.getItems().size() == 5);
        await(() -> first(ratings) == 0);
        for (int film : new int[] {1, 3, 0}) {
            robot.interact(() -> ((MovieList) list).choose(list.getItems().get(film)));
            await(() -> words(robot, "#why-film").equals(list.getItems().get(film).title()));
            await(() -> first(ratings) == 0);
        }
    }

    private static int first(TableView<?> table) {
        VirtualFlow<?> flow = (VirtualFlow<?>) table.lookup(".virtual-flow");
        return flow.getFirstVisibleCell() == null ? -1 : flow.getFirstVisibleCell().getIndex();
    }

    @Test
    void listsFilmsAlikeOpensTheirPagesAndAsksAboutThem(FxRobot robot) throws Exception {
        recommend(robot, linked());
        TableView<SimilarLine> alike = robot.lookup("#similar-table").queryTableView();
        await(() -> alike.getItems().size() == SimilarViewModel.MOST);
        int movieId = session.data().orElseThrow().dataset().catalog().movies().stream()
                .filter(movie -> words(robot, "#why-film").startsWith(movie.name())).findFirst().orElseThrow().id();
        robot.interact(() -> robot.lookup("#similar-imdb").queryAs(Button.class).fire());
        assertThat(stage.opened()).containsExactly("https://www.imdb.com/title/tt000" + movieId);
        assertThat(robot.lookup("#similar-tmdb").tryQuery()).as("the data has no link there").isEmpty();

        SimilarLine third = alike.getItems().get(2);
        robot.interact(() -> {
            alike.requestFocus();
            alike.getSelectionModel().clearAndSelect(2);
        });
        robot.interact(() -> robot.lookup("#similar-imdb").queryAs(Button.class).fire());
        assertThat(stage.opened()).last().isEqualTo("https://www.imdb.com/title/tt000" + third.movieId());
        robot.type(KeyCode.ENTER);
        await(() -> words(robot, "#why-film").startsWith(third.title()));
    }

    @Test
    void asksAboutAnyFilmByItsTitle(FxRobot robot) throws Exception {
        recommend(robot, Release.OF_2016.dataset());
        robot.interact(() -> robot.lookup("#why-ask").query().requestFocus());
        robot.write("teh matrx");
        await(() -> robot.lookup("#why-ask-hits").tryQuery().isPresent());
        robot.type(KeyCode.DOWN, KeyCode.UP, KeyCode.ENTER);
        await(() -> words(robot, "#why-film").equals("Matrix, The (1999)"));
        assertThat(words(robot, "#why-sentence")).contains("SVD");
    }

    @Test
    void everyPanelExplainsItselfAndEveryControlHasAName(FxRobot robot) throws Exception {
        recommend(robot, Release.OF_2016.dataset());
        for (String panel : List.of("#why", "#why-ratings", "#similar")) {
            for (String what : List.of("-info", "-python")) {
                Button button = robot.lookup(panel + what).queryAs(Button.class);
                robot.interact(button::fire);
                await(() -> robot.lookup(".popover").tryQuery().isPresent());
                robot.type(KeyCode.ESCAPE);
                await(() -> robot.lookup(".popover").tryQuery().isEmpty());
            }
        }
        assertThat(robot.lookup("#pick-why").query().lookupAll("*")).filteredOn(node -> node.isFocusTraversable() && node.isVisible()
                        && !(node instanceof ScrollPane) && !(node instanceof ScrollBar))
                .isNotEmpty().allSatisfy(node -> assertThat(name(node)).as("accessible name of %s", node).isNotBlank());
        assertThat(robot.lookup("#why-caution").queryAs(Label.class).isVisible()).isFalse();
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled ? labeled.getText() : "";
    }
}
