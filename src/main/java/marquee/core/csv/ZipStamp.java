package marquee.core.csv;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What a zip looked like when it was opened.
 *
 * @param path where it is
 * @param before its size and time then
 */
record ZipStamp(Path path, FileStamp before) {

    /** Whether somebody has written to it since. */
    boolean isOutdated() {
        try {
            return !FileStamp.of(path).equals(before);
        } catch (IOException e) {
            return true;
        }
    }
}
