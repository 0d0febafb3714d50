package marquee.ui.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What comes back next time: last tab, window size, split positions, theme, text scale, recent data. Small values by key; a
 * missing or ill-typed value is the default. Thread-safe. Saving never throws: without a place to write, the program runs
 * without a memory and says so in the log.
 */
public final class Settings {

    private static final Logger LOG = System.getLogger(Settings.class.getName());

    private final Path file; // null: there is one that can neither be read nor moved aside, so nothing is written
    private final Map<String, Object> values;
    private final Path folder;
    private final Path setAside;
    private boolean changed;
    private Runnable onChanged = () -> { };

    private Settings(Path folder, Path file, Map<String, Object> values, Path setAside) {
        this.folder = folder;
        this.file = file;
        this.values = new TreeMap<>(values);
        this.setAside = setAside;
    }

    /** Reads {@code settings.json} in a folder. A file that cannot be read is moved aside and the settings start with defaults. */
    public static Settings load(Path folder) {
        Path file = folder.resolve("settings.json");
        try {
            return new Settings(folder, file, FlatJson.read(Files.readAllBytes(file)), null);
        } catch (NoSuchFileException e) {
            return new Settings(folder, file, Map.of(), null);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Settings cannot be read: " + file, e);
            Path aside = putAside(file);
            return new Settings(folder, aside == null ? null : file, Map.of(), aside);
        }
    }

    /** Where settings that could not be read were moved at the start, if that happened. */
    public Optional<Path> setAside() {
        return Optional.ofNullable(setAside);
    }

    /** The folder that the settings are kept in, where the program keeps its other files too. */
    public Path folder() {
        return folder;
    }

    /** A text. */
    public synchronized String text(String key, String otherwise) {
        return values.get(key) instanceof String text ? text : otherwise;
    }

    /** A finite number. */
    public synchronized double number(String key, double otherwise) {
        return values.get(key) instanceof Double number && Double.isFinite(number) ? number : otherwise;
    }

    /** A truth. */
    public synchronized boolean truth(String key, boolean otherwise) {
        return values.get(key) instanceof Boolean truth ? truth : otherwise;
    }

    /** A list of texts; empty if there is none. */
    public synchronized List<String> texts(String key) {
        return values.get(key) instanceof List<?> texts ? texts.stream().map(Object::toString).toList() : List.of();
    }

    /** Keeps a text. */
    public void put(String key, String text) {
        set(key, text);
    }

    /** Keeps a number. */
    public void put(String key, double number) {
        set(key, number);
    }

    /** Keeps a truth. */
    public void put(String key, boolean truth) {
        set(key, truth);
    }

    /** Keeps a list of texts. */
    public void put(String key, List<String> texts) {
        set(key, List.copyOf(texts));
    }

    /** Writes the file if anything changed since the last time. May block on the disk. */
    public synchronized void save() {
        if (!changed || file == null) {
            return;
        }
        try {
            WholeFile.write(file, FlatJson.write(values));
            changed = false;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Settings cannot be saved: " + file, e);
        }
    }

    /** Sets what runs after a value has changed, on the thread that changed it. */
    public void setOnChanged(Runnable listener) {
        onChanged = listener;
    }

    private void set(String key, Object value) {
        if (replace(key, value)) {
            onChanged.run();
        }
    }

    private synchronized boolean replace(String key, Object value) {
        boolean differs = !value.equals(values.put(key, value));
        changed |= differs;
        return differs;
    }

    private static Path putAside(Path file) {
        try {
            return WholeFile.putAside(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Settings cannot be moved aside: " + file, e);
            return null;
        }
    }
}
