package marquee.core.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where the files of one data set are. */
interface DataSource extends Closeable {

    /** What people call the data set. */
    String name();

    /** A file of the data set; the required ones are always there. */
    Optional<DataFile> find(FileKind kind);

    /**
     * The fingerprint of the data where it is known beforehand: SHA-256 over ratings.csv and movies.csv; empty if it has to be computed.
     */
    default Optional<String> knownFingerprint() throws IOException {
        return Optional.empty();
    }

    /** What was noticed while looking for the files. */
    List<Finding> notes();
}
