package marquee.ui.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A file that is never lost: written beside its place, forced to the disk, moved there in one step, with
 * {@value #VERSIONS} old versions kept: the last few, and before them ever fewer for each span of time, so that a day ago is not
 * lost to ten writes in a minute. Whenever a write ends, in whatever way, the place holds the old content or the new.
 */
final class SafeFile {

    /** How many old versions are kept. */
    static final int VERSIONS = 10;

    /** How many of the newest versions are kept whatever their age. */
    private static final int NEWEST = 3;
    private static final Duration LONGEST = Duration.ofDays(30);

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
        discardTooMany();
    }

    /** The versions before, newest first. */
    List<Path> versions() throws IOException {
        return disk.list(folder).stream().filter(path -> numberOf(path) > 0)
                .sorted(Comparator.comparingLong(this::numberOf).reversed()).toList();
    }

    /** Moves the file or one of its versions out of the way, beside where it was, and says where it is now. */
    Path putAside(Path damaged) throws IOException {
        String aside = damaged.getFileName() + ".corrupt-" + LocalDateTime.now().format(STAMP);
        Path place = folder.resolve(aside);
        for (int again = 2; disk.exists(place); again++) {
            place = folder.resolve(aside + "-" + again);
        }
        disk.move(damaged, place);
        return place;
    }

    /** Deletes the versions that are older than a month, except the newest few; only while the file is good and nobody else writes. */
    void forget() {
        try {
            Instant oldest = Instant.now().minus(LONGEST);
            List<Path> versions = versions();
            List<Path> old = new ArrayList<>(versions.subList(Math.min(NEWEST, versions.size()), versions.size()));
            old.addAll(marked());
            for (Path version : old) {
                if (disk.modified(version).isBefore(oldest)) {
                    disk.delete(version);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Old versions could not be cleared: " + file + " (" + e + ")");
        }
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
    private void discardTooMany() {
        try {
            List<Path> versions = new ArrayList<>(versions());
            while (versions.size() > VERSIONS) {
                for (Path marked : marked()) {
                    deleteQuietly(marked);
                }
                Path dispensable = versions.remove(dispensable(versions));
                disk.move(dispensable, dispensable.resolveSibling(dispensable.getFileName() + DISCARDED));
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Old versions could not be cleared: " + file + " (" + e + ")");
        }
    }

    private List<Path> marked() throws IOException {
        return disk.list(folder).stream().map(Path::getFileName).map(Path::toString)
                .filter(other -> other.startsWith(name + ".") && other.endsWith(DISCARDED)).map(folder::resolve).toList();
    }

    /**
     * The place of the version that is missed least: the ages of its neighbours are closest, as a ratio. So the ages grow from
     * version to version by about the same factor. Neither one of the newest nor the oldest.
     */
    private int dispensable(List<Path> versions) throws IOException {
        double[] ages = ages(versions);
        int least = NEWEST;
        for (int place = NEWEST; place < ages.length - 1; place++) {
            if (ages[place + 1] / ages[place - 1] <= ages[least + 1] / ages[least - 1]) {
                least = place;
            }
        }
        return least;
    }

    /** In seconds, at least one, and never less than that of a newer version: the numbers say which is newer, clocks are set back. */
    private double[] ages(List<Path> versions) throws IOException {
        double[] ages = new double[versions.size()];
        double newer = 1;
        for (int place = 0; place < ages.length; place++) {
            newer = Math.max(newer, Duration.between(disk.modified(versions.get(place)), Instant.now()).toMillis() / 1000.0);
            ages[place] = newer;
        }
        return ages;
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
