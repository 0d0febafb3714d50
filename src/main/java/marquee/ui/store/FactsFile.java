package marquee.ui.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Facts on disk, shared by all windows of the program: every save first takes in what others have saved since. What cannot be
 * read is put aside and never overwritten. May block; to be called from one thread of a program.
 */
public final class FactsFile {

    private static final Logger LOG = System.getLogger(FactsFile.class.getName());

    private final Disk disk;
    private final SafeFile safe;
    private final Path lock;

    /**
     * Facts in a file that need not exist.
     *
     * @param disk the file system
     * @param file where they are
     */
    public FactsFile(Disk disk, Path file) {
        this.disk = disk;
        this.safe = new SafeFile(disk, file);
        this.lock = safe.file().resolveSibling(file.getFileName() + ".lock");
    }

    /** What became of a file that could not be read. */
    public enum Trouble {
        /** None. */
        NONE,
        /** It was damaged and is put aside. */
        DAMAGED,
        /** It is gone, and none of its versions can be read. */
        LOST,
        /** A later version of the program wrote it; this one leaves it alone and saves nothing. */
        NEWER,
        /** It, or what is to take its place, could not be read at all; this program saves nothing, so that nothing is overwritten. */
        UNREADABLE
    }

    /**
     * What was read.
     *
     * @param facts the facts, from the file or else from its newest good version
     * @param trouble what was wrong with the file
     * @param aside where the damaged file is now, or, if everything is lost, the newest of the damaged versions, or a version that
     *        cannot be read and is left where it is; else null
     * @param from the version that was read in its place; null if there was none
     */
    public record Content(Facts facts, Trouble trouble, Path aside, Path from) {

        static Content good(Facts facts) {
            return new Content(facts, Trouble.NONE, null, null);
        }

        /** Whether it may be written over. */
        public boolean writable() {
            return trouble == Trouble.NONE || trouble == Trouble.DAMAGED || trouble == Trouble.LOST;
        }
    }

    /** Where the facts are. */
    public Path path() {
        return safe.file();
    }

    /**
     * Reads the facts and takes out of the file what need not be kept. Never fails: see {@link Content#trouble()}.
     *
     * @param purge leaves out what need not be kept
     */
    public Content load(UnaryOperator<Facts> purge) {
        try {
            return disk.locked(lock, () -> {
                safe.tidy();
                Content content = read();
                if (content.trouble() != Trouble.NONE) {
                    return content;
                }
                Facts kept = purge.apply(content.facts());
                if (!kept.equals(content.facts())) {
                    safe.write(FactsText.write(kept));
                }
                safe.forget();
                return Content.good(kept);
            });
        } catch (IOException e) { // a folder that is read-only cannot be locked, but it can be read
            LOG.log(Level.DEBUG, "Read without a lock: " + safe.file() + " (" + e + ")");
            return read();
        }
    }

    /**
     * Saves facts together with those that others have saved since, without what need not be kept.
     *
     * @param purge leaves out what need not be kept
     * @return what is in the file now
     * @throws IOException if they could not be saved; what was in the file is still there
     */
    public Content save(Facts mine, UnaryOperator<Facts> purge) throws IOException {
        return disk.locked(lock, () -> {
            Content before = read();
            if (!before.writable()) {
                throw new IOException(safe.file() + " is left alone: it was written by a later version of the program or cannot be read");
            }
            Facts all = purge.apply(mine.merge(before.facts()));
            if (before.trouble() != Trouble.NONE || !all.equals(before.facts())) {
                safe.write(FactsText.write(all));
            }
            return new Content(all, before.trouble(), before.aside(), before.from());
        });
    }

    private Content read() {
        byte[] bytes;
        try {
            bytes = disk.read(safe.file());
        } catch (NoSuchFileException e) {
            return newestVersion();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Cannot be read: " + safe.file() + " (" + e + ")");
            return unreadable(null);
        }
        try {
            return Content.good(FactsText.read(bytes));
        } catch (FactsText.NewerVersionException e) {
            LOG.log(Level.WARNING, "Left alone: " + safe.file() + " (" + e + ")");
            return new Content(Facts.NONE, Trouble.NEWER, null, null);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Damaged: " + safe.file() + " (" + e + ")");
            return recover();
        }
    }

    private Content recover() {
        Content found = newestVersion();
        if (!found.writable()) {
            return found;
        }
        try {
            return new Content(found.facts(), Trouble.DAMAGED, safe.putAside(safe.file()), found.from());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Cannot be put aside: " + safe.file() + " (" + e + ")");
            return new Content(found.facts(), Trouble.UNREADABLE, null, found.from());
        }
    }

    /**
     * What there is in place of the file: its newest good version. Those that are damaged are put aside, so that nothing clears them
     * away. One that cannot be read may be good: it stays where it is, and no older one takes its place.
     */
    private Content newestVersion() {
        List<Path> versions;
        try {
            versions = safe.versions();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "No versions can be listed: " + safe.file() + " (" + e + ")");
            return unreadable(null);
        }
        Path newestDamaged = null;
        for (Path version : versions) {
            try {
                Optional<Content> found = readVersion(version);
                if (found.isPresent()) {
                    return found.get();
                }
            } catch (IOException e) {
                LOG.log(Level.WARNING, "Damaged: " + version + " (" + e + ")");
                Path aside = putAside(version);
                newestDamaged = newestDamaged == null ? aside : newestDamaged;
            }
        }
        return newestDamaged == null ? Content.good(Facts.NONE) : new Content(Facts.NONE, Trouble.LOST, newestDamaged, null);
    }

    /**
     * What a version gives, or why it gives nothing; empty if it is gone by now.
     *
     * @throws IOException if it is damaged
     */
    private Optional<Content> readVersion(Path version) throws IOException {
        byte[] bytes;
        try {
            bytes = disk.read(version);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Cannot be read: " + version + " (" + e + ")");
            return Optional.of(unreadable(version));
        }
        try {
            return Optional.of(new Content(FactsText.read(bytes), Trouble.DAMAGED, null, version));
        } catch (FactsText.NewerVersionException e) {
            LOG.log(Level.WARNING, "Left alone: " + version + " (" + e + ")");
            return Optional.of(new Content(Facts.NONE, Trouble.NEWER, null, null));
        }
    }

    private static Content unreadable(Path version) {
        return new Content(Facts.NONE, Trouble.UNREADABLE, version, null);
    }

    private Path putAside(Path version) {
        try {
            return safe.putAside(version);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Cannot be put aside: " + version + " (" + e + ")");
            return version;
        }
    }
}
