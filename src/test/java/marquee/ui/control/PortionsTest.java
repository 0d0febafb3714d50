package marquee.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import marquee.testing.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PortionsTest {

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    /** A row of eleven nodes, as they are counted. */
    private static HBox row(int number) {
        HBox row = new HBox(new Label("a"), new Label("b"), new Label("c"), new Label("d"), new Label("e"));
        row.setId("row-" + number);
        return row;
    }

    private static VBox rows(int count) {
        return new VBox(IntStream.range(0, count).mapToObj(PortionsTest::row).toArray(Node[]::new));
    }

    private static List<Node> all(Parent parent) {
        List<Node> all = new ArrayList<>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            all.add(child);
            if (child instanceof Parent inner) {
                all.addAll(all(inner));
            }
        }
        return all;
    }

    private static void putBack(List<Portions.Portion> portions) {
        for (Portions.Portion portion : portions) {
            List<Portions.Portion> inner = Portions.of(portion.node());
            assertThat(Portions.weight(portion.node()) - inner.size()).as("a portion without its empty places").isLessThanOrEqualTo(Portions.MOST);
            portion.place().fill();
            putBack(inner);
        }
    }

    @Test
    void whatIsSmallStaysWhole() {
        VBox few = rows(2);
        assertThat(Portions.weight(few)).isEqualTo(23);
        assertThat(Portions.of(few)).isEmpty();
        assertThat(few.getChildren()).hasSize(2).allMatch(HBox.class::isInstance);
    }

    @Test
    void whatIsTooMuchForOneTurnIsTakenOutAndPutBackInItsOrder() {
        VBox many = new VBox(new Label("title"), new VBox(rows(9), new HBox(rows(4), row(77))));
        List<Node> before = all(many);

        List<Portions.Portion> portions = Portions.of(many);
        assertThat(Portions.weight(many) - portions.size()).isLessThanOrEqualTo(Portions.MOST);
        assertThat(portions).isNotEmpty().allMatch(portion -> portion.node().getParent() == null);
        putBack(portions);

        assertThat(all(many)).isEqualTo(before);
    }

    @Test
    void portionsThatFitOneTurnGoTogether() {
        VBox many = rows(12);
        List<Portions.Portion> portions = Portions.of(many);
        List<List<Portions.Portion>> groups = new ArrayList<>(Portions.grouped(portions));
        Collections.reverse(groups);

        assertThat(groups).allSatisfy(group ->
                assertThat(group.stream().mapToInt(portion -> Portions.weight(portion.node())).sum()).isLessThanOrEqualTo(Portions.MOST));
        assertThat(groups).hasSizeLessThan(portions.size());
        assertThat(groups.stream().flatMap(List::stream).toList()).isEqualTo(portions);
    }

    @Test
    void aPlaceCountsForWhatItStandsFor() {
        ListView<String> list = new ListView<>();
        HBox line = new HBox(new Spinner<Integer>(), new Label(), list);
        HBox.setHgrow(list, Priority.ALWAYS);
        list.setManaged(false);

        List<Portions.Portion> portions = Portions.of(line);
        assertThat(portions).singleElement().extracting(Portions.Portion::node).isSameAs(list);
        Node place = line.getChildren().get(2);
        assertThat(place.getStyleClass()).contains(Place.STYLE);
        assertThat(HBox.getHgrow(place)).isEqualTo(Priority.ALWAYS);
        assertThat(place.isManaged()).isFalse();
    }

    @Test
    void panesThatKnowTheirChildrenKeepThem() {
        BorderPane edges = new BorderPane(rows(2), rows(2), rows(2), rows(2), rows(2));
        Pane own = new Pane(row(1), row(2), row(3), row(4), row(5), row(6));
        Portions.of(edges);
        assertThat(edges.getChildren()).hasSize(5).allMatch(VBox.class::isInstance);
        Portions.of(own);
        assertThat(own.getChildren()).hasSize(6).allMatch(HBox.class::isInstance);
    }

    @Test
    void whoChangesTheChildrenMeanwhileIsRight() {
        VBox many = rows(8);
        List<Portions.Portion> portions = Portions.of(many);
        Node moved = portions.get(0).node();
        Node gone = portions.get(1).node();
        VBox other = new VBox(moved);
        many.getChildren().remove(many.getChildren().size() - portions.size() + 1);

        portions.forEach(portion -> portion.place().fill());
        assertThat(moved.getParent()).isSameAs(other);
        assertThat(gone.getParent()).isNull();
        assertThat(many.getChildren()).hasSize(6).allMatch(HBox.class::isInstance);
    }
}
