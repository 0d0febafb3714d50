package marquee.ui.control;

import java.util.List;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.text.Text;

/** What is filtered, each filter a small button that takes it away. */
public final class Chips extends FlowPane {

    /**
     * A filter in words.
     *
     * @param id the id of its button
     * @param words what it keeps: "Genre: Sci-Fi"
     * @param remove takes it away
     */
    public record Chip(String id, String words, Runnable remove) { }

    /** No chips; takes no room until there are some. */
    public Chips(String id) {
        setId(id);
        getStyleClass().add("chips");
        show(List.of());
    }

    /** Shows chips in place of those before; the keyboard stays where it was among them. */
    public void show(List<Chip> chips) {
        int held = getScene() == null ? -1 : getChildren().indexOf(getScene().getFocusOwner());
        getChildren().setAll(chips.stream().map(Chips::button).toList());
        setVisible(!chips.isEmpty());
        setManaged(!chips.isEmpty());
        if (held >= 0 && !chips.isEmpty()) {
            getChildren().get(Math.min(held, chips.size() - 1)).requestFocus();
        }
    }

    private static Button button(Chip chip) {
        Button button = new Button(chip.words(), Icons.of(Feather.X));
        button.setId(chip.id());
        button.setMnemonicParsing(false);
        button.getStyleClass().setAll("button", "chip");
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAccessibleText(Text.of("chip.remove", chip.words()));
        button.setOnAction(event -> chip.remove().run());
        return button;
    }
}
