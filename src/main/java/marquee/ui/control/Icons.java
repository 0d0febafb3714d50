package marquee.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons and the buttons that have nothing else; those always have a tooltip and an accessible text. */
public final class Icons {

    private Icons() {
    }

    /** An icon in the colour of the text beside it. */
    public static FontIcon of(Ikon icon) {
        FontIcon node = new FontIcon(icon);
        node.getStyleClass().setAll("icon"); // and not the theme's class, whose many rules are matched against every icon
        return node;
    }

    /** A flat button with an icon and no words. */
    public static Button button(String id, Ikon icon, String meaning, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().addAll("flat", "icon-button");
        button.setOnAction(event -> action.run());
        label(button, icon, meaning);
        return button;
    }

    /** Gives a button an icon and, as tooltip and accessible text, its meaning. */
    public static void label(ButtonBase button, Ikon icon, String meaning) {
        button.setGraphic(of(icon));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(meaning);
        explain(button);
    }

    /** Tells the accessible text of a control in a tooltip, which is made when the pointer first comes near. */
    static void explain(Control control) {
        control.setOnMouseEntered(event -> {
            control.setOnMouseEntered(null);
            if (control.getTooltip() == null) {
                Tooltip tooltip = new Tooltip();
                tooltip.textProperty().bind(control.accessibleTextProperty());
                control.setTooltip(tooltip);
            }
        });
    }
}
