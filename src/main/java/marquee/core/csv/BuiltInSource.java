package marquee.core.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The data that comes with Marquee, on the class path. */
final class BuiltInSource implements DataSource {

    @Override
    public String name() {
        return DatasetReader.BUILT_IN_NAME;
    }

    @Override
    public Optional<DataFile> find(FileKind kind) {
        return kind.isRequired() ? Optional.of(new Resource(kind.fileName())) : Optional.empty();
    }

    @Override
    public List<Finding> notes() {
        return List.of();
    }

    @Override
    public void close() {
        // nothing is held open
    }

    private static final class Resource implements DataFile {
        private final String name;
        private byte[] bytes;

        Resource(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public long size() throws IOException {
            return bytes().length;
        }

        @Override
        public InputStream open() throws IOException {
            return new ByteArrayInputStream(bytes());
        }

        @Override
        public void checkUnchanged(long read) {
            // a part of the program does not change
        }

        private byte[] bytes() throws IOException {
            if (bytes == null) {
                try (InputStream stream = BuiltInSource.class.getResourceAsStream("/marquee/data/" + name)) {
                    if (stream == null) {
                        throw new ProblemException(Problem.of(name, "the built-in file is missing", "install Marquee again"));
                    }
                    bytes = stream.readAllBytes();
                }
            }
            return bytes;
        }
    }
}
