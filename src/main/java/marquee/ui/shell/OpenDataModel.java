package marquee.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import marquee.core.csv.ReadOptions;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.session.DataSource;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.store.Settings;
import marquee.ui.text.Text;

/** Opens data: reads it in a job, and only a success touches what is open. */
public final class OpenDataModel {

    static final int RECENT = 8;
    private static final String KEY = "recent";

    private final Session session;
    private final Settings settings;
    private final DatasetLoader loader;
    private final Lane lane;
    private final List<Path> recent = new ArrayList<>();
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(this, "loading");
    private BiConsumer<DataSource, Throwable> onFailed = (source, failure) -> { };

    /**
     * Opens nothing yet.
     *
     * @param session takes what is opened
     * @param jobs reads
     * @param settings remembers what was opened
     * @param loader how to read
     */
    public OpenDataModel(Session session, Jobs jobs, Settings settings, DatasetLoader loader) {
        this.session = session;
        this.settings = settings;
        this.loader = loader;
        this.lane = jobs.lane();
        settings.texts(KEY).forEach(path -> recent.add(Path.of(path)));
    }

    /** Paths opened lately, the last one first. */
    public List<Path> recent() {
        return List.copyOf(recent);
    }

    /** Whether data is being read. */
    public ReadOnlyBooleanProperty loadingProperty() {
        return loading.getReadOnlyProperty();
    }

    /** Sets who tells the user that data could not be opened. */
    public void setOnFailed(BiConsumer<DataSource, Throwable> handler) {
        onFailed = handler;
    }

    /** Opens a folder, a zip or a ratings file. */
    public void open(Path path) {
        open(new DataSource.At(path));
    }

    /** Opens the data that comes with the program. */
    public void openBuiltIn() {
        open(new DataSource.BuiltIn());
    }

    /** Reads again what is open. */
    public void reload() {
        session.data().ifPresent(data -> open(data.source()));
    }

    /** Opens a source. */
    public void open(DataSource source) {
        open(source, ReadOptions.DEFAULT);
    }

    /** Opens a source with options. */
    public void open(DataSource source, ReadOptions options) {
        loading.set(true);
        lane.start(Job.<OpenData>of(Text.of("open.job", name(source)), context -> loader.load(source, options, context), this::opened)
                .onFailed(failure -> failed(source, failure))
                .onCancelled(() -> loading.set(false)));
    }

    /** What people call a source. */
    public static String name(DataSource source) {
        return source instanceof DataSource.At at ? String.valueOf(at.path().getFileName()) : Text.of("open.builtIn");
    }

    private void failed(DataSource source, Throwable failure) {
        loading.set(false);
        onFailed.accept(source, failure);
        if (session.data().isEmpty() && source instanceof DataSource.At) {
            openBuiltIn(); // a window without any data is of no use
        }
    }

    private void opened(OpenData data) {
        loading.set(false);
        if (data.source() instanceof DataSource.At at) {
            remember(at.path());
        }
        session.open(data);
    }

    private void remember(Path path) {
        recent.remove(path);
        recent.add(0, path);
        recent.subList(Math.min(RECENT, recent.size()), recent.size()).clear();
        settings.put(KEY, recent.stream().map(Path::toString).toList());
    }
}
