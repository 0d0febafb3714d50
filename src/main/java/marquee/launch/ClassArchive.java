package marquee.launch;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes the archive of classes (class data sharing, JEP 310) that {@code ./mvnw javafx:run} starts from: the classes of Java and JavaFX
 * that the first window needs, parsed and checked once, when the program is built, and not at every start. The program's own classes stay
 * out of it, so it needs no renewal with each change. Nothing depends on it: where it cannot be made, the program starts without.
 */
public final class ClassArchive {

    private static final Pattern JAVAFX = Pattern.compile("javafx-(base|controls|graphics|swing)-.*\\.jar");
    private static final int MOST_SECONDS = 120;

    private ClassArchive() {
    }

    /**
     * Makes the archive, unless there is one that is newer than the list and the libraries. To be run with the program's class path.
     *
     * @param arguments the archive to make; the list of classes, as the option {@code -XX:DumpLoadedClassList} writes it
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path archive = Path.of(arguments[0]);
        Path list = Path.of(arguments[1]);
        List<Path> modules = modules(System.getProperty("java.class.path"));
        if (!modules.isEmpty() && isOlder(archive, list, modules)) {
            make(archive, list, modules);
        }
    }

    /** The JavaFX libraries of a class path, in its order. */
    public static List<Path> modules(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator)).map(Path::of)
                .filter(path -> path.getFileName() != null && JAVAFX.matcher(path.getFileName().toString()).matches()).toList();
    }

    /** Whether an archive is missing, or one of the files that it is made from is newer. */
    static boolean isOlder(Path archive, Path list, List<Path> modules) throws IOException {
        if (!Files.exists(archive)) {
            return true;
        }
        for (Path module : modules) {
            if (Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(module)) < 0) {
                return true;
            }
        }
        return Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(list)) < 0;
    }

    private static void make(Path archive, Path list, List<Path> modules) throws IOException, InterruptedException {
        Path unfinished = archive.resolveSibling(archive.getFileName() + ".part");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:dump",
                "-Xlog:disable", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + unfinished,
                "-cp", archive.resolveSibling("no-classes").toString()));
        command.addAll(options(modules));
        Process java = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start();
        boolean made = java.waitFor(MOST_SECONDS, TimeUnit.SECONDS) && java.exitValue() == 0;
        java.destroyForcibly();
        Files.deleteIfExists(archive);
        if (made) {
            Files.move(unfinished, archive);
        } else {
            Files.deleteIfExists(unfinished);
        }
    }

    /** The options that put JavaFX on the module path as {@code javafx:run} does; an archive fits a start with the same ones only. */
    public static List<String> options(List<Path> modules) {
        return List.of("--module-path", modules.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "--add-modules", modules.stream().map(path -> JAVAFX.matcher(path.getFileName().toString()))
                        .flatMap(matcher -> matcher.results().map(result -> "javafx." + result.group(1)))
                        .distinct().collect(Collectors.joining(",")));
    }
}
