package marquee.ui;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * The classes of the window itself. Each is read, checked and linked when it is first used, which would be on the thread of the window, in
 * the middle of what somebody does; read ahead on another core, they are there.
 */
final class OwnClasses {

    private static final String ENDING = ".class";
    private static final List<String> ROOMS = List.of("marquee/chart", "marquee/core", "marquee/study", "marquee/ui");

    private OwnClasses() {
    }

    /**
     * Reads and links them, without running anything of them.
     *
     * @return how many there are
     */
    static int read() throws IOException, URISyntaxException {
        CodeSource source = OwnClasses.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return 0;
        }
        Path place = Path.of(source.getLocation().toURI());
        if (Files.isDirectory(place)) {
            return read(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return read(jar.getPath("/"));
        }
    }

    private static int read(Path root) throws IOException {
        int found = 0;
        for (String room : ROOMS) {
            for (String name : names(root, room)) {
                try {
                    Class.forName(name, false, OwnClasses.class.getClassLoader()).getDeclaredConstructors(); // asking for them links it
                    found++;
                } catch (ClassNotFoundException | LinkageError e) {
                    continue; // whoever needs it will hear of it
                }
            }
        }
        return found;
    }

    private static List<String> names(Path root, String room) throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve(room))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(ENDING) && !file.endsWith("-info" + ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()).replace('/', '.').replace('\\', '.')).toList();
        }
    }
}
