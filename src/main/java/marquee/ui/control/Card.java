package marquee.ui.control;

import java.util.List;
import java.util.function.Supplier;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.Popover;
import org.kordamp.ikonli.feather.Feather;

import marquee.ui.text.Text;

/**
 * A panel with a title. On the right of its title stand what the tab adds, then "Show the Python" and "What am I looking at?"
 * where they are given.
 */
public class Card extends VBox {

    private final Label title;
    private final Label subtitle = new Label();
    private final HBox actions = new HBox();
    private final HBox tools = new HBox();

    /**
     * An empty card.
     *
     * @param id its id; its buttons have ids that begin with it
     * @param title its title
     */
    public Card(String id, String title) {
        setId(id);
        getStyleClass().add("card");
        this.title = new Label(title);
        this.title.getStyleClass().add("card-title");
        subtitle.getStyleClass().add("card-subtitle");
        subtitle.setManaged(false);
        subtitle.setVisible(false);
        actions.getStyleClass().add("card-actions");
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setFillHeight(false);
        actions.setMinWidth(Region.USE_PREF_SIZE);
        VBox titles = new VBox(this.title, subtitle);
        titles.setAlignment(Pos.CENTER_LEFT);
        titles.setMinWidth(0);
        HBox.setHgrow(titles, Priority.ALWAYS);
        List.of(this.title, subtitle).forEach(words -> {
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
        });
        HBox header = new HBox(titles, actions);
        header.setMinHeight(USE_PREF_SIZE);
        header.getStyleClass().add("card-header");
        header.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("card-tools");
        tools.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(header);
    }

    /** The title. */
    public final String title() {
        return title.getText();
    }

    /** Changes the title. */
    public final void setTitle(String words) {
        title.setText(words);
    }

    /** Sets a muted line under the title; an empty one takes it away. */
    public final void setSubtitle(String words) {
        subtitle.setText(words);
        subtitle.setManaged(!words.isEmpty());
        subtitle.setVisible(!words.isEmpty());
    }

    /** Puts what the card is about under its header and tools, in place of what was there. */
    public final void setBody(Node body) {
        VBox.setVgrow(body, Priority.ALWAYS);
        if (body instanceof DataTable<?> table && table.getAccessibleText() == null) {
            table.setAccessibleText(title()); // a table is named by its card
        }
        getChildren().remove(hasTools() ? 2 : 1, getChildren().size());
        getChildren().add(body);
    }

    /** Adds choices to a line of their own under the header, for cards too narrow to have them beside the title. */
    public final void addTools(Node... nodes) {
        if (!hasTools()) {
            getChildren().add(1, tools);
        }
        tools.getChildren().addAll(nodes);
    }

    /** Puts a row of choices or words between header and body, in place of what was there. */
    public final void setControls(Node controls) {
        HBox.setHgrow(controls, Priority.ALWAYS);
        tools.getChildren().clear();
        addTools(controls);
    }

    private boolean hasTools() {
        return getChildren().contains(tools);
    }

    /** Adds buttons or choices left of those that are there. */
    public final void addActions(Node... nodes) {
        actions.getChildren().addAll(0, List.of(nodes));
    }

    /** Adds "What am I looking at?". */
    public final void setInfo(String words) {
        Button button = Icons.button(getId() + "-info", Feather.HELP_CIRCLE, Text.of("card.info"), () -> { });
        button.setOnAction(event -> {
            Label label = new Label(words);
            label.setWrapText(true);
            label.setMaxWidth(360);
            popover(Text.of("card.info"), label).show(button);
        });
        actions.getChildren().add(button);
    }

    /** Adds "Show the Python": the equivalent lines, asked for each time so that they carry the current parameters. */
    public final void setPython(Supplier<String> lines) {
        Button button = Icons.button(getId() + "-python", Feather.CODE, Text.of("card.python"), () -> { });
        button.setOnAction(event -> {
            CodeBox code = new CodeBox(getId() + "-python", lines.get(), getScene());
            Popover popover = popover(Text.of("card.python"), code);
            popover.setOnShown(shown -> code.begin());
            popover.show(button);
        });
        actions.getChildren().add(button);
    }

    private static Popover popover(String title, Node content) {
        Popover popover = new Popover(content);
        popover.setTitle(title);
        popover.setHeaderAlwaysVisible(true);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        return popover;
    }
}
