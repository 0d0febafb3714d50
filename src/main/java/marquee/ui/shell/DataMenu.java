package marquee.ui.shell;

import java.io.File;
import java.nio.file.Path;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import marquee.ui.control.Icons;
import marquee.ui.text.Text;

/** The name of the open data and, under it, what can be opened. */
public final class DataMenu extends MenuButton {

    private final OpenDataModel model;
    private final Menu recent = new Menu(Text.of("menu.recent"), Icons.of(Feather.CLOCK));

    /**
     * A menu.
     *
     * @param model opens
     * @param showReport shows what was noticed in the open data
     */
    public DataMenu(OpenDataModel model, Runnable showReport) {
        this.model = model;
        setId("data-menu");
        getStyleClass().add("data-menu");
        setGraphic(Icons.of(Feather.DATABASE));
        recent.setId("data-recent");
        getItems().addAll(
                item("data-open-folder", "menu.openFolder", Feather.FOLDER, this::chooseFolder),
                item("data-open-file", "menu.openFile", Feather.FILE, this::chooseFile),
                recent,
                item("data-built-in", "menu.builtIn", Feather.BOX, model::openBuiltIn),
                new SeparatorMenuItem(),
                item("data-reload", "menu.reload", Feather.REFRESH_CW, model::reload),
                item("data-report", "menu.report", Feather.CLIPBOARD, showReport));
        setOnShowing(event -> listRecent());
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

    private void listRecent() {
        recent.getItems().clear();
        for (Path path : model.recent()) {
            MenuItem item = new MenuItem(path.toString());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> model.open(path));
            recent.getItems().add(item);
        }
        recent.setDisable(model.recent().isEmpty());
    }

    private static MenuItem item(String id, String key, Ikon icon, Runnable action) {
        MenuItem item = new MenuItem(Text.of(key), Icons.of(icon));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
