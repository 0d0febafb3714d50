package marquee.ui.store;

import static marquee.testing.Unpurged.load;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import marquee.testing.KilledProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that rates and saves is killed again and again at random moments; nothing that it said was saved is ever missing. */
class KillTest {

    private static final int KILLS = 200;

    @TempDir
    private Path folder;

    @Test
    void everyStartFindsTheLastRatingOrTheLastButOne() {
        AtomicInteger kills = new AtomicInteger();
        int ratings = KilledProgram.repeat(folder, KILLS, (file, before, random) -> {
            kills.incrementAndGet();
            return killOnce(file, before, random);
        });

        assertThat(kills.get()).isEqualTo(KILLS);
        assertThat(ratings).as("ratings saved between the kills").isGreaterThan(KILLS);
    }

    /** Starts the program, lets it save for a while, kills it, and says how many films are rated now. */
    private static int killOnce(Path file, int before, Random random) throws IOException, InterruptedException {
        long said = random.nextInt(4);
        try (KilledProgram program = KilledProgram.start(KilledWriter.class, file)) {
            assertThat(program.line()).isEqualTo("NONE " + before);
            for (int line = 0; line < said; line++) {
                assertThat(program.line()).startsWith("saved ");
            }
            said += program.kill(random.nextInt(20)).stream().filter(line -> line.startsWith("saved ")).count();
        }
        FactsFile.Content content = load(new FactsFile(new RealDisk(), file));
        assertThat(content.trouble()).isEqualTo(FactsFile.Trouble.NONE);
        int found = KilledWriter.films(content.facts());
        assertThat(found - before - said).as("ratings on disk beyond those that were said to be saved").isBetween(0L, 1L);
        return found;
    }
}
