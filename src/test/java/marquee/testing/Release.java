package marquee.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import marquee.core.csv.DatasetException;
import marquee.core.csv.DatasetReader;
import marquee.core.data.Dataset;
import marquee.core.progress.Progress;

/** The two releases of ml-latest-small with their reference results. Each is read once per test run. */
public enum Release {
    /** October 2016, built in. */
    OF_2016("ml-latest-small-2016"),
    /** September 2018, only where somebody has put it. */
    OF_2018("ml-latest-small-2018");

    private final String name;
    private Dataset dataset;
    private JsonNode golden;

    Release(String name) {
        this.name = name;
    }

    /** Skips the running test, saying so, if the release is not there. */
    public Release orSkip() {
        if (this == OF_2018) {
            Path folder = folder();
            assumeTrue(Files.isRegularFile(folder.resolve("ratings.csv")),
                    () -> "SKIPPED: the September 2018 release is not at " + folder + " (set -Dmarquee.data.2018=FOLDER)");
        }
        return this;
    }

    /** Where the 2018 release is expected. */
    public static Path folder() {
        return Path.of(System.getProperty("marquee.data.2018", "no-2018-release"));
    }

    /** The data set. */
    public synchronized Dataset dataset() {
        orSkip();
        if (dataset == null) {
            try {
                dataset = (this == OF_2016 ? DatasetReader.readBuiltIn(Progress.NONE)
                        : DatasetReader.read(folder(), Progress.NONE)).dataset();
            } catch (DatasetException refused) {
                throw new AssertionError(refused);
            }
        }
        return dataset;
    }

    /** The reference results; see the file for the programs and versions that made them. */
    public synchronized JsonNode golden() {
        if (golden == null) {
            try (InputStream in = Release.class.getResourceAsStream("/marquee/golden/" + name + ".json")) {
                golden = new ObjectMapper().readTree(in);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return golden;
    }
}
