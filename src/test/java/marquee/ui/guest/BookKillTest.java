package marquee.ui.guest;

import static marquee.testing.Unpurged.load;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import marquee.testing.KilledProgram;
import marquee.ui.store.Facts;
import marquee.ui.store.FactsFile;
import marquee.ui.store.RealDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book, saving in the background as it does in the window, is killed again and again: what it said was saved is never missing. */
class BookKillTest {

    private static final int KILLS = 40;

    @TempDir
    private Path folder;

    @Test
    void everyStartFindsWhatWasSaidToBeSavedAndNoHoles() {
        int ratings = KilledProgram.repeat(folder, KILLS, BookKillTest::killOnce);

        assertThat(ratings).as("ratings on disk after the kills").isGreaterThan(KILLS);
    }

    /** Starts the program, lets it rate for a while, kills it, and says how many films are rated now. */
    private static int killOnce(Path file, int before, Random random) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        try (KilledProgram program = KilledProgram.start(KilledBook.class, file)) {
            assertThat(program.line()).isEqualTo("ready " + before + " ");
            int wait = 1 + random.nextInt(12);
            for (int line = 0; line < wait; line++) {
                said.add(program.line());
            }
            said.addAll(program.kill(random.nextInt(20)));
        }
        assertThat(said).allMatch(line -> line.matches("(rated|saved) [0-9]+"));
        FactsFile.Content content = load(new FactsFile(new RealDisk(), file));
        assertThat(content.trouble()).isEqualTo(FactsFile.Trouble.NONE);
        int found = films(content.facts());
        assertThat(found).isBetween(Math.max(before, last(said, "saved ")), last(said, "rated ") + 1);
        return found;
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
