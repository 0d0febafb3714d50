package marquee.ui.session;

import java.nio.file.Path;

/** Where data was opened from. */
public sealed interface DataSource {

    /** The data that comes with the program. */
    record BuiltIn() implements DataSource { }

    /**
     * A folder, a zip or a ratings file.
     *
     * @param path where it is, absolute
     */
    record At(Path path) implements DataSource {

        /** Makes the path absolute. */
        public At {
            path = path.toAbsolutePath().normalize();
        }
    }
}
