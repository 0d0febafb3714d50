package marquee.ui.download;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Where downloads are kept. A file that is being fetched is called {@code .part} and is locked by whoever fetches it, so that two
 * windows never write into the same one, and one that nobody fetches any more is known by its missing lock.
 */
public class DownloadFolder {

    private static final Logger LOG = System.getLogger(DownloadFolder.class.getName());
    private static final String PART = ".part";

    private final Path folder;

    /** A folder, which need not exist yet. */
    public DownloadFolder(Path folder) {
        this.folder = folder;
    }

    /** The file of a release, whether it is there or not. */
    public Path file(Release release) {
        return folder.resolve(release.file());
    }

    /** The file of a release if it is there. */
    public Optional<Path> find(Release release) {
        return Optional.of(file(release)).filter(Files::isRegularFile);
    }

    /** Removes what downloads that were killed have left behind; what another window fetches now stays. */
    public void tidy() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*" + PART)) {
            for (Path part : parts) {
                if (isAbandoned(part)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Old downloads cannot be removed from " + folder + " (" + e + ")");
        }
    }

    /** The bytes that can still be written here. */
    long freeSpace() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /** Where the bytes of a file go; a test puts a full disk here. */
    FileChannel open(Path part) throws IOException {
        return FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** An empty file for a download, locked; empty if somebody else holds it. */
    final Optional<Part> part(Release release) throws IOException {
        Files.createDirectories(folder);
        Path path = folder.resolve(release.file() + PART);
        FileChannel channel = open(path);
        try {
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            return Optional.of(new Part(path, channel));
        } catch (OverlappingFileLockException another) {
            channel.close();
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean isAbandoned(Path part) {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException | IOException e) {
            return false;
        }
    }

    /**
     * A file that is being fetched.
     *
     * @param path where it is
     * @param channel takes its bytes and holds its lock
     */
    record Part(Path path, FileChannel channel) implements AutoCloseable {

        /** Makes it the file it was fetched for. */
        void become(Path file) throws IOException {
            channel.force(true);
            channel.close();
            try {
                Files.move(path, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(path, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        /** Removes what has not become a file. */
        @Override
        public void close() {
            try {
                channel.close();
                Files.deleteIfExists(path);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "Left behind: " + path + " (" + e + ")");
            }
        }
    }
}
