package marquee.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import marquee.core.data.Catalog;
import marquee.core.data.Movie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuestRatingsTest {

    private static final Catalog CATALOG = Catalog.of(List.of(new Movie(1, "One (1990)", 1990, List.of()),
            new Movie(7, "Seven (1995)", 1995, List.of()), new Movie(9, "Nine (2009)", 2009, List.of())));

    @TempDir
    private Path folder;

    private Map<Integer, Double> read(String text) throws IOException, DatasetException {
        Path file = folder.resolve("me.csv");
        Files.writeString(file, text.replace('|', '\n'));
        return GuestRatings.read(file, CATALOG);
    }

    @Test
    void keepsTheOrderOfTheFile() throws Exception {
        assertThat(read("movieId,rating|9,4.5|1,5|7,0.5|")).containsExactly(Map.entry(9, 4.5), Map.entry(1, 5.0), Map.entry(7, 0.5));
        assertThat(read("rating,movieId|3.0,7|")).containsExactly(Map.entry(7, 3.0));
    }

    @Test
    void takesAFileWithoutRatings() throws Exception {
        assertThat(read("movieId,rating|")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "movieId,rating|1,4|7,7|;line 3;\"7\"",
        "movieId,rating|1,4|7,|;line 3;rating",
        "movieId,rating|x,4|;line 2;\"x\"",
        "movieId,rating|2,4|;line 2;no movie of the open data",
        "movieId,rating|1,4|9,3|1,5|;line 4;rated twice",
        "movieId,stars|1,4|;line 1;rating"})
    void refusesWhatItCannotUseWithItsPlace(String text, String line, String words) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(DatasetException.class)
                .hasMessageContaining("me.csv").hasMessageContaining(line).hasMessageContaining(words);
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThatThrownBy(() -> GuestRatings.read(folder.resolve("none.csv"), CATALOG)).isInstanceOf(DatasetException.class)
                .hasMessageContaining("none.csv");
    }
}
