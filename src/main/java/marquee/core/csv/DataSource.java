package marquee.core.csv;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;

/** Where the files of one data set are. */
interface DataSource extends Closeable {

    /** What people call the data set. */
    String name();

    /** A file of the data set; the required ones are always there. */
    Optional<DataFile> find(FileKind kind);

    /** What was noticed while looking for the files. */
    List<Finding> notes();
}
