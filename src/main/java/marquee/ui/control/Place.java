package marquee.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** An empty place in a pane, for a node that is taken out of the window for a moment, so that it gets its styles in a turn of its own. */
public final class Place {

    /** The style class of an empty place. */
    public static final String STYLE = "empty-place";

    private final Pane pane;
    private final Node node;
    private final Region empty = new Region();

    /** Takes a node out of a pane. All that the pane was told of it now counts for its place: the others keep theirs. */
    Place(Pane pane, Node node) {
        this.pane = pane;
        this.node = node;
        empty.getStyleClass().add(STYLE);
        empty.setManaged(node.isManaged());
        node.getProperties().forEach((key, value) -> {
            if (key instanceof String) { // by words panes know what they were told: margin, alignment, who grows
                empty.getProperties().put(key, value);
            }
        });
        pane.getChildren().set(pane.getChildren().indexOf(node), empty);
    }

    /** Keeps the place as large as the node was. */
    Place asLargeAs(Region gone) {
        empty.setMinSize(gone.getWidth(), gone.getHeight());
        empty.setPrefSize(gone.getWidth(), gone.getHeight());
        empty.setMaxSize(gone.getWidth(), gone.getHeight());
        return this;
    }

    /**
     * Puts the node back, unless somebody has given it another place meanwhile, or taken its place away.
     *
     * @return whether it is back
     */
    public boolean fill() {
        int index = pane.getChildren().indexOf(empty);
        if (index >= 0 && node.getParent() == null) {
            pane.getChildren().set(index, node);
            return true;
        }
        pane.getChildren().remove(empty);
        return false;
    }
}
