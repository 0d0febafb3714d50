package marquee.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import marquee.testing.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DismantlingTest {

    private final List<Runnable> soon = new ArrayList<>();
    private final List<Runnable> back = new ArrayList<>();

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    /** Until the styles have changed; what is then to be done stays to be done. */
    private void takeApart(Scene scene) {
        boolean[] changed = new boolean[1];
        Dismantling.of(scene, soon::add, back::add, () -> changed[0] = true);
        assertThat(changed[0]).isFalse();
        while (!changed[0]) {
            soon.remove(0).run();
        }
    }

    private static Card card(String id) {
        Card card = new Card(id, id);
        card.setBody(new Button(id + " button"));
        return card;
    }

    @Test
    void takesOutTheCardsOfAHiddenTabAndPutsThemBackInTheirPlaces() {
        VBox front = new VBox(card("seen"));
        VBox hidden = new VBox(card("one"), new Pane(), card("two"));
        List<Node> before = List.copyOf(hidden.getChildren());
        Toolkit.run(() -> {
            hidden.setVisible(false);
            Scene scene = laidOut(new StackPane(front, hidden));
            takeApart(scene);

            assertThat(soon).as("the styles of what remains, the card in front").hasSize(2);
            assertThat(front.lookupAll(".card")).isEmpty();
            soon.forEach(Runnable::run);
            assertThat(front.getChildren()).singleElement().extracting(Node::getId).isEqualTo("seen");
            assertThat(hidden.lookupAll(".card")).isEmpty();
            assertThat(hidden.getChildren()).hasSize(3);

            assertThat(back).hasSize(2);
            back.forEach(Runnable::run);
        });
        assertThat(hidden.getChildren()).isEqualTo(before);
    }

    @Test
    void aTabThatIsNotInFrontLeavesWithoutItsCardsAndIsBackBeforeThem() {
        StackPane front = new StackPane(new Button("in front"));
        VBox hidden = new VBox(card("inside"), new Button("outside"));
        Toolkit.run(() -> {
            hidden.setVisible(false);
            hidden.setManaged(false);
            StackPane tabs = new StackPane(front, hidden);
            tabs.getStyleClass().add("tab-content");
            takeApart(laidOut(tabs));

            assertThat(tabs.getChildren()).doesNotContain(hidden).hasSize(2);
            assertThat(hidden.lookup(".card")).isNull();
            hidden.setVisible(true); // it was wanted meanwhile
            hidden.setManaged(true);
            tabs.getScene().getRoot().setStyle("-fx-font-size: 31px");
            soon.forEach(Runnable::run);
            assertThat(tabs.getChildren()).containsExactly(front, hidden);
            assertThat(((Button) hidden.getChildren().get(1)).getFont().getSize()).isEqualTo(31);
            assertThat(hidden.lookup(".card")).isNull();
            back.forEach(Runnable::run);
            assertThat(hidden.lookup("#inside")).isNotNull();
        });
    }

    @Test
    void hiddenTabsLeaveOneByOneBeforeTheStylesChangeUnlessTheyAreWantedMeanwhile() {
        VBox front = new VBox(card("front"));
        VBox first = new VBox(card("first"));
        VBox second = new VBox(card("second"));
        List<String> order = new ArrayList<>();
        Toolkit.run(() -> {
            first.setVisible(false);
            second.setVisible(false);
            StackPane tabs = new StackPane(front, first, second);
            tabs.getStyleClass().add("tab-content");
            Dismantling.of(laidOut(tabs), soon::add, back::add, () -> order.add("changed"));

            assertThat(soon).as("a tab, a tab, the cards in front, the change").hasSize(4);
            soon.remove(0).run();
            assertThat(tabs.getChildren()).doesNotContain(first).contains(front, second);
            assertThat(front.lookup(".card")).isNotNull();
            second.setVisible(true);
            soon.remove(0).run();
            assertThat(tabs.getChildren()).contains(second);
            soon.remove(0).run();
            assertThat(front.lookup(".card")).isNull();
            assertThat(order).isEmpty();
            soon.remove(0).run();
            assertThat(order).containsExactly("changed");
            soon.forEach(Runnable::run);
            back.forEach(Runnable::run);
            assertThat(tabs.getChildren()).containsExactly(front, first, second);
            assertThat(List.of(front, first, second)).allSatisfy(tab -> assertThat(tab.lookup(".card")).isNotNull());
        });
    }

    @Test
    void theListsOfTheCardThatHasTheFocusLeaveUnlessTheyHaveItThemselves() {
        Card card = new Card("focused", "focused");
        ListView<String> list = new ListView<>();
        ListView<String> other = new ListView<>();
        card.setBody(new VBox(list, other));
        Toolkit.run(() -> {
            Scene scene = laidOut(new StackPane(card));
            other.requestFocus();
            takeApart(scene);

            assertThat(list.getScene()).isNull();
            assertThat(other.getScene()).isSameAs(scene);
            soon.forEach(Runnable::run);
            assertThat(list.getScene()).isSameAs(scene);
            assertThat(scene.getFocusOwner()).isSameAs(other);
        });
    }

    @Test
    void cardsLeaveTheirRowsWithoutMovingAnythingAndThoseInSightComeBackFirst() {
        CardRow above = new CardRow(300, List.of(1.0), card("above"));
        CardRow below = new CardRow(300, List.of(1.0), card("below"));
        Toolkit.run(() -> {
            VBox page = new VBox(above, below);
            Scene scene = laidOut(page);
            double height = page.prefHeight(400);
            takeApart(scene);

            assertThat(above.lookup(".card")).isNull();
            assertThat(below.lookup(".card")).isNull();
            assertThat(page.prefHeight(400)).isEqualTo(height);
            assertThat(soon).hasSize(2);
            soon.forEach(Runnable::run);
            assertThat(above.lookup("#above")).isNotNull();
            assertThat(below.lookup(".card")).isNull();
            back.forEach(Runnable::run);
            assertThat(below.lookup("#below")).isNotNull();
        });
    }

    @Test
    void aCardInSightLeavesAPlaceOfItsSizeAndIsDressedWhenItComesBack() {
        Card grows = card("grows");
        HBox.setHgrow(grows, Priority.ALWAYS);
        Button right = new Button("right");
        Toolkit.run(() -> {
            HBox line = new HBox(grows, right);
            Scene scene = laidOut(line);
            double x = right.getLayoutX();
            takeApart(scene);
            line.layout();
            assertThat(line.lookup(".card")).isNull();
            assertThat(right.getLayoutX()).isEqualTo(x);
            scene.getRoot().setStyle("-fx-font-size: 31px");
            soon.forEach(Runnable::run);
            assertThat(((Button) grows.lookup(".button")).getFont().getSize()).isEqualTo(31);
            assertThat(line.getChildren()).containsExactly(grows, right);
        });
    }

    @Test
    void aCardAtTheEdgeOfAPageStaysThere() {
        Card left = card("left");
        BorderPane page = new BorderPane(new VBox(card("middle")), null, null, null, left);
        Toolkit.run(() -> {
            page.setVisible(false);
            takeApart(laidOut(new StackPane(page)));
            back.forEach(Runnable::run);
        });

        assertThat(page.getLeft()).isSameAs(left);
        assertThat(back).hasSize(1);
    }

    @Test
    void aCardThatWasGivenAnotherPlaceMeanwhileStaysThere() {
        Card card = card("moved");
        VBox old = new VBox(card);
        VBox other = new VBox();
        Toolkit.run(() -> {
            old.setVisible(false);
            takeApart(laidOut(new StackPane(old, other)));
            other.getChildren().add(card);
            back.forEach(Runnable::run);
        });

        assertThat(other.getChildren()).containsExactly(card);
        assertThat(back).hasSize(1);
    }

    @Test
    void theFocusStaysWhereItIs() {
        Card card = card("focused");
        Toolkit.run(() -> {
            CardRow row = new CardRow(300, List.of(1.0), card);
            Pane away = new Pane(row);
            row.setLayoutY(5_000);
            Scene scene = laidOut(away);
            card.lookup(".button").requestFocus();
            takeApart(scene);

            assertThat(back).isEmpty();
            assertThat(scene.getFocusOwner()).isSameAs(card.lookup(".button"));
        });
    }

    private static Scene laidOut(Pane root) {
        Scene scene = new Scene(root, 400, 250);
        root.applyCss();
        root.layout();
        return scene;
    }
}
