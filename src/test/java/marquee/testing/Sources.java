package marquee.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source files of the program, for tests that read them. */
public final class Sources {

    /** The root of the program's own sources, without tests. */
    public static final Path MAIN = Path.of("src/main/java");

    private Sources() {
    }

    /** All Java files of the program, in a fixed order. */
    public static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
