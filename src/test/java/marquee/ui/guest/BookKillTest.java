package marquee.ui.guest;

import static marquee.testing.Unpurged.load;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import marquee.ui.store.Facts;
import marquee.ui.store.FactsFile;
import marquee.ui.store.RealDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book, saving in the background as it does in the window, is killed again and again: what it said was saved is never missing. */
class BookKillTest {

    private static final int KILLS = 40;
    private static final int AT_ONCE = 4;

    @TempDir
    private Path folder;

    @Test
    void everyStartFindsWhatWasSaidToBeSavedAndNoHoles() {
        AtomicInteger ratings = new AtomicInteger();
        IntStream.range(0, AT_ONCE).parallel().forEach(place -> {
            Path file = folder.resolve("home-" + place).resolve("guests.txt");
            Random random = new Random(place);
            int films = 0;
            for (int round = 0; round < KILLS / AT_ONCE; round++) {
                films = killOnce(file, films, random);
            }
            ratings.addAndGet(films);
        });

        assertThat(ratings.get()).as("ratings on disk after the kills").isGreaterThan(KILLS);
    }

    /** Starts the program, lets it rate for a while, kills it, and says how many films are rated now. */
    private static int killOnce(Path file, int before, Random random) {
        try {
            Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                    KilledBook.class.getName(), file.toString())).redirectErrorStream(true).start();
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                assertThat(out.readLine()).isEqualTo("ready " + before + " ");
                List<String> said = new ArrayList<>();
                int wait = 1 + random.nextInt(12);
                for (int line = 0; line < wait; line++) {
                    said.add(out.readLine());
                }
                assertThat(process.waitFor(random.nextInt(20), TimeUnit.MILLISECONDS)).isFalse();
                process.toHandle().destroyForcibly(); // unlike the process itself this leaves its output to be read
                process.waitFor();
                out.lines().forEach(said::add);
                assertThat(said).allMatch(line -> line.matches("(rated|saved) [0-9]+"));
                FactsFile.Content content = load(new FactsFile(new RealDisk(), file));
                assertThat(content.trouble()).isEqualTo(FactsFile.Trouble.NONE);
                int found = films(content.facts());
                assertThat(found).isBetween(Math.max(before, last(said, "saved ")), last(said, "rated ") + 1);
                return found;
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int last(List<String> said, String what) {
        return said.stream().filter(line -> line.startsWith(what)).mapToInt(line -> Integer.parseInt(line.substring(what.length()))).max().orElse(0);
    }

    /** How many films are rated; all from the first to the last, by one guest. */
    private static int films(Facts facts) {
        List<KeptGuest> guests = new GuestIndex().all(facts);
        assertThat(guests).hasSizeLessThanOrEqualTo(1);
        int films = guests.isEmpty() ? 0 : guests.get(0).stars().size();
        for (int film = 1; film <= films; film++) {
            assertThat(guests.get(0).stars().get(film - 1).movieId()).isEqualTo(film);
        }
        return films;
    }
}
