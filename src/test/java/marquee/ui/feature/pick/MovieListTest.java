package marquee.ui.feature.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import marquee.core.data.Movie;
import marquee.core.model.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Rows with words longer than the list is wide. */
@ExtendWith(ApplicationExtension.class)
class MovieListTest {

    private MovieList list;
    private StackPane root;

    @Start
    void start(Stage stage) {
        list = new MovieList("films", MovieList.Kind.PREDICTED, "films",
                new MovieList.Actions(movie -> { }, movie -> List.of(), address -> { }, Runnable::run));
        root = new StackPane(list);
        Scene scene = new Scene(root, 1000, 760);
        scene.getStylesheets().addAll(sheet("light"), sheet("marquee"));
        stage.setScene(scene);
        stage.show();
    }

    private static String sheet(String name) {
        return MovieList.class.getResource("/marquee/ui/css/" + name + ".css").toExternalForm();
    }

    private static MovieLine line(int rank, String title, List<String> genres, boolean truth) {
        return new MovieLine(rank, 4.2, new Movie(rank, title, 1998, genres), new MovieLine.Behind(324, 4.26),
                new MovieLine.Beside(Optional.of(new Interval(3.5, 5, 0.8)), truth ? OptionalDouble.of(4.5) : OptionalDouble.empty()));
    }

    @ParameterizedTest
    @CsvSource({"360, 14", "430, 14", "360, 21", "430, 21", "600, 28", "900, 14"})
    void cutsNothingOff(double width, double text, FxRobot robot) {
        List<String> many = List.of("Action", "Adventure", "Animation", "Children", "Fantasy", "Sci-Fi");
        robot.interact(() -> {
            root.setStyle("-fx-font-size: " + text + "px;");
            list.setMaxWidth(width);
            list.show(List.of(line(1, "Laputa: Castle in the Sky (Tenkû no shiro Rapyuta) (1998)", many, true),
                    line(2, "Pi (1998)", List.of("Drama"), false),
                    line(3, "Adventures of Priscilla, Queen of the Desert, The (1998)", many, false)));
            list.mark(Map.of(1, 12));
        });
        WaitForAsyncUtils.waitForFxEvents();
        List<MovieCell> cells = robot.from(list).lookup(".list-cell").queryAllAs(MovieCell.class).stream().filter(cell -> !cell.isEmpty()).toList();
        assertThat(cells).hasSize(3);
        for (MovieCell cell : cells) {
            Region row = (Region) cell.getGraphic();
            assertThat(row.prefHeight(row.getWidth())).as("room for all lines").isLessThanOrEqualTo(row.getHeight() + 0.5);
            assertThat(cell.getWidth()).isLessThanOrEqualTo(list.getWidth());
            for (Label label : robot.from(cell).lookup(".label").queryAllAs(Label.class)) {
                if (label.isVisible() && label.getParent().isVisible()) {
                    assertThat(shown(label)).isEqualTo(label.getText());
                }
            }
            Node stars = robot.from(cell).lookup(".stars").query();
            assertThat(cell.sceneToLocal(stars.localToScene(stars.getLayoutBounds())).getMaxX()).isLessThanOrEqualTo(cell.getWidth());
        }
        double highest = cells.stream().mapToDouble(Region::getHeight).max().orElseThrow();
        assertThat(cells.stream().mapToDouble(Region::getHeight).min().orElseThrow()).as("a short title takes less room").isLessThan(highest);
    }

    @Test
    void theFirstRowsOfALongListComeAFewAtATimeAndTheRestAtOnce(FxRobot robot) {
        Deque<Runnable> frames = new ArrayDeque<>();
        List<MovieLine> lines = IntStream.rangeClosed(1, 900).mapToObj(rank -> line(rank, "A (1998)", List.of(), false)).toList();
        List<Integer> sizes = new ArrayList<>();
        robot.interact(() -> {
            MovieList slow = new MovieList("slow", MovieList.Kind.PREDICTED, "films",
                    new MovieList.Actions(movie -> { }, movie -> List.of(), address -> { }, frames::add));
            slow.show(lines);
            assertThat(slow.text().rows()).as("what is taken away is whole at any time").hasSize(900);
            while (!frames.isEmpty()) {
                frames.remove().run();
                sizes.add(slow.getItems().size());
            }
            assertThat(slow.getItems()).isEqualTo(lines);
        });

        assertThat(sizes).hasSizeLessThan(9).isSorted().startsWith(2, 4).endsWith(900);
    }

    private static String shown(Label label) {
        return label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(node -> ((Text) node).getText()).findFirst().orElse("");
    }
}
