package marquee.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import marquee.ui.text.Text;

/** What the File menu and its keys do. */
public final class FileActions {

    private final Supplier<Window> window;
    private final OpenDataModel opening;
    private final ReportExport export;
    private final GetDataModel getData;
    private final Dialogs dialogs;

    /**
     * What needs no more than a window.
     *
     * @param version the version of the program
     * @param browser opens an address outside of the program
     * @param loadReport shows what was noticed in the open data
     */
    public record Dialogs(String version, Consumer<String> browser, Runnable loadReport) { }

    /** Actions in front of a window. */
    public FileActions(Supplier<Window> window, OpenDataModel opening, ReportExport export, GetDataModel getData, Dialogs dialogs) {
        this.window = window;
        this.opening = opening;
        this.export = export;
        this.getData = getData;
        this.dialogs = dialogs;
    }

    OpenDataModel opening() {
        return opening;
    }

    /** Asks for a folder and opens it. */
    public void openFolder() {
        openIfChosen(folder(Text.of("menu.openFolder")));
    }

    /** Asks for a zip or a ratings file and opens it. */
    public void openFile() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Text.of("menu.openFile"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Text.of("open.types"), "*.zip", "*.csv"));
        openIfChosen(chooser.showOpenDialog(window.get()));
    }

    /** Reads the open data again. */
    public void reload() {
        opening.reload();
    }

    /** Shows which releases can be fetched. */
    public void getData() {
        GetDataDialog.show(window.get(), getData, dialogs.browser());
    }

    /** Asks for a folder and writes a report into a new one in it. */
    public void exportReport() {
        File chosen = folder(Text.of("export.choose"));
        if (chosen != null) {
            export.into(chosen.toPath());
        }
    }

    /** Shows what was noticed while the open data was read. */
    public void loadReport() {
        dialogs.loadReport().run();
    }

    /** Shows what the program is. */
    public void about() {
        AboutDialog.show(window.get(), dialogs.version(), dialogs.browser());
    }

    private File folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        Path home = Path.of(System.getProperty("user.home", "."));
        if (Files.isDirectory(home)) {
            chooser.setInitialDirectory(home.toFile());
        }
        return chooser.showDialog(window.get());
    }

    private void openIfChosen(File chosen) {
        if (chosen != null) {
            opening.open(chosen.toPath());
        }
    }
}
