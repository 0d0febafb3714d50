package marquee.ui.control;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One large figure with what it is and, where needed, a line of detail. */
public final class StatTile extends VBox {

    private final Label value = new Label();
    private final Label name = new Label();
    private final Label detail = new Label();

    /**
     * A tile.
     *
     * @param id its id
     * @param name what the figure is
     */
    public StatTile(String id, String name) {
        setId(id);
        getStyleClass().add("stat-tile");
        this.name.setText(name);
        this.name.getStyleClass().add("stat-name");
        value.getStyleClass().add("stat-value");
        detail.getStyleClass().add("stat-detail");
        getChildren().addAll(this.name, value);
        setFocusTraversable(false);
        set("–", "");
    }

    /** Sets the figure, and a line of detail or an empty text. */
    public void set(String figure, String details) {
        value.setText(figure);
        detail.setText(details);
        if (details.isEmpty()) {
            getChildren().remove(detail);
        } else if (!getChildren().contains(detail)) {
            getChildren().add(detail);
        }
        setAccessibleText((name.getText() + ": " + figure + " " + details).strip());
    }
}
