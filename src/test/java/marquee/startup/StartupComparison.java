package marquee.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import marquee.Main;

/**
 * Starts the program and a bare window in turn, each time in a Java of its own, and compares the median times from the start of the
 * JVM to the data, or the chart, on screen. Needs a display and a quiet machine: {@code xvfb-run -a ./mvnw -Pstartup test-compile exec:exec}.
 */
public final class StartupComparison {

    private StartupComparison() {
    }

    /**
     * Compares.
     *
     * @param arguments the number of runs of each, 9 if not given
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 9;
        List<Start> starts = List.of(
                new Start("bare window", StartedProgram.plainly(BareWindowMain.class), new ArrayList<>()),
                new Start("program as ./mvnw javafx:run starts it", StartedProgram.asMavenDoes(Main.class), new ArrayList<>()),
                new Start("program from a plain java command", StartedProgram.plainly(Main.class), new ArrayList<>()),
                new Start("bare window with the same options and archive", StartedProgram.asMavenDoes(BareWindowMain.class), new ArrayList<>()));
        Path home = Files.createTempDirectory("marquee-startup");
        for (int run = -1; run < runs; run++) {
            for (Start start : starts) {
                long time = StartedProgram.start(start.what(), home);
                if (run >= 0) { // the first fills the disk's cache
                    start.times().add(time);
                }
            }
        }
        for (Start start : starts) {
            System.out.printf(Locale.ROOT, "%5d ms  %.2f of the bare window  %s, of %s%n", start.median(),
                    (double) start.median() / starts.get(0).median(), start.name(), start.times());
        }
    }

    private record Start(String name, List<String> what, List<Long> times) {

        long median() {
            long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        }
    }
}
