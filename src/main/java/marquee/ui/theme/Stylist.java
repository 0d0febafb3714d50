package marquee.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Dresses scenes: theme, style sheets, font and size of text, live. */
public final class Stylist {

    private static final double BASE_FONT_SIZE = 14;
    private static final String[] FONTS = {"Regular", "Medium", "Bold"};

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final Appearance appearance;
    private final List<Scene> dressed = new ArrayList<>();

    /** Loads the bundled font and sets the theme of the toolkit. */
    public Stylist(Appearance appearance) {
        this.appearance = appearance;
        for (String style : FONTS) {
            Font.loadFont(resource("font/InterTabular-" + style + ".ttf"), BASE_FONT_SIZE);
        }
        appearance.darkProperty().subscribe(this::setTheme);
    }

    /**
     * Sets the theme of the toolkit, which styles every scene anew on the spot, and then once more when the scene's own sheets
     * change; unless a root awaits its styles already. So each root is first told of a state that a rule names: theme and
     * sheets then are applied together, once, with the next frame.
     */
    private void setTheme(boolean dark) {
        dressed.forEach(scene -> scene.getRoot().pseudoClassStateChanged(DARK, dark));
        Application.setUserAgentStylesheet(sheet("primer-" + (dark ? "dark" : "light")));
    }

    /** Dresses a scene for as long as it lives. */
    public void dress(Scene scene) {
        dressed.add(scene);
        scene.getRoot().pseudoClassStateChanged(DARK, appearance.darkProperty().get());
        appearance.darkProperty().subscribe(dark -> dress(scene, dark, appearance.textScaleProperty().get()));
        appearance.textScaleProperty().subscribe(scale -> dress(scene, appearance.darkProperty().get(), scale.doubleValue()));
    }

    private static void dress(Scene scene, boolean dark, double scale) {
        List<String> sheets = new ArrayList<>(List.of(sheet(dark ? "dark" : "light"), sheet("marquee")));
        if (scale != 1) {
            sheets.add(scaled(scale));
        }
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    /** Everything is sized relative to the text of the root, except icons, which the toolkit can only size in pixels. */
    private static String scaled(double scale) {
        String css = String.format(Locale.ROOT, ".root{-fx-font-size:%.2fpx;}.icon{-fx-icon-size:%.1fpx;}"
                + ".wordmark .icon{-fx-icon-size:%.1fpx;}.empty-state > .icon{-fx-icon-size:%.1fpx;}",
                BASE_FONT_SIZE * scale, 16 * scale, 20 * scale, 36 * scale);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The address of a compiled sheet. The toolkit takes that one for its source as well, but is then wrong about whether the sheet has
     * changed since: with the first menu or tooltip it would read it again and style the whole window anew.
     */
    private static String sheet(String name) {
        return resource("css/" + name + ".bss");
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Stylist.class.getResource("/marquee/ui/" + name), name).toExternalForm();
    }
}
