package marquee.startup;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import marquee.launch.ClassArchive;

/** Starts a program with a window in a Java of its own, waits until it says that it is ready, and ends it. */
public final class StartedProgram {

    private static final Pattern AFTER = Pattern.compile("after (\\d+) ms");
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private StartedProgram() {
    }

    /** What a Java is given to start a program from the class path alone, as {@code java -jar} does. */
    static List<String> plainly(Class<?> main) {
        return List.of("-Djava.awt.headless=true", "-cp", CLASS_PATH, main.getName());
    }

    /** What {@code ./mvnw javafx:run} gives to a Java: the options of the project, JavaFX on the module path, the archive of classes. */
    public static List<String> asMavenDoes(Class<?> main) {
        List<Path> modules = ClassArchive.modules(CLASS_PATH);
        List<String> command = new ArrayList<>(List.of("@" + Path.of("src/launch/java-options").toAbsolutePath(),
                "-XX:JavaPriority1_To_OSPriority=" + System.getProperty("marquee.workers.yield"),
                "-XX:SharedArchiveFile=" + System.getProperty("marquee.archive")));
        command.addAll(ClassArchive.options(modules));
        command.addAll(List.of("-classpath", Arrays.stream(CLASS_PATH.split(File.pathSeparator))
                .filter(entry -> !modules.contains(Path.of(entry))).collect(Collectors.joining(File.pathSeparator)), main.getName()));
        return command;
    }

    /**
     * Starts a program and ends it when it is ready.
     *
     * @param what options for its Java, and its class
     * @param home where it keeps what is its own
     * @return the milliseconds from the start of its JVM until it was ready
     */
    static long start(List<String> what, Path home) throws IOException, InterruptedException {
        Path ready = home.resolve("ready");
        Files.deleteIfExists(ready);
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-Dmarquee.home=" + home));
        command.addAll(what);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("MARQUEE_READY_FILE", ready.toString());
        Process process = builder.start();
        try {
            for (int waited = 0; waited < 9_000; waited++) {
                Matcher after = AFTER.matcher(Files.exists(ready) ? Files.readString(ready) : "");
                if (after.find()) {
                    return Long.parseLong(after.group(1));
                }
                TimeUnit.MILLISECONDS.sleep(10);
            }
            throw new IOException(what.get(what.size() - 1) + " did not get ready");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }
}
