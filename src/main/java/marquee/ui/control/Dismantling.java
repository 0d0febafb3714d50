package marquee.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Takes the cards and the hidden tabs out of a window and puts them back one by one, those in sight first. What is not in the window is
 * given no new styles: so a change of all styles takes many short turns and not a long one.
 */
public final class Dismantling {

    private final Scene scene;
    private final List<Runnable> seen = new ArrayList<>();
    private final List<Runnable> tabs = new ArrayList<>();
    private final List<Runnable> unseen = new ArrayList<>();

    private Dismantling(Scene scene) {
        this.scene = scene;
    }

    /**
     * Takes out every card that does not have the focus, the lists in the one that has it, and the tabs that are not in front, without
     * their cards.
     *
     * @param soon is given, in order, the steps that give their styles to what remains, put back the cards in sight, and the tabs; each
     *         does its work once
     * @param later is given the steps that put back the other cards
     */
    public static void of(Scene scene, Consumer<Runnable> soon, Consumer<Runnable> later) {
        Dismantling dismantling = new Dismantling(scene);
        dismantling.visit(scene.getRoot(), true);
        soon.accept(scene.getRoot()::applyCss);
        dismantling.seen.forEach(soon);
        dismantling.tabs.forEach(soon);
        dismantling.unseen.forEach(later);
    }

    private void visit(Parent parent, boolean shown) {
        for (Node child : List.copyOf(parent.getChildrenUnmodifiable())) {
            boolean visible = shown && child.isVisible();
            boolean isWhole = (child.getStyleClass().contains("card") || child instanceof ListView) && isLine(parent) && !hasFocus(child);
            if (child instanceof Parent inner && !isWhole) {
                visit(inner, visible);
            }
            if (isWhole) {
                boolean isSeen = visible && isInSight(child);
                takeOut((Pane) parent, (Region) child, isSeen ? seen : unseen, isSeen);
            } else if (!visible && parent.getStyleClass().contains("tab-content")) {
                takeOut((Pane) parent, (Region) child, tabs, true);
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

    private static void takeOut(Pane pane, Region card, List<Runnable> steps, boolean dressed) {
        Place place = new Place(pane, card).asLargeAs(card);
        steps.add(() -> {
            if (place.fill() && dressed) {
                card.applyCss();
            }
        });
    }
}
