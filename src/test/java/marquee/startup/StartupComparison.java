package marquee.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import marquee.Main;

/**
 * Starts the program and the bare window in turn, each time in a Java of its own, and compares the median times from the start of the
 * JVM to the data, or the chart, on screen. Needs a display: {@code xvfb-run -a ./mvnw -Pstartup test-compile exec:exec}.
 */
public final class StartupComparison {

    private static final Pattern AFTER = Pattern.compile("after (\\d+) ms");

    private StartupComparison() {
    }

    /**
     * Compares.
     *
     * @param arguments the number of runs of each, 9 if not given
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9;
        Path home = Files.createTempDirectory("marquee-startup");
        start(Main.class, home);
        start(BareWindowMain.class, home);
        long[] program = new long[runs];
        long[] bare = new long[runs];
        for (int run = 0; run < runs; run++) {
            program[run] = start(Main.class, home);
            bare[run] = start(BareWindowMain.class, home);
            System.out.printf(Locale.ROOT, "run %d: program %d ms, bare window %d ms%n", run + 1, program[run], bare[run]);
        }
        System.out.printf(Locale.ROOT, "median: program %d ms, bare window %d ms, ratio %.2f%n",
                median(program), median(bare), (double) median(program) / median(bare));
    }

    private static long start(Class<?> main, Path home) throws IOException, InterruptedException {
        Path ready = home.resolve("ready");
        Files.deleteIfExists(ready);
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                "-Djava.awt.headless=true", "-Dmarquee.home=" + home, "-cp", System.getProperty("java.class.path"), main.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("MARQUEE_READY_FILE", ready.toString());
        Process process = builder.start();
        try {
            for (int waited = 0; waited < 6_000; waited++) {
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

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
