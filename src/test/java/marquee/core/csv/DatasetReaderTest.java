package marquee.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CancellationException;
import marquee.core.data.Dataset;
import marquee.core.data.Links;
import marquee.core.data.Movie;
import marquee.core.data.Rating;
import marquee.core.data.Ratings;
import marquee.core.data.Tag;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import org.junit.jupiter.api.Test;

/** What is in a data set once it is read, and how reading can be told and stopped. */
class DatasetReaderTest {

    private static LoadedDataset read(SmallSet set, ReadOptions options, Progress progress) throws IOException, DatasetException {
        return new DatasetReading(new MemorySource(set), options, progress).read();
    }

    private static LoadedDataset read(SmallSet set) throws IOException, DatasetException {
        return read(set, ReadOptions.DEFAULT, Progress.NONE);
    }

    @Test
    void valuesAreThoseOfTheFiles() throws IOException, DatasetException {
        SmallSet set = SmallSet.complete()
                .with("ratings.csv", "userId,movieId,rating,timestamp\n0,2,3.50,964982703\n7,2147483647,5,964982703123\n7,1,0.5,\n")
                .with("movies.csv", "movieId,title,genres\n1,\"Pepper, \"\"Sgt.\"\" (1999) \",Drama||Comedy|Drama\n2,Babylon 5,(no genres listed)\n3,,\n")
                .with("tags.csv", "userId,movieId,tag,timestamp\n7,1,\" so\n\"\"fun\"\" \",1445714994\n")
                .with("links.csv", "movieId,imdbId,tmdbId\n1,114709,862.0\n2,tt0112500,\n");
        Dataset data = read(set).dataset();
        assertThat(data.ratings().get(0)).isEqualTo(new Rating(0, 2, 3.5, 964982703));
        assertThat(data.ratings().get(1)).isEqualTo(new Rating(7, 2147483647, 5.0, 964982703));
        assertThat(data.ratings().get(2)).isEqualTo(new Rating(7, 1, 0.5, Ratings.NO_TIME));
        assertThat(data.catalog().movies()).containsExactly(new Movie(1, "Pepper, \"Sgt.\" (1999) ", 1999, List.of("Drama", "Comedy")),
                new Movie(2, "Babylon 5", Movie.NO_YEAR, List.of()), new Movie(3, "Movie 3 (no title)", Movie.NO_YEAR, List.of()));
        assertThat(data.tags()).containsExactly(new Tag(7, 1, " so\n\"fun\" ", 1445714994));
        assertThat(data.links()).containsOnlyKeys(1, 2).containsEntry(1, new Links("0114709", "862")).containsEntry(2,
                new Links("0112500", ""));
    }

    @Test
    void columnsAreReadByName() throws IOException, DatasetException {
        SmallSet usual = SmallSet.complete();
        SmallSet swapped = usual.eachLine("ratings.csv", line -> line.replaceFirst("^(\\w+),(\\w+)", "$2,$1"));
        Ratings expected = read(usual).dataset().ratings();
        Ratings ratings = read(swapped).dataset().ratings();
        for (int row = 0; row < expected.size(); row++) {
            assertThat(ratings.get(row)).isEqualTo(expected.get(row));
        }
    }

    @Test
    void latestOfSeveralRatingsIsKept() throws IOException, DatasetException {
        SmallSet set = SmallSet.complete().with("ratings.csv", """
                userId,movieId,rating,timestamp
                9,9,0.5,1000000009
                2,1,1.0,1000000000
                1,1,2.0,1000000002
                1,1,3.0,1000000001
                2,1,4.0,1000000000
                1,2,5.0,1000000000
                1,2,5.0,1000000009
                3,1,2.5,
                3,1,3.5,1000000000
                9,9,5.0,1000000000
                """);
        LoadedDataset loaded = read(set);
        Ratings ratings = loaded.dataset().ratings();
        assertThat(List.of(ratings.get(0), ratings.get(1), ratings.get(2), ratings.get(3), ratings.get(4))).containsExactly(
                new Rating(9, 9, 0.5, 1000000009), new Rating(1, 1, 2.0, 1000000002), new Rating(2, 1, 4.0, 1000000000),
                new Rating(1, 2, 5.0, 1000000009), new Rating(3, 1, 3.5, 1000000000));
        FileReport report = loaded.report().file("ratings.csv").orElseThrow();
        assertThat(List.of(report.read(), report.used(), report.skipped())).containsExactly(10L, 5L, 5L);
        assertThat(report.findings()).extracting(Finding::reason, Finding::count).containsExactlyInAnyOrder(
                tuple(Reason.NO_TIME, 1L), tuple(Reason.SAME_RATING_TWICE, 1L),
                tuple(Reason.CONFLICTING_RATINGS, 4L));
    }

    @Test
    void firstRowsAreKeptAsTheyStand() throws IOException, DatasetException {
        SmallSet set = SmallSet.complete().inserted("ratings.csv", 3, "1,2").inserted("ratings.csv", 4, "");
        FirstRows first = read(set, new ReadOptions(true), Progress.NONE).report().file("ratings.csv").orElseThrow().firstRows();
        assertThat(first.header()).containsExactly("userId", "movieId", "rating", "timestamp");
        assertThat(first.rows()).hasSize(FirstRows.LIMIT);
        assertThat(first.rows().get(0)).isEqualTo(List.of(set.text("ratings.csv").split("\n")[1].split(",")));
        assertThat(first.rows().get(1)).containsExactly("1", "2");
    }

    @Test
    void atMostAHundredPlacesAreKept() throws IOException, DatasetException {
        SmallSet set = SmallSet.complete().eachLine("ratings.csv", line -> line.replaceFirst("\\d+$", "yesterday"));
        Finding finding = read(set).report().file("ratings.csv").orElseThrow().findings().get(0);
        assertThat(finding.reason()).isEqualTo(Reason.BAD_TIME);
        assertThat(finding.count()).isEqualTo(200);
        assertThat(finding.examples()).hasSize(100);
        assertThat(finding.sentence())
                .isEqualTo("ratings.csv, line 2, column \"timestamp\": \"yesterday\" is not a time in seconds since 1970."
                + " The row was kept, its time is unknown. (200 such cases.) Fix: correct the time");
    }

    @Test
    void fingerprintIsThatOfTheBytes() throws IOException, DatasetException, NoSuchAlgorithmException {
        SmallSet set = SmallSet.complete().changed("ratings.csv", text -> "\ufeff" + text.replace("\n", "\r\n"));
        assertThat(read(set).dataset().sha256()).isEqualTo(sha256(set.files().get("ratings.csv"), set.files().get("movies.csv")));
        BuiltInSource builtIn = new BuiltInSource();
        assertThat(BuiltInSource.SHA_256).isEqualTo(sha256(builtIn.find(FileKind.RATINGS).orElseThrow().open().readAllBytes(),
                builtIn.find(FileKind.MOVIES).orElseThrow().open().readAllBytes()));
        assertThat(builtIn.knownFingerprint()).contains(BuiltInSource.SHA_256);
    }

    private static String sha256(byte[] ratings, byte[] movies) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(ratings);
        return HexFormat.of().formatHex(digest.digest(movies));
    }

    @Test
    void progressCountsAllBytes() throws IOException, DatasetException {
        List<Step> steps = new ArrayList<>();
        SmallSet set = SmallSet.complete();
        read(set, ReadOptions.DEFAULT, steps::add);
        long total = set.files().values().stream().mapToLong(bytes -> bytes.length).sum();
        assertThat(steps).allMatch(step -> step.what() == Step.Unit.BYTES && step.total() == total).isSortedAccordingTo((a,
                b) -> Long.compare(a.done(), b.done()));
        assertThat(steps.get(steps.size() - 1).done()).isEqualTo(total);
    }

    @Test
    void stopsBetweenAnyTwoBlocks() throws DatasetException {
        List<Step> all = new ArrayList<>();
        DatasetReader.readBuiltIn(all::add);
        assertThat(all).as("blocks of the built-in data").hasSizeGreaterThan(30);
        for (int last = 0; last < all.size(); last += 5) {
            StopAfter progress = new StopAfter(last);
            assertThatThrownBy(() -> DatasetReader.readBuiltIn(progress)).isInstanceOf(CancellationException.class);
            assertThat(progress.heard).isEqualTo(last);
        }
    }

    private static final class StopAfter implements Progress {
        private final int last;
        private int heard;

        StopAfter(int last) {
            this.last = last;
        }

        @Override
        public void report(Step step) {
            heard++;
        }

        @Override
        public boolean isCancelled() {
            return heard >= last;
        }
    }

    /** C57. */
    @Test
    void memoryThatRunsOutIsSaid() {
        DatasetException refusal = catchThrowableOfType(DatasetException.class, () -> DatasetReader.readBuiltIn(step -> {
            throw new OutOfMemoryError("pretended");
        }));
        assertThat(refusal).hasMessageContaining("the memory is not enough for it").hasMessageContaining("java -Xmx4g");
    }
}
