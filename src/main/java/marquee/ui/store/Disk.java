package marquee.ui.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The few things that safe saving asks of a file system, so that a test can let each of them fail. */
public interface Disk {

    /** All bytes of a file. */
    byte[] read(Path file) throws IOException;

    /** Whether there is a file. */
    boolean exists(Path file);

    /** When a file was last written. */
    Instant modified(Path file) throws IOException;

    /** The files of a folder; none if there is no folder. */
    List<Path> list(Path folder) throws IOException;

    /** A new empty file with a unique name that begins with a prefix and ends with {@code .tmp}; makes the folder if need be. */
    Path create(Path folder, String prefix) throws IOException;

    /** Writes a file's content in place. */
    void write(Path file, byte[] content) throws IOException;

    /** Waits until a file's content has reached the disk. */
    void force(Path file) throws IOException;

    /** Moves a file over another in one step. */
    void move(Path from, Path to) throws IOException;

    /** Waits until the names in a folder have reached the disk, where the system can do that. */
    void forceFolder(Path folder) throws IOException;

    /** Deletes a file if it is there. */
    void delete(Path file) throws IOException;

    /** Waits until nobody else, in this program or another, holds a lock on a file, and works while holding it. */
    <T> T locked(Path file, Guarded<T> work) throws IOException;

    /**
     * Work under a lock.
     *
     * @param <T> its result
     */
    @FunctionalInterface
    interface Guarded<T> {

        /** Works. */
        T work() throws IOException;
    }
}
