package marquee.ui.shell;

import java.util.HashMap;
import java.util.Map;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;

/**
 * Brings the keyboard into a tab that was called by a key: to where it was there last, or else to what Enter is meant for, or to the
 * first thing that takes it.
 */
final class TabFocus {

    private final Scene scene;
    private final Map<Node, Node> last = new HashMap<>(); // by what a tab shows

    TabFocus(Scene scene) {
        this.scene = scene;
        scene.focusOwnerProperty().subscribe(this::remember);
    }

    /** Gives the focus to a tab that is in front; to its name above while nothing in it can have it yet. */
    void bringTo(String tab) {
        Node content = scene.lookup("#" + tab);
        if (content == null || isIn(scene.getFocusOwner(), content)) {
            return;
        }
        Node before = last.get(content);
        Node target = before != null && isIn(before, content) && canHave(before) && isShown(before) ? before : usual(content);
        if (target == null) {
            target = scene.lookup("#tab-" + tab);
        }
        if (target != null) {
            target.requestFocus();
        }
    }

    private void remember(Node focused) {
        for (Node node = focused; node != null && node.getParent() != null; node = node.getParent()) {
            if (node.getParent().getStyleClass().contains("tab-content")) {
                last.put(node, focused);
            }
        }
    }

    private static Node usual(Node content) {
        return content.lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && button.isDefaultButton() && canHave(node) && isShown(node))
                .findFirst().orElse(first(content));
    }

    private static Node first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (canHave(node)) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = first(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean canHave(Node node) {
        return node.isFocusTraversable() && !node.isDisabled();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private static boolean isIn(Node node, Node content) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == content) {
                return true;
            }
        }
        return false;
    }
}
