package marquee.ui.store;

import static marquee.testing.Unpurged.load;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import marquee.testing.KilledProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two running programs that save at the same time do not destroy each other's facts. */
class TwoProcessesTest {

    private static final int FACTS = 60;

    @TempDir
    private Path folder;

    @Test
    void everyFactOfBothIsThere() throws IOException, InterruptedException {
        Path file = folder.resolve("guests.txt");
        List<String> writers = List.of("ada", "bob");
        List<Process> processes = new ArrayList<>();
        for (String writer : writers) {
            processes.add(KilledProgram.command(SharingWriter.class, file.toString(), writer, Integer.toString(FACTS)).inheritIO().start());
        }
        for (Process process : processes) {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        }

        FactsFile.Content content = load(new FactsFile(new RealDisk(), file));

        assertThat(content.trouble()).isEqualTo(FactsFile.Trouble.NONE);
        assertThat(content.facts().all()).hasSize(2 * FACTS);
        for (String writer : writers) {
            for (int fact = 1; fact <= FACTS; fact++) {
                assertThat(content.facts().all().get(writer + "/" + fact).value()).isEqualTo(Integer.toString(fact));
            }
        }
    }
}
