package marquee.ui.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * Divides a part of the window that is not in it yet, so that it gets its styles in several short turns: what is too much for one is
 * taken out, with an empty place left for it, and put back portion by portion.
 */
public final class Portions {

    /** As much as gets its styles in some 15 ms in a program that has just begun, in nodes. */
    static final int MOST = 28;

    private static final int LEAST = 4; // what is smaller is not worth a place
    private static final int SCROLL_BARS = 6;
    private static final int FIELD = 10; // a text field, with arrows or without
    private static final int TABLE = 30;
    private static final Set<Class<?>> LINES = Set.of(HBox.class, VBox.class, StackPane.class, FlowPane.class, GridPane.class);

    private final Deque<Portion> portions = new ArrayDeque<>();
    private int rest = MOST;

    private Portions() {
    }

    /**
     * Takes out of a part what is too much for one turn.
     *
     * @return what is to be put back, each in a turn of its own, in order; each may be too much again
     */
    public static List<Portion> of(Node whole) {
        Portions taken = new Portions();
        taken.visit(whole);
        return List.copyOf(taken.portions);
    }

    /** Portions that fit one turn together, the last group first. */
    public static List<List<Portion>> grouped(List<Portion> portions) {
        Deque<List<Portion>> groups = new ArrayDeque<>();
        int much = MOST;
        for (Portion portion : portions) {
            much += weight(portion.node());
            if (much > MOST) {
                groups.push(new ArrayList<>());
                much = weight(portion.node());
            }
            groups.peek().add(portion);
        }
        return List.copyOf(groups);
    }

    /**
     * What was taken out.
     *
     * @param node a node without a parent
     * @param place its place
     */
    public record Portion(Node node, Place place) { }

    private void visit(Node node) {
        int weight = weight(node);
        if (weight <= rest || !(node instanceof Parent)) {
            rest -= weight;
            return;
        }
        rest -= own(node);
        for (Node child : inside(node)) {
            if (weight(child) > rest && rest < MOST / 2 && weight(child) >= LEAST && isLine(node)) {
                portions.add(new Portion(child, new Place((Pane) node, child)));
            } else {
                visit(child);
            }
        }
    }

    /** Whether a place may stand among the children: some panes know theirs. */
    private static boolean isLine(Node parent) {
        return LINES.contains(parent.getClass()) || LINES.contains(parent.getClass().getSuperclass())
                || parent.getClass().getSuperclass().getSuperclass() == VBox.class; // a special card
    }

    /** How many nodes something will be once it has its styles, about. */
    static int weight(Node node) {
        return own(node) + inside(node).stream().mapToInt(Portions::weight).sum();
    }

    private static int own(Node node) {
        if (node instanceof TableView || node instanceof ListView) {
            return TABLE;
        }
        if (node instanceof Labeled labeled) {
            return labeled.getGraphic() == null ? 2 : 3;
        }
        if (node instanceof ScrollPane) {
            return SCROLL_BARS;
        }
        return node instanceof Spinner || node instanceof ComboBoxBase ? 2 * FIELD : node instanceof Control ? FIELD : 1;
    }

    private static List<Node> inside(Node node) {
        if (node instanceof ScrollPane scroll) {
            return scroll.getContent() == null ? List.of() : List.of(scroll.getContent());
        }
        return node instanceof Parent parent && !(node instanceof Control) ? List.copyOf(parent.getChildrenUnmodifiable()) : List.of();
    }
}
