package marquee.ui.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Writes a file whole or not at all, and moves aside what cannot be read. */
public final class WholeFile {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private WholeFile() {
    }

    /**
     * Puts bytes in place of a file's content: written beside it, forced to the disk, moved over it in one step. After a failure
     * the old content is still there and nothing new lies beside it.
     *
     * @throws IOException if it could not be written
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, file.getFileName().toString(), ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(content);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /**
     * Moves a file that cannot be read out of the way, beside where it was, so that nothing overwrites it.
     *
     * @return where it is now
     * @throws IOException if it could not be moved
     */
    public static Path putAside(Path file) throws IOException {
        String name = file.getFileName() + ".unreadable-" + LocalDateTime.now().format(STAMP);
        Path aside = file.resolveSibling(name);
        for (int again = 2; Files.exists(aside); again++) {
            aside = file.resolveSibling(name + "-" + again);
        }
        return Files.move(file, aside);
    }

    private static void move(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
