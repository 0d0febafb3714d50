package marquee.core.csv;

import java.io.IOException;
import java.io.InputStream;

/** A file of a data set, wherever it is. */
interface DataFile {

    /** Its name without folders, as it is written there. */
    String name();

    /** Its size in bytes once unpacked, as far as is known before reading. */
    long size() throws IOException;

    /**
     * Opens it from the beginning. The stream itself throws a {@link ProblemException} as soon as the content cannot be what was
     * promised.
     */
    InputStream open() throws IOException;

    /** Whether somebody has written to it, or to the zip it is in, since it was found. */
    boolean hasChanged();
}
