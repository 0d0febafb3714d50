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
 * Takes the cards out of a window and puts them back one by one, those in sight first. What is not in the window is given no new styles:
 * so a change of all styles takes many short turns and not a long one.
 */
public final class Dismantling {

    /** The style class of a place whose card comes back soon. */
    public static final String PLACE = "place-of-card";

    private final Scene scene;
    private final List<Runnable> seen = new ArrayList<>();
    private final List<Runnable> unseen = new ArrayList<>();

    private Dismantling(Scene scene) {
        this.scene = scene;
    }

    /**
     * Takes out every card that does not have the focus.
     *
     * @param soon is given the steps that put back those in sight, in order; each does its work once
     * @param later is given the steps that put back the others
     */
    public static void of(Scene scene, Consumer<Runnable> soon, Consumer<Runnable> later) {
        Dismantling dismantling = new Dismantling(scene);
        dismantling.visit(scene.getRoot(), true);
        dismantling.seen.forEach(soon);
        dismantling.unseen.forEach(later);
    }

    private void visit(Parent parent, boolean shown) {
        for (Node child : List.copyOf(parent.getChildrenUnmodifiable())) {
            boolean visible = shown && child.isVisible();
            if (child.getStyleClass().contains("card") && isLine(parent) && !hasFocus(child)) {
                takeOut((Pane) parent, (Region) child, visible && isInSight(child));
            } else if (child instanceof Parent inner) {
                visit(inner, visible);
            }
        }
    }

    /** Whether something knows its children by their order alone: others would not know the card again. */
    private static boolean isLine(Parent parent) {
        return parent instanceof Pane && !(parent instanceof BorderPane);
    }

    private boolean isInSight(Node card) {
        return card.localToScene(card.getLayoutBounds()).intersects(0, 0, scene.getWidth(), scene.getHeight());
    }

    private boolean hasFocus(Node card) {
        for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
            if (node == card) {
                return true;
            }
        }
        return false;
    }

    /** An empty place, as large as the card is and with all that the pane was told of it, stands for it meanwhile: the others keep their places. */
    private void takeOut(Pane pane, Region card, boolean isSeen) {
        Region place = new Region();
        place.getStyleClass().add(PLACE);
        place.setManaged(card.isManaged());
        place.setMinSize(card.getWidth(), card.getHeight());
        place.setPrefSize(card.getWidth(), card.getHeight());
        place.setMaxSize(card.getWidth(), card.getHeight());
        card.getProperties().forEach((key, value) -> {
            if (key instanceof String) { // by words panes know what they were told: margin, alignment, who grows
                place.getProperties().put(key, value);
            }
        });
        pane.getChildren().set(pane.getChildren().indexOf(card), place);
        (isSeen ? seen : unseen).add(() -> {
            int index = pane.getChildren().indexOf(place);
            if (index >= 0 && card.getParent() == null) { // somebody may have given it another place meanwhile
                pane.getChildren().set(index, card);
                if (isSeen) {
                    card.applyCss();
                }
            }
        });
    }
}
