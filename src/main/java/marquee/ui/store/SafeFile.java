package marquee.ui.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A file that is never lost: written beside its place, forced to the disk, moved there in one step, with its last
 * {@value #VERSIONS} versions kept. Whenever a write ends, in whatever way, the place holds the old content or the new.
 */
final class SafeFile {

    /** How many old versions are kept. */
    static final int VERSIONS = 10;

    private static final Logger LOG = System.getLogger(SafeFile.class.getName());
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String BACKUP = ".bak";
    private static final String DISCARDED = "--discarded";
    private static final int TRIES = 5;
    private static final long FIRST_PAUSE = 20_000_000L;

    private final Disk disk;
    private final Path file;
    private final Path folder;
    private final String name;

    SafeFile(Disk disk, Path file) {
        this.disk = disk;
        this.file = file.toAbsolutePath();
        this.folder = this.file.getParent();
        this.name = file.getFileName().toString();
    }

    Path file() {
        return file;
    }

    /** @throws IOException if the content is not safely in place; the old content is there then, or already the new */
    void write(byte[] content) throws IOException {
        Path fresh = writeBeside(content);
        try {
            byte[] old = disk.exists(file) ? disk.read(file) : null;
            if (old != null) {
                keep(old);
            }
            moveIntoPlace(fresh, content, old);
        } finally {
            deleteQuietly(fresh);
        }
        disk.forceFolder(folder);
        discardOldest();
    }

    /** The versions before, newest first. */
    List<Path> versions() throws IOException {
        return disk.list(folder).stream().filter(path -> numberOf(path) > 0)
                .sorted(Comparator.comparingLong(this::numberOf).reversed()).toList();
    }

    /** Moves the file out of the way, beside where it was, and says where it is now. */
    Path putAside() throws IOException {
        String aside = name + ".corrupt-" + LocalDateTime.now().format(STAMP);
        Path place = folder.resolve(aside);
        for (int again = 2; disk.exists(place); again++) {
            place = folder.resolve(aside + "-" + again);
        }
        disk.move(file, place);
        return place;
    }

    /** Deletes what writes that were killed have left; only while nobody else writes. */
    void tidy() throws IOException {
        for (Path path : disk.list(folder)) {
            String other = path.getFileName().toString();
            if (other.startsWith(name) && other.endsWith(".tmp")) {
                deleteQuietly(path);
            }
        }
    }

    private Path writeBeside(byte[] content) throws IOException {
        Path fresh = disk.create(folder, name);
        try {
            disk.write(fresh, content);
            disk.force(fresh);
            return fresh;
        } catch (IOException | RuntimeException e) {
            deleteQuietly(fresh);
            throw e;
        }
    }

    /** Keeps a version. A failure is no reason not to save what is newer. */
    private void keep(byte[] old) {
        try {
            List<Path> versions = versions();
            long number = versions.isEmpty() ? 1 : numberOf(versions.get(0)) + 1;
            Path copy = writeBeside(old);
            try {
                disk.move(copy, folder.resolve(name + "." + number + BACKUP));
            } finally {
                deleteQuietly(copy);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "No copy could be kept of " + file + " (" + e + ")");
        }
    }

    private void moveIntoPlace(Path fresh, byte[] content, byte[] old) throws IOException {
        long pause = FIRST_PAUSE;
        for (int attempt = 1;; attempt++) {
            try {
                disk.move(fresh, file);
                return;
            } catch (AtomicMoveNotSupportedException e) {
                overwrite(content, old);
                return;
            } catch (FileSystemException e) { // a virus scanner or an indexer may hold it for a moment
                if (attempt == TRIES) {
                    throw e;
                }
                LockSupport.parkNanos(pause);
                pause *= 2;
            }
        }
    }

    private void overwrite(byte[] content, byte[] old) throws IOException {
        try {
            disk.write(file, content);
            disk.force(file);
        } catch (IOException e) {
            if (old == null) {
                deleteQuietly(file);
            } else {
                disk.write(file, old);
            }
            throw e;
        }
    }

    /** The version too many is marked first and deleted when the next one is marked. */
    private void discardOldest() {
        try {
            List<Path> versions = versions();
            for (Path tooOld : versions.subList(Math.min(VERSIONS, versions.size()), versions.size())) {
                for (Path marked : disk.list(folder)) {
                    if (marked.getFileName().toString().startsWith(name) && marked.getFileName().toString().endsWith(DISCARDED)) {
                        deleteQuietly(marked);
                    }
                }
                disk.move(tooOld, tooOld.resolveSibling(tooOld.getFileName() + DISCARDED));
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Old versions could not be cleared: " + file + " (" + e + ")");
        }
    }

    private long numberOf(Path path) {
        String other = path.getFileName().toString();
        if (!other.startsWith(name + ".") || !other.endsWith(BACKUP)) {
            return 0;
        }
        String digits = other.substring(name.length() + 1, Math.max(name.length() + 1, other.length() - BACKUP.length()));
        return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : 0;
    }

    private void deleteQuietly(Path path) {
        try {
            disk.delete(path);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "Left behind: " + path + " (" + e + ")");
        }
    }
}
