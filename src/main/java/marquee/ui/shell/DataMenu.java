package marquee.ui.shell;

import java.io.File;
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
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import marquee.ui.control.Icons;
import marquee.ui.text.Text;

/** The name of the open data and, under it, a menu of what can be opened; the menu is made each time that it is asked for. */
public final class DataMenu extends Button {

    private final OpenDataModel model;
    private final Runnable showReport;

    /**
     * A menu.
     *
     * @param model opens
     * @param showReport shows what was noticed in the open data
     */
    public DataMenu(OpenDataModel model, Runnable showReport) {
        this.model = model;
        this.showReport = showReport;
        setId("data-menu");
        getStyleClass().add("data-menu");
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

    /** Asks for a folder and opens it. */
    public void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Text.of("menu.openFolder"));
        openIfChosen(chooser.showDialog(getScene().getWindow()));
    }

    /** Asks for a zip or a ratings file and opens it. */
    public void chooseFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Text.of("menu.openFile"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Text.of("open.types"), "*.zip", "*.csv"));
        openIfChosen(chooser.showOpenDialog(getScene().getWindow()));
    }

    private void openIfChosen(File chosen) {
        if (chosen != null) {
            model.open(chosen.toPath());
        }
    }

    private void showMenu() {
        ContextMenu menu = new ContextMenu(
                item("data-open-folder", "menu.openFolder", Feather.FOLDER, this::chooseFolder),
                item("data-open-file", "menu.openFile", Feather.FILE, this::chooseFile),
                recent(),
                item("data-built-in", "menu.builtIn", Feather.BOX, model::openBuiltIn),
                new SeparatorMenuItem(),
                item("data-reload", "menu.reload", Feather.REFRESH_CW, model::reload),
                item("data-report", "menu.report", Feather.CLIPBOARD, showReport));
        menu.show(this, Side.BOTTOM, 0, 4);
    }

    private Menu recent() {
        Menu recent = new Menu(Text.of("menu.recent"), Icons.of(Feather.CLOCK));
        recent.setId("data-recent");
        for (Path path : model.recent()) {
            MenuItem item = new MenuItem(path.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.open(path));
            recent.getItems().add(item);
        }
        recent.setDisable(model.recent().isEmpty());
        return recent;
    }

    private static MenuItem item(String id, String key, Ikon icon, Runnable action) {
        MenuItem item = new MenuItem(Text.of(key), Icons.of(icon));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
