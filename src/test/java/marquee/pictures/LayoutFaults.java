package marquee.pictures;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** Finds what a picture would show as a fault: words that are cut off, and neighbours that lie upon each other. */
final class LayoutFaults {

    private LayoutFaults() {
    }

    /** What is wrong below a node, a line each. */
    static List<String> in(Parent root) {
        List<String> faults = new ArrayList<>();
        look(root, faults);
        return faults;
    }

    private static void look(Parent parent, List<String> faults) {
        if (!parent.isVisible()) {
            return;
        }
        if (parent instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty() && isCut(labeled)) {
            faults.add((labeled instanceof TableCell ? "cell cut off: " : "cut off: ") + path(labeled) + " \"" + labeled.getText().replace('\n', ' ') + '"');
        }
        if (parent instanceof HBox || parent instanceof VBox) {
            overlaps(parent, faults);
        }
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Parent inner) {
                look(inner, faults);
            }
        }
    }

    private static boolean isCut(Labeled labeled) {
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text && child != labeled.getGraphic()) {
                return !text.getText().equals(labeled.getText()) && labeled.getWidth() > 0;
            }
        }
        return false;
    }

    private static void overlaps(Parent box, List<String> faults) {
        List<Node> children = box.getChildrenUnmodifiable().stream().filter(child -> child.isVisible() && child.isManaged()).toList();
        for (int place = 1; place < children.size(); place++) {
            Bounds one = children.get(place - 1).getLayoutBounds();
            Bounds other = children.get(place).getLayoutBounds();
            double end = box instanceof HBox ? children.get(place - 1).getLayoutX() + one.getMaxX() : children.get(place - 1).getLayoutY() + one.getMaxY();
            double start = box instanceof HBox ? children.get(place).getLayoutX() + other.getMinX() : children.get(place).getLayoutY() + other.getMinY();
            if (start < end - 1) {
                faults.add("overlap by " + Math.round(end - start) + ": " + path(children.get(place - 1)) + " and " + path(children.get(place)));
            }
        }
        if (!children.isEmpty() && box instanceof HBox row && row.getWidth() > 0) {
            Node last = children.get(children.size() - 1);
            double end = last.getLayoutX() + last.getLayoutBounds().getMaxX();
            if (end > row.getWidth() + 1) {
                faults.add("beyond its row by " + Math.round(end - row.getWidth()) + ": " + path(last));
            }
        }
    }

    private static String path(Node node) {
        StringBuilder path = new StringBuilder(node.getId() == null ? node.getClass().getSimpleName() : "#" + node.getId());
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each.getId() != null) {
                return path.insert(0, "#" + each.getId() + " ").toString();
            }
        }
        return path.toString();
    }
}
