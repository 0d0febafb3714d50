package marquee.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class KilledProgramTest {

    @Test
    void aTestThatFailsLeavesNoProgramRunning() {
        List<KilledProgram> started = new ArrayList<>();

        assertThatThrownBy(() -> {
            try (KilledProgram program = KilledProgram.start(Endless.class, Path.of("file"))) {
                started.add(program);
                assertThat(program.line()).isEqualTo("file");
                assertThat(program.isRunning()).isTrue();
                throw new AssertionError("made up");
            }
        }).hasMessage("made up");

        assertThat(started).singleElement().matches(program -> !program.isRunning());
    }

    @Test
    void whatWasSaidBeforeTheKillIsHeard() throws IOException, InterruptedException {
        try (KilledProgram program = KilledProgram.start(Endless.class, Path.of("file"))) {
            program.line();

            assertThat(program.kill(10)).containsExactly("second line");
            assertThat(program.isRunning()).isFalse();
        }
    }

    /** Says two lines and does not end by itself soon. */
    static final class Endless {

        private Endless() {
        }

        /** Says its argument and another line at once, and waits. */
        public static void main(String[] arguments) throws InterruptedException {
            System.out.print(arguments[0] + "\nsecond line\n");
            System.out.flush();
            TimeUnit.MINUTES.sleep(1);
        }
    }
}
