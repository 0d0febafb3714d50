package marquee.ui.control;

import java.util.function.Supplier;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Tooltips that are made when the pointer comes near: each is a window of its own, and a list has as many as rows. */
public final class Tips {

    private Tips() {
    }

    /**
     * Gives a control a tooltip.
     *
     * @param words what it says, asked anew each time that the pointer comes; empty for none
     */
    public static void on(Control control, Supplier<String> words) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> {
            String now = words.get();
            if (now.isEmpty()) {
                control.setTooltip(null);
            } else if (control.getTooltip() == null) {
                control.setTooltip(new Tooltip(now));
            } else if (!control.getTooltip().textProperty().isBound()) {
                control.getTooltip().setText(now);
            }
        });
    }
}
