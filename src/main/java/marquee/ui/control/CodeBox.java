package marquee.ui.control;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import marquee.ui.text.Text;

/**
 * Lines of code to be read, selected and copied: as large as they are, but never larger than a part of the window, in which they
 * are then scrolled.
 */
final class CodeBox extends VBox {

    private static final double MOST_OF_THE_WIDTH = 0.7;
    private static final double MOST_OF_THE_HEIGHT = 0.6;

    private final TextArea area;

    /**
     * Shows lines of code.
     *
     * @param id ids of its parts begin with it
     * @param code the lines
     * @param room the window that it must fit into
     */
    CodeBox(String id, String code, Scene room) {
        super(12);
        area = new TextArea(code.stripTrailing());
        area.setId(id + "-code");
        area.getStyleClass().add("code");
        area.setAccessibleText(Text.of("card.python.code"));
        area.setEditable(false);
        area.setPrefRowCount((int) code.stripTrailing().lines().count() + 1); // one for the bar below
        area.setPrefColumnCount(code.lines().mapToInt(String::length).max().orElse(0) + 1);
        area.setMinSize(0, 0);
        area.setMaxSize(room.getWidth() * MOST_OF_THE_WIDTH, room.getHeight() * MOST_OF_THE_HEIGHT);
        Button copy = new Button(Text.of("card.python.copy"), Icons.of(Feather.COPY));
        copy.setId(id + "-copy");
        copy.setMinHeight(Region.USE_PREF_SIZE);
        copy.setOnAction(copied -> TextClip.put(code));
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB) { // which would be a letter of the text
                copy.requestFocus();
                event.consume();
            }
        });
        getChildren().addAll(area, copy);
    }

    /** Lets the arrow keys scroll from now on. */
    void begin() {
        area.requestFocus();
    }
}
