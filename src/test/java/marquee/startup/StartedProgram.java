package marquee.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Starts a program with a window in a Java of its own, waits until it says that it is ready, and ends it. */
final class StartedProgram {

    private static final Pattern AFTER = Pattern.compile("after (\\d+) ms");

    private StartedProgram() {
    }

    /**
     * Starts a program and ends it when it is ready.
     *
     * @param main its class
     * @param home where it keeps what is its own
     * @param options options for its Java
     * @return the milliseconds from the start of its JVM until it was ready
     */
    static long start(Class<?> main, Path home, List<String> options) throws IOException, InterruptedException {
        Path ready = home.resolve("ready");
        Files.deleteIfExists(ready);
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(options);
        command.addAll(List.of("-Djava.awt.headless=true", "-Dmarquee.home=" + home, "-cp", System.getProperty("java.class.path"), main.getName()));
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
            throw new IOException(main.getSimpleName() + " did not get ready");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }
}
