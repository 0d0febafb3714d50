package marquee.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Takes the cards out of a page that nobody sees, and puts them back one by one. What is not in the window is given no new styles:
 * so a change of all styles takes many short turns and not a long one.
 */
public final class Dismantling {

    /** The style class of a place whose card comes back soon. */
    public static final String PLACE = "place-of-card";

    private final Scene scene;
    private final List<Runnable> back = new ArrayList<>();

    private Dismantling(Scene scene) {
        this.scene = scene;
    }

    /**
     * Takes out every card that is not in sight and that does not have the focus.
     *
     * @param later is given the steps that put them back, in order; each does its work once
     */
    public static void of(Scene scene, Consumer<Runnable> later) {
        Dismantling dismantling = new Dismantling(scene);
        dismantling.visit(scene.getRoot(), true);
        dismantling.back.forEach(later);
    }

    private void visit(Parent parent, boolean shown) {
        for (Node child : List.copyOf(parent.getChildrenUnmodifiable())) {
            boolean visible = shown && child.isVisible();
            if (child.getStyleClass().contains("card") && isLine(parent) && !(visible && isInSight(child)) && !hasFocus(child)) {
                takeOut((Pane) parent, child);
            } else if (child instanceof Parent inner) {
                visit(inner, visible);
            }
        }
    }

    /** Whether something knows its children by their order alone: others would not know the card again. */
    private static boolean isLine(Parent parent) {
        return parent instanceof Pane && !(parent instanceof BorderPane);
    }

    /** Whether a card may be seen; where its going would move others, it counts as seen while its page is. */
    private boolean isInSight(Node card) {
        Bounds bounds = card.localToScene(card.getLayoutBounds());
        return !(card.getParent() instanceof CardRow) || bounds.intersects(0, 0, scene.getWidth(), scene.getHeight());
    }

    private boolean hasFocus(Node card) {
        for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
            if (node == card) {
                return true;
            }
        }
        return false;
    }

    /** An empty place stands for the card meanwhile, so that all others keep their places. */
    private void takeOut(Pane pane, Node card) {
        Region place = new Region();
        place.getStyleClass().add(PLACE);
        place.setManaged(card.isManaged());
        pane.getChildren().set(pane.getChildren().indexOf(card), place);
        back.add(() -> {
            int index = pane.getChildren().indexOf(place);
            if (index >= 0 && card.getParent() == null) { // somebody may have given it another place meanwhile
                pane.getChildren().set(index, card);
            }
        });
    }
}
