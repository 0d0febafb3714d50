package marquee.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import marquee.Main;

/**
 * Starts the program and the bare window in turn, each time in a Java of its own, and compares the median times from the start of the
 * JVM to the data, or the chart, on screen. Needs a display: {@code xvfb-run -a ./mvnw -Pstartup test-compile exec:exec}.
 */
public final class StartupComparison {

    private StartupComparison() {
    }

    /**
     * Compares.
     *
     * @param arguments the number of runs of each, 9 if not given, then options for both Javas
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9;
        List<String> options = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        Path home = Files.createTempDirectory("marquee-startup");
        StartedProgram.start(Main.class, home, options);
        StartedProgram.start(BareWindowMain.class, home, options);
        long[] program = new long[runs];
        long[] bare = new long[runs];
        for (int run = 0; run < runs; run++) {
            program[run] = StartedProgram.start(Main.class, home, options);
            bare[run] = StartedProgram.start(BareWindowMain.class, home, options);
            System.out.printf(Locale.ROOT, "run %d: program %d ms, bare window %d ms%n", run + 1, program[run], bare[run]);
        }
        System.out.printf(Locale.ROOT, "median: program %d ms, bare window %d ms, ratio %.2f%n",
                median(program), median(bare), (double) median(program) / median(bare));
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
