package marquee.ui.store;

import static marquee.testing.Unpurged.load;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that rates and saves is killed again and again at random moments; nothing that it said was saved is ever missing. */
class KillTest {

    private static final int KILLS = 200;
    private static final int AT_ONCE = 4;

    @TempDir
    private Path folder;

    @Test
    void everyStartFindsTheLastRatingOrTheLastButOne() {
        AtomicInteger kills = new AtomicInteger();
        AtomicInteger ratings = new AtomicInteger();
        IntStream.range(0, AT_ONCE).parallel().forEach(place -> {
            Path file = folder.resolve("home-" + place).resolve("guests.txt");
            Random random = new Random(place);
            int saved = 0;
            for (int round = 0; round < KILLS / AT_ONCE; round++) {
                saved = killOnce(file, saved, random);
                kills.incrementAndGet();
            }
            ratings.addAndGet(saved);
        });

        assertThat(kills.get()).isEqualTo(KILLS);
        assertThat(ratings.get()).as("ratings saved between the kills").isGreaterThan(KILLS);
    }

    /** Starts the program, lets it save for a while, kills it, and says how many films are rated now. */
    private static int killOnce(Path file, int before, Random random) {
        try {
            Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                    KilledWriter.class.getName(), file.toString())).redirectErrorStream(true).start();
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                assertThat(out.readLine()).isEqualTo("NONE " + before);
                long said = random.nextInt(4);
                for (int line = 0; line < said; line++) {
                    assertThat(out.readLine()).startsWith("saved ");
                }
                assertThat(process.waitFor(random.nextInt(20), TimeUnit.MILLISECONDS)).isFalse();
                process.toHandle().destroyForcibly(); // unlike the process itself this leaves its output to be read
                process.waitFor();
                said += out.lines().filter(line -> line.startsWith("saved ")).count();
                FactsFile.Content content = load(new FactsFile(new RealDisk(), file));
                assertThat(content.trouble()).isEqualTo(FactsFile.Trouble.NONE);
                int found = KilledWriter.films(content.facts());
                assertThat(found - before - said).as("ratings on disk beyond those that were said to be saved").isBetween(0L, 1L);
                return found;
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
