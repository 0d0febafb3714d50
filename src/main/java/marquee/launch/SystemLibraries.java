package marquee.launch;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The shared libraries of a Linux system, looked up by file name where the dynamic linker would look. Plain loops: this runs before the first window. */
final class SystemLibraries implements Predicate<String> {

    private final List<String> folders;
    private final Supplier<Optional<String>> linkerCache;

    /**
     * Libraries in given places.
     *
     * @param folders where to look first, which is cheap
     * @param linkerCache where to look for what was not found there: the list that {@code ldconfig -p} prints, or nothing if it
     *     cannot be had
     */
    SystemLibraries(List<String> folders, Supplier<Optional<String>> linkerCache) {
        this.folders = folders;
        this.linkerCache = linkerCache;
    }

    /** The libraries of the machine that this runs on. */
    static SystemLibraries ofThisMachine() {
        String triplet = debianTriplet(System.getProperty("os.arch"));
        List<String> folders = new ArrayList<>(List.of("/usr/lib/" + triplet, "/usr/lib64", "/usr/lib",
                "/lib/" + triplet, "/lib64", "/lib", "/usr/local/lib"));
        String added = System.getenv("LD_LIBRARY_PATH");
        if (added != null) {
            folders.addAll(List.of(added.split(File.pathSeparator)));
        }
        return new SystemLibraries(folders, SystemLibraries::askLinker);
    }

    /**
     * Whether the system has a library. Where nobody can tell, it is taken to be there: a false alarm would lock out a machine
     * that works.
     *
     * @param name the file name, for example {@code libgtk-3.so.0}
     */
    @Override
    public boolean test(String name) {
        for (String folder : folders) {
            if (new File(folder, name).exists()) {
                return true;
            }
        }
        Optional<String> list = linkerCache.get();
        return list.isEmpty() || list.get().contains(name);
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
