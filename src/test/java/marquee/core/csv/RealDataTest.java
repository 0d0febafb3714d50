package marquee.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import marquee.core.data.Dataset;
import marquee.core.data.Links;
import marquee.core.data.Movie;
import marquee.core.data.Rating;
import marquee.core.data.RatingScale;
import marquee.core.data.Tag;
import marquee.core.progress.Progress;
import org.junit.jupiter.api.Test;

/** The two releases that people will really open. */
class RealDataTest {

    @Test
    void builtInData() throws DatasetException {
        LoadedDataset loaded = DatasetReader.readBuiltIn(Progress.NONE);
        Dataset data = loaded.dataset();
        assertThat(data.name()).isEqualTo("ml-latest-small, Oct 2016");
        assertThat(data.ratings().size()).isEqualTo(100_004);
        assertThat(data.ratings().get(0)).isEqualTo(new Rating(1, 31, 2.5, 1260759144));
        assertThat(data.ratings().get(100_003)).isEqualTo(new Rating(671, 6565, 3.5, 1074784724));
        assertThat(users(data)).isEqualTo(671);
        assertThat(data.catalog().size()).isEqualTo(9_066);
        assertThat(data.catalog().get(1)).isEqualTo(
                new Movie(1, "Toy Story (1995)", 1995, List.of("Adventure", "Animation", "Children", "Comedy", "Fantasy")));
        assertThat(data.tags()).isEmpty();
        assertThat(data.links()).isEmpty();
        assertThat(data.scale()).isEqualTo(RatingScale.MOVIELENS);
        assertThat(loaded.report().hasWarnings()).isFalse();
        assertThat(loaded.report().notes()).isEmpty();
    }

    @Test
    void release2018() throws DatasetException {
        Path folder = Path.of(System.getProperty("marquee.data.2018", "absent"));
        assumeTrue(Files.isDirectory(folder), "the 2018 release is not here: " + folder);
        LoadedDataset loaded = DatasetReader.read(folder, Progress.NONE);
        Dataset data = loaded.dataset();
        assertThat(data.name()).isEqualTo("ml-latest-small-2018");
        assertThat(data.ratings().size()).isEqualTo(100_836);
        assertThat(users(data)).isEqualTo(610);
        assertThat(data.catalog().size()).isEqualTo(9_742);
        assertThat(data.tags()).hasSize(3_683).first().isEqualTo(new Tag(2, 60756, "funny", 1445714994));
        assertThat(data.links()).hasSize(9_742).containsEntry(1, new Links("0114709", "862"));
        assertThat(loaded.report().hasWarnings()).isFalse();
        assertThat(loaded.report().file("movies.csv").orElseThrow().findings()).extracting(Finding::reason, Finding::count)
                .containsExactlyInAnyOrder(tuple(Reason.WINDOWS_LINES, 1L), tuple(Reason.NO_YEAR, 13L));
    }

    private static long users(Dataset data) {
        return IntStream.range(0, data.ratings().size()).map(data.ratings()::userId).distinct().count();
    }
}
