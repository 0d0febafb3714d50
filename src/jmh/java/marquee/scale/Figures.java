package marquee.scale;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Takes times and prints each as a row of a Markdown table, beside what it is allowed to be. The unit is a plain single-threaded
 * fit, measured before and after every piece of work, so that the ratios hold on a busy machine.
 */
final class Figures {

    private static final int MOST_WARM_UPS = 50;

    private final PrintStream out;
    private double unit;

    /** Writes the head of the table. */
    Figures(PrintStream out) {
        this.out = out;
        out.println("| what | target | measured | met | median | least | most |");
        out.println("| --- | --- | --- | --- | --- | --- | --- |");
        unit = PlainFit.seconds();
    }

    /** Work that may take so many plain fits. */
    void inUnits(String what, double limit, int runs, Supplier<Object> work) {
        double[] seconds = measure(runs, work);
        double unitBefore = unit;
        unit = PlainFit.seconds();
        double units = median(seconds) / ((unitBefore + unit) / 2);
        row(what, String.format(Locale.ROOT, "%.2f units", limit), String.format(Locale.ROOT, "%.3f units", units), units <= limit,
                seconds);
    }

    /** Work that may take so many milliseconds. */
    void inMilliseconds(String what, double limit, int runs, Supplier<Object> work) {
        double[] seconds = measure(runs, work);
        double milliseconds = 1000 * median(seconds);
        row(what, String.format(Locale.ROOT, "%.0f ms", limit), String.format(Locale.ROOT, "%.3f ms", milliseconds),
                milliseconds <= limit, seconds);
    }

    /** Heap in use when all garbage is gone, with something that is still needed afterwards. */
    void heap(String what, int limit, Object kept) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory() >> 20;
        out.printf(Locale.ROOT, "| %s | %d MB | %d MB (%s) | %s | | | |%n", what, limit, used, kept.getClass().getSimpleName(),
                used <= limit ? "yes" : "NO");
    }

    /** How long the unit takes. */
    void unit() {
        out.printf(Locale.ROOT, "| the unit: a plain fit | | 1 unit | | %.2f ms | | |%n", 1000 * unit);
    }

    private static double[] measure(int runs, Supplier<Object> work) {
        for (int warmUp = 0; warmUp < Math.min(runs, MOST_WARM_UPS); warmUp++) {
            work.get();
        }
        double[] seconds = new double[runs];
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            work.get();
            seconds[run] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        return seconds;
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private void row(String what, String target, String measured, boolean met, double[] seconds) {
        out.printf(Locale.ROOT, "| %s | %s | %s | %s | %.2f ms | %.2f ms | %.2f ms |%n", what, target, measured, met ? "yes" : "NO",
                1000 * median(seconds), 1000 * seconds[0], 1000 * seconds[seconds.length - 1]);
    }
}
