package marquee.ui.shell;

import java.nio.file.Path;

import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import marquee.ui.control.Icons;
import marquee.ui.text.Text;

/** A button under which the File menu opens; the menu is made each time that it is asked for. */
public final class FileMenu extends Button {

    private final FileActions actions;

    /**
     * A button.
     *
     * @param id its id
     * @param actions what the menu does
     */
    public FileMenu(String id, FileActions actions) {
        this.actions = actions;
        setId(id);
        getStyleClass().add(id);
        setAccessibleRole(AccessibleRole.MENU_BUTTON);
        setMnemonicParsing(false);
        setGraphic(Icons.of(Feather.CHEVRON_DOWN));
        setContentDisplay(ContentDisplay.RIGHT);
        setOnAction(event -> showMenu());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                showMenu();
                event.consume();
            }
        });
    }

    /** Opens the menu. */
    public void showMenu() {
        ContextMenu menu = new ContextMenu(
                item("data-open-folder", "menu.openFolder", Feather.FOLDER, actions::openFolder, key(KeyCode.O)),
                item("data-open-file", "menu.openFile", Feather.FILE, actions::openFile, key(KeyCode.O, KeyCombination.SHIFT_DOWN)),
                recent(),
                item("data-get", "menu.getData", Feather.DOWNLOAD_CLOUD, actions::getData, key(KeyCode.D)),
                item("data-built-in", "menu.builtIn", Feather.BOX, actions.opening()::openBuiltIn, null),
                new SeparatorMenuItem(),
                item("data-reload", "menu.reload", Feather.REFRESH_CW, actions::reload, new KeyCodeCombination(KeyCode.F5)),
                item("data-report", "menu.report", Feather.CLIPBOARD, actions::loadReport, null),
                new SeparatorMenuItem(),
                item("data-export", "menu.export", Feather.SHARE, actions::exportReport, key(KeyCode.E)),
                item("data-about", "menu.about", Feather.INFO, actions::about, new KeyCodeCombination(KeyCode.F1)));
        menu.show(this, Side.BOTTOM, 0, 4);
    }

    private Menu recent() {
        Menu recent = new Menu(Text.of("menu.recent"), Icons.of(Feather.CLOCK));
        recent.setId("data-recent");
        for (Path path : actions.opening().recent()) {
            MenuItem item = new MenuItem(path.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> actions.opening().open(path));
            recent.getItems().add(item);
        }
        recent.setDisable(actions.opening().recent().isEmpty());
        return recent;
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... more) {
        KeyCombination.Modifier[] modifiers = new KeyCombination.Modifier[more.length + 1];
        modifiers[0] = KeyCombination.SHORTCUT_DOWN;
        System.arraycopy(more, 0, modifiers, 1, more.length);
        return new KeyCodeCombination(code, modifiers);
    }

    /** The keys are shown here and heard by {@link Shortcuts}, since this menu exists only while it is open. */
    private static MenuItem item(String id, String words, Ikon icon, Runnable action, KeyCombination keys) {
        MenuItem item = new MenuItem(Text.of(words), Icons.of(icon));
        item.setId(id);
        item.setOnAction(event -> action.run());
        item.setAccelerator(keys);
        return item;
    }
}
