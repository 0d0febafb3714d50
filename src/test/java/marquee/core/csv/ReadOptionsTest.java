package marquee.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import marquee.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where "load anyway" helps, and where nothing does. */
class ReadOptionsTest {

    private static final SmallSet SET = SmallSet.complete();

    private static LoadedDataset read(SmallSet set, boolean loadAnyway) throws IOException, DatasetException {
        return new DatasetReading(new MemorySource(set), new ReadOptions(loadAnyway), Progress.NONE).read();
    }

    private static DatasetException refusal(SmallSet set, boolean loadAnyway) {
        return catchThrowableOfType(DatasetException.class, () -> read(set, loadAnyway));
    }

    /** 200 good rows and so many bad ones: two are less than one in a hundred, three are more. */
    @ParameterizedTest
    @CsvSource({"2, true", "3, false"})
    void oneRowInAHundredMayBeBad(int bad, boolean loads) throws IOException, DatasetException {
        SmallSet set = SET;
        for (int i = 0; i < bad; i++) {
            set = set.inserted("ratings.csv", 50 + i, "20,119,9.5,964982703");
        }
        if (loads) {
            assertThat(read(set, false).report().file("ratings.csv").orElseThrow().skipped()).isEqualTo(bad);
        } else {
            DatasetException refusal = refusal(set, false);
            assertThat(refusal.loadAnywayHelps()).isTrue();
            assertThat(refusal.getMessage()).startsWith("ratings.csv: 3 of 203 rows cannot be used")
                    .contains("ratings.csv, line 50, column \"rating\": \"9.5\"");
            assertThat(refusal.problems()).hasSize(4);
            LoadedDataset anyway = read(set, true);
            assertThat(anyway.dataset().ratings().size()).isEqualTo(200);
            assertThat(anyway.report().hasWarnings()).isTrue();
        }
    }

    @Test
    void openQuoteCostsItsOwnRowOnly() throws IOException, DatasetException {
        SmallSet set = SET.inserted("movies.csv", 60, "900,\"Matrix (1999),Action").inserted("tags.csv", 60, "3,4,\"fun,964982703");
        assertThat(refusal(set, false).loadAnywayHelps()).isTrue();
        LoadReport report = read(set, true).report();
        assertThat(report.file("movies.csv").orElseThrow().skipped()).isEqualTo(1);
        assertThat(report.file("tags.csv").orElseThrow().skipped()).isEqualTo(1);
    }

    @Test
    void cutLastRowCostsItselfOnly() throws IOException, DatasetException {
        SmallSet set = SET.changed("ratings.csv", text -> text + "20,1");
        assertThat(refusal(set, false).loadAnywayHelps()).isTrue();
        assertThat(read(set, true).dataset().ratings().size()).isEqualTo(200);
    }

    @Test
    void optionalFileThatCannotBeUsedIsLeftOut() throws IOException, DatasetException {
        SmallSet set = SET.with("tags.csv", "a;b\n");
        DatasetException refusal = refusal(set, false);
        assertThat(refusal.loadAnywayHelps()).isTrue();
        assertThat(refusal.getMessage()).contains("tags.csv, line 1");
        LoadedDataset anyway = read(set, true);
        assertThat(anyway.dataset().tags()).isEmpty();
        assertThat(anyway.report().notes()).extracting(Finding::reason).containsExactly(Reason.FILE_UNUSABLE);
        assertThat(anyway.report().notes().get(0).sentence()).contains("tags.csv, line 1").contains("separated by ';'")
                .contains("switched off");
    }

    @Test
    void whatMakesNoSenseIsRefusedAllTheSame() {
        assertThat(refusal(SET.with("ratings.csv", "userId,movieId,rating,timestamp\n1,1,x,1\n"), true).loadAnywayHelps()).isFalse();
        assertThat(refusal(SET.header("ratings.csv", "userId,movieId,x,timestamp"), true).loadAnywayHelps()).isFalse();
        assertThat(refusal(SET.eachLine("ratings.csv", line -> line.replaceFirst(",[0-9.]+,(\\d+)$", ",9,$1")), true))
                .hasMessageContaining("scale up to 10");
    }
}
