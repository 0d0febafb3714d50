package marquee.ui.chart;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;

import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.store.Settings;
import marquee.ui.store.WholeFile;
import marquee.ui.text.Text;

/** Asks where to save, writes whole files away from the thread of the window, tells when it failed. */
public final class FileSaver {

    private static final String FOLDER = "save.folder";

    private final Jobs jobs;
    private final Settings settings;
    private final BiFunction<FileChooser, Window, File> dialog;

    /**
     * A saver.
     *
     * @param jobs where it writes
     * @param settings remembers the folder
     */
    public FileSaver(Jobs jobs, Settings settings) {
        this(jobs, settings, FileChooser::showSaveDialog);
    }

    /**
     * A saver that asks in its own way.
     *
     * @param jobs where it writes
     * @param settings remembers the folder
     * @param dialog asks for the file, above a window; null for none
     */
    public FileSaver(Jobs jobs, Settings settings, BiFunction<FileChooser, Window, File> dialog) {
        this.jobs = jobs;
        this.settings = settings;
        this.dialog = dialog;
    }

    /**
     * Asks for a place and writes there.
     *
     * @param owner a node of the window that asks
     * @param name the proposed name without extension
     * @param extension the extension without the dot
     * @param content makes the bytes, away from the thread of the window
     */
    public void save(Node owner, String name, String extension, Callable<byte[]> content) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Text.of("save.title"));
        chooser.setInitialFileName(name + "." + extension);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(Text.of("save.type." + extension), "*." + extension));
        File folder = new File(settings.text(FOLDER, System.getProperty("user.home", ".")));
        if (Files.isDirectory(folder.toPath())) {
            chooser.setInitialDirectory(folder);
        }
        File chosen = dialog.apply(chooser, owner.getScene().getWindow());
        if (chosen != null) {
            settings.put(FOLDER, chosen.getAbsoluteFile().getParent());
            write(chosen.toPath(), content);
        }
    }

    /** Writes away from the thread of the window; the old content stays if it fails. */
    public void write(Path file, Callable<byte[]> content) {
        Lane lane = jobs.lane(); // of its own: no save may supersede another
        lane.start(Job.of(Text.of("save.job", file.getFileName()), context -> {
            WholeFile.write(file, content.call());
            return file;
        }, written -> { }));
    }
}
