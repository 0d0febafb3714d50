package marquee.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A program of its own that writes into a file, says what it does line by line, and is killed; closed, it never goes on running. */
public final class KilledProgram implements AutoCloseable {

    private static final int AT_ONCE = 4;

    private final Process process;
    private final BufferedReader out;

    private KilledProgram(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts the main method of a class, given a file. */
    public static KilledProgram start(Class<?> main, Path file) throws IOException {
        return new KilledProgram(command(main, file.toString()).redirectErrorStream(true).start());
    }

    /** The command that starts the main method of a class of the tests in a process of its own. */
    public static ProcessBuilder command(Class<?> main, String... arguments) {
        List<String> words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), main.getName()));
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words);
    }

    /**
     * Kills again and again, in a few places side by side.
     *
     * @param folder where the places are
     * @param kills how many in all
     * @return the sum of what the last rounds have found
     */
    public static int repeat(Path folder, int kills, Round round) {
        return IntStream.range(0, AT_ONCE).parallel().map(place -> {
            Path file = folder.resolve("home-" + place).resolve("guests.txt");
            Random random = new Random(place);
            int found = 0;
            for (int kill = 0; kill < kills / AT_ONCE; kill++) {
                found = found(round, file, found, random);
            }
            return found;
        }).sum();
    }

    private static int found(Round round, Path file, int before, Random random) {
        try {
            return round.killOnce(file, before, random);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The next line that it says; null if it has ended. */
    public String line() throws IOException {
        return out.readLine();
    }

    /** Lets it go on for some milliseconds, kills it, and gives the lines that it had still said. */
    public List<String> kill(int later) throws InterruptedException {
        if (process.waitFor(later, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("It has ended by itself with " + process.exitValue());
        }
        end();
        return out.lines().toList();
    }

    /** Whether it runs. */
    boolean isRunning() {
        return process.isAlive();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        end();
        out.close();
    }

    private void end() throws InterruptedException {
        process.toHandle().destroyForcibly(); // unlike the process itself this leaves its output to be read
        process.waitFor();
    }

    /** One start and one kill. */
    @FunctionalInterface
    public interface Round {

        /** Starts a program that writes into a file, kills it, and says how much the file holds now, given how much it held before. */
        int killOnce(Path file, int before, Random random) throws IOException, InterruptedException;
    }
}
