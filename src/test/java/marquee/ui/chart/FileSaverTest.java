package marquee.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import marquee.testing.ImmediateRunner;
import marquee.ui.job.Jobs;
import marquee.ui.store.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSaverTest {

    @TempDir
    private Path folder;

    private final List<String> failures = new ArrayList<>();

    @Test
    void writesWhatItIsGiven() {
        saver().write(folder.resolve("chart.svg"), () -> "<svg/>".getBytes());

        assertThat(folder.resolve("chart.svg")).hasContent("<svg/>");
        assertThat(failures).isEmpty();
    }

    @Test
    void aFailureIsToldAndLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("chart.svg"), "old");
        saver().write(file, () -> {
            throw new IOException("No space left on device");
        });
        saver().write(folder.resolve("chart.svg/not-a-folder/x.svg"), () -> new byte[1]);

        assertThat(file).hasContent("old");
        assertThat(failures).hasSize(2).first().asString().contains("chart.svg", "No space left on device");
    }

    private FileSaver saver() {
        return new FileSaver(new Jobs(new ImmediateRunner(), (what, failure) -> failures.add(what + ": " + failure.getMessage())),
                Settings.load(folder));
    }
}
