package marquee.ui.control;

import java.util.function.Supplier;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The menu of a node, made anew each time that it is asked for, by the mouse or by keys. The toolkit itself hears of the keys on some
 * systems only.
 */
public final class AskedMenu {

    private final Node about;
    private final Supplier<ContextMenu> maker;
    private ContextMenu open; // the one that was asked for last

    private AskedMenu(Node about, Supplier<ContextMenu> maker) {
        this.about = about;
        this.maker = maker;
    }

    /** Opens menus where somebody clicks, or in the middle of the node for the Menu key and Shift+F10. */
    public static void install(Node about, Supplier<ContextMenu> maker) {
        AskedMenu menu = new AskedMenu(about, maker);
        about.setOnContextMenuRequested(event -> {
            menu.open(event.getScreenX(), event.getScreenY());
            event.consume();
        });
        about.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (isAsking(event)) {
                Bounds bounds = about.localToScreen(about.getLayoutBounds());
                menu.open(bounds.getCenterX(), bounds.getCenterY());
                event.consume();
            }
        });
    }

    private static boolean isAsking(KeyEvent pressed) {
        return pressed.getCode() == KeyCode.CONTEXT_MENU
                || pressed.getCode() == KeyCode.F10 && pressed.isShiftDown() && !pressed.isShortcutDown() && !pressed.isAltDown();
    }

    private void open(double x, double y) {
        if (open != null) {
            open.hide();
        }
        open = maker.get();
        open.show(about, x, y);
    }
}
