package marquee.ui.store;

import java.io.IOException;
import java.nio.file.Path;

/** The machine's file system with one file that cannot be read. */
final class UnreadableDisk extends DelegatingDisk {

    private final Path unreadable;
    private final IOException failure;

    UnreadableDisk(Path unreadable, IOException failure) {
        this.unreadable = unreadable;
        this.failure = failure;
    }

    @Override
    public byte[] read(Path file) throws IOException {
        if (file.equals(unreadable)) {
            throw failure;
        }
        return super.read(file);
    }
}
