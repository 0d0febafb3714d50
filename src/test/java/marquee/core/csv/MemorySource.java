package marquee.core.csv;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** A data set in memory, for tests that read thousands of them. */
final class MemorySource implements DataSource {

    private final SmallSet set;

    MemorySource(SmallSet set) {
        this.set = set;
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public Optional<DataFile> find(FileKind kind) {
        byte[] bytes = set.files().get(kind.fileName());
        return bytes == null ? Optional.empty() : Optional.of(new MemoryFile(kind.fileName(), bytes));
    }

    @Override
    public List<Finding> notes() {
        return List.of();
    }

    @Override
    public void close() {
        // nothing is held open
    }

    private record MemoryFile(String name, byte[] bytes) implements DataFile {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public boolean hasChanged() {
            return false;
        }
    }
}
