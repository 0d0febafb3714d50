package marquee.ui.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/**
 * Records kept in a folder, each by its name in a JSON file of its own, so that two running programs do not destroy each
 * other's. Every method may block on the disk.
 *
 * @param <T> a record whose constructor checks what it is given
 */
public final class Shelf<T> {

    private static final Logger LOG = System.getLogger(Shelf.class.getName());
    private static final int LONGEST_NAME = 40;

    private final Path folder;
    private final Class<T> type;

    /**
     * A shelf in a folder, which need not exist.
     *
     * @param folder where its files are
     * @param type the class of the records
     */
    public Shelf(Path folder, Class<T> type) {
        this.folder = folder;
        this.type = type;
    }

    /** All records in the order of their files' names. What cannot be read is moved aside and left out. */
    public List<T> all() {
        List<T> records = new ArrayList<>();
        for (Path file : files()) {
            try {
                records.add(Json.MAPPER.readValue(Files.readAllBytes(file), type));
            } catch (NoSuchFileException gone) {
                LOG.log(Level.DEBUG, "Taken away by another window: " + file, gone);
            } catch (IOException unreadable) {
                LOG.log(Level.WARNING, "Cannot be read: " + file, unreadable);
                putAside(file);
            }
        }
        return List.copyOf(records);
    }

    /**
     * Keeps a record in place of one with the same name.
     *
     * @throws IOException if it could not be written; what was there before still is
     */
    public void put(String name, T record) throws IOException {
        WholeFile.write(file(name), Json.MAPPER.writeValueAsBytes(record));
    }

    /**
     * Takes the record with a name away, if there is one.
     *
     * @throws IOException if it could not be removed
     */
    public void remove(String name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    /** Words from a person never become a path: letters and digits for the eye, a hash to tell names apart. */
    private Path file(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String hash = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString().substring(0, 8);
        return folder.resolve(plain.substring(0, Math.min(LONGEST_NAME, plain.length())) + "-" + hash + ".json");
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json")).sorted().toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "Cannot be listed: " + folder, unreadable);
            return List.of();
        }
    }

    private static void putAside(Path file) {
        try {
            WholeFile.putAside(file);
        } catch (IOException stuck) {
            LOG.log(Level.WARNING, "Cannot be moved aside: " + file, stuck);
        }
    }

    /** Made with the first record that is read or written, away from the thread of the window: it takes a third of a second. */
    private static final class Json {
        private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }
}
