package marquee.ui.control;

import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * Holds a table at its first row until somebody moves it. Where rows have heights of their own, a table only guesses how long it
 * is, and may drift away from where it was put while it and its rows get their heights.
 */
final class FirstRow {

    private static final int PATIENCE = 30; // that often it is put back, and no oftener

    private final TableView<?> table;
    private int left;

    FirstRow(TableView<?> table) {
        this.table = table;
        table.addEventFilter(ScrollEvent.ANY, event -> left = 0);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> left = 0);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> left = 0);
        table.skinProperty().subscribe(skin -> watch());
    }

    /** Goes to the first row and stays there. */
    void hold() {
        left = PATIENCE;
        table.scrollTo(0);
    }

    private void watch() {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.positionProperty().subscribe(position -> {
                if (left > 0 && position.doubleValue() > 0) {
                    left--;
                    Platform.runLater(this::back);
                }
            });
        }
    }

    private void back() {
        if (left > 0) {
            table.scrollTo(0);
        }
    }
}
