package marquee.core.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** The data that comes with Marquee, on the class path. */
final class BuiltInSource implements DataSource {

    /** The fingerprint of the built-in data. Computing it takes as long as reading the ratings when the Java machine has just started. */
    static final String SHA_256 = "410f2a32716c7e7cc15aedd624384d76fbe291daa457ab24695408a93222bfde";

    private static final long CRC_32 = 0xD04D8E6CL;

    private final Resource ratings = new Resource(FileKind.RATINGS.fileName());
    private final Resource movies = new Resource(FileKind.MOVIES.fileName());

    @Override
    public String name() {
        return DatasetReader.BUILT_IN_NAME;
    }

    @Override
    public Optional<DataFile> find(FileKind kind) {
        return switch (kind) {
            case RATINGS -> Optional.of(ratings);
            case MOVIES -> Optional.of(movies);
            case TAGS, LINKS, GUEST -> Optional.empty();
        };
    }

    /** The known fingerprint, if the quick checksum says that these are the files it belongs to. */
    @Override
    public Optional<String> knownFingerprint() throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(ratings.bytes());
        checksum.update(movies.bytes());
        return checksum.getValue() == CRC_32 ? Optional.of(SHA_256) : Optional.empty();
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
        public boolean hasChanged() {
            return false;
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
