package marquee.launch;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The shared libraries of a Linux system, looked up by file name where the dynamic linker would look. */
final class SystemLibraries {

    private final List<Path> folders;
    private final Supplier<Optional<String>> linkerCache;

    /**
     * Libraries in given places.
     *
     * @param folders where to look first, which is cheap
     * @param linkerCache where to look for what was not found there: the list that {@code ldconfig -p} prints, or nothing if it
     *     cannot be had
     */
    SystemLibraries(List<Path> folders, Supplier<Optional<String>> linkerCache) {
        this.folders = folders;
        this.linkerCache = linkerCache;
    }

    /** The libraries of the machine that this runs on. */
    static SystemLibraries ofThisMachine() {
        List<Path> folders = new ArrayList<>();
        for (String folder : System.getenv().getOrDefault("LD_LIBRARY_PATH", "").split(File.pathSeparator)) {
            if (!folder.isEmpty()) {
                folders.add(Path.of(folder));
            }
        }
        String triplet = debianTriplet(System.getProperty("os.arch"));
        Stream.of("/usr/lib/" + triplet, "/usr/lib64", "/usr/lib", "/lib/" + triplet, "/lib64", "/lib", "/usr/local/lib")
                .map(Path::of)
                .forEach(folders::add);
        return new SystemLibraries(folders, SystemLibraries::askLinker);
    }

    /**
     * Whether the system has a library. Where nobody can tell, it is taken to be there: a false alarm would lock out a machine
     * that works.
     *
     * @param name the file name, for example {@code libgtk-3.so.0}
     */
    boolean contains(String name) {
        return folders.stream().anyMatch(folder -> Files.exists(folder.resolve(name)))
                || linkerCache.get().map(list -> list.contains(name)).orElse(true);
    }

    /** The name of Debian's folder for libraries of a processor. */
    static String debianTriplet(String processor) {
        return switch (processor) {
            case "amd64" -> "x86_64-linux-gnu";
            case "arm" -> "arm-linux-gnueabihf";
            default -> processor + "-linux-gnu";
        };
    }

    private static Optional<String> askLinker() {
        try {
            Process process = new ProcessBuilder("/sbin/ldconfig", "-p").redirectErrorStream(true).start();
            process.getOutputStream().close();
            String list = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
            return process.waitFor() == 0 ? Optional.of(list) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
