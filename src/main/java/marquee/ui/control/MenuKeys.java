package marquee.ui.control;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that ask for the menu of what has the keyboard: the toolkit itself hears of them on some systems only. */
public final class MenuKeys {

    private MenuKeys() {
    }

    /** Whether a key that was pressed asks for the menu: the Menu key, or Shift+F10. */
    public static boolean ask(KeyEvent pressed) {
        return pressed.getCode() == KeyCode.CONTEXT_MENU
                || pressed.getCode() == KeyCode.F10 && pressed.isShiftDown() && !pressed.isShortcutDown() && !pressed.isAltDown();
    }

    /** Where such a menu opens, on the screen: in the middle of what it is about. */
    public static Point2D place(Node about) {
        Bounds bounds = about.localToScreen(about.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
