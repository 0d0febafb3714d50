package marquee.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;

/** Says why there is nothing here and what to do next. */
public final class EmptyState extends VBox {

    /**
     * An empty state.
     *
     * @param icon a picture
     * @param title what is missing
     * @param advice what to do next; may be empty
     * @param actions buttons that do it
     */
    public EmptyState(Ikon icon, String title, String advice, Node... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label heading = new Label(title);
        heading.getStyleClass().add("empty-title");
        getChildren().addAll(Icons.of(icon), heading);
        if (!advice.isEmpty()) {
            Label words = new Label(advice);
            words.getStyleClass().add("empty-advice");
            words.setWrapText(true);
            words.setMaxWidth(440);
            getChildren().add(words);
        }
        getChildren().addAll(actions);
    }
}
