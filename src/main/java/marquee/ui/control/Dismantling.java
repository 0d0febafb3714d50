package marquee.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final String TABS = "tab-content";

    private final Scene scene;
    private final List<Runnable> seen = new ArrayList<>();
    private final List<Runnable> tabs = new ArrayList<>();
    private final List<Runnable> unseen = new ArrayList<>();

    private Dismantling(Scene scene) {
        this.scene = scene;
    }

    /**
     * Makes a change of all styles once there is little left in the window that it would style anew: takes out every card that does not
     * have the focus, the lists in the one that has it, and the tabs that are not in front, without their cards.
     *
     * @param soon is given, in order, the steps that take out the hidden tabs, one by one, then the cards; that change the styles; that
     *         give them to what remains, put back the cards in sight, and the tabs; each does its work once
     * @param later is given the steps that put back the other cards
     * @param change changes the styles
     */
    public static void of(Scene scene, Consumer<Runnable> soon, Consumer<Runnable> later, Runnable change) {
        Dismantling dismantling = new Dismantling(scene);
        tabs(scene.getRoot()).ifPresent(tabs -> List.copyOf(tabs.getChildren()).stream().filter(tab -> !tab.isVisible())
                .forEach(tab -> soon.accept(() -> dismantling.takeOutTab(tabs, tab))));
        soon.accept(() -> dismantling.visit(scene.getRoot(), true));
        soon.accept(() -> {
            change.run();
            soon.accept(scene.getRoot()::applyCss);
            dismantling.seen.forEach(soon);
            dismantling.tabs.forEach(soon);
            dismantling.unseen.forEach(later);
        });
    }

    private static Optional<Pane> tabs(Parent parent) {
        return parent instanceof Pane pane && pane.getStyleClass().contains(TABS) ? Optional.of(pane)
                : parent.getChildrenUnmodifiable().stream().filter(Parent.class::isInstance).map(child -> tabs((Parent) child)).flatMap(Optional::stream).findFirst();
    }

    private void takeOutTab(Pane parent, Node tab) {
        if (tab.getParent() == parent && !tab.isVisible()) { // it may be wanted meanwhile
            takeOut(parent, (Region) tab, tabs, true);
            visit((Parent) tab, false);
        }
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
