package marquee.study.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import marquee.core.data.Catalog;
import marquee.core.data.Dataset;
import marquee.core.data.Movie;
import marquee.core.data.Rating;
import marquee.core.data.RatingScale;
import marquee.core.data.Ratings;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import marquee.study.UserDirectory;
import marquee.study.ValueCounts;
import marquee.testing.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViewSelectionTest {

    private static final long MAY_2000 = Instant.parse("2000-05-31T23:59:59Z").getEpochSecond();
    private static final long JUNE_2000 = MAY_2000 + 1;

    @ParameterizedTest
    @EnumSource(Release.class)
    void isTheWholeDataSetWithoutAChoice(Release release) {
        Dataset dataset = release.orSkip().dataset();
        Overview overview = ViewSelection.view(new RatingColumns(dataset), Selection.ALL, Progress.NONE);
        assertThat(overview.left()).isEqualTo(overview.all());
        assertThat(overview.share()).isEqualTo(1);
        assertThat(overview.left().density()).isCloseTo(release.golden().get("dataset").get("density").asDouble(), within(1e-15));
        assertThat(overview.values()).isEqualTo(ValueCounts.of(dataset.ratings())).isEqualTo(overview.stars());
        assertThat(overview.months().stream().mapToLong(month -> month.tally().ratings()).sum()).isEqualTo(dataset.ratings().size());
        assertThat(overview.groups().stream().mapToLong(group -> group.tally().ratings()).sum()).isEqualTo(dataset.ratings().size());
        assertThat(overview.groups().stream().mapToInt(Overview.Group::users).sum()).isEqualTo(overview.all().users());
        assertThat(overview.movieTail().total()).isEqualTo(dataset.ratings().size()).isEqualTo(overview.userTail().total());
    }

    /** Counts row by row with the plain objects of the data, in place of the primitive columns. */
    @Test
    void agreesWithCountingRowByRow() {
        Dataset dataset = Release.OF_2016.dataset();
        Ratings ratings = dataset.ratings();
        UserDirectory directory = new UserDirectory(ratings);
        Selection selection = new Selection(new TreeSet<>(Set.of("Sci-Fi", "War")), new TreeSet<>(Set.of(4.0, 4.5)),
                Optional.of(new Period(YearMonth.of(2000, 6), YearMonth.of(2008, 11))), EnumSet.of(UserGroup.FROM_50, UserGroup.FROM_200));
        IntPredicate genre = row -> dataset.catalog().get(ratings.movieId(row)).genres().stream().anyMatch(selection.genres()::contains);
        IntPredicate stars = row -> selection.stars().contains(ratings.value(row));
        IntPredicate period = row -> selection.period().orElseThrow().contains(month(ratings.timestamp(row)));
        IntPredicate group = row -> selection.groups().contains(UserGroup.of(directory.user(ratings.userId(row)).ratings()));

        Overview overview = ViewSelection.view(new RatingColumns(dataset), selection, Progress.NONE);

        int[] left = rows(ratings, genre.and(stars).and(period).and(group));
        assertThat(overview.left().ratings()).isEqualTo(left.length).isPositive();
        assertThat(overview.left().users()).isEqualTo((int) IntStream.of(left).map(ratings::userId).distinct().count());
        assertThat(overview.left().movies()).isEqualTo((int) IntStream.of(left).map(ratings::movieId).distinct().count());
        assertThat(overview.values().mean()).isCloseTo(IntStream.of(left).mapToDouble(ratings::value).average().orElseThrow(), within(1e-12));
        int[] anyStars = rows(ratings, genre.and(period).and(group));
        assertThat(overview.stars().total()).isEqualTo(anyStars.length).isGreaterThan(left.length);
        Overview.Month october2005 = overview.months().stream().filter(m -> m.month().equals(YearMonth.of(2005, 10))).findFirst().orElseThrow();
        assertThat(october2005.tally().ratings()).isEqualTo(IntStream.of(rows(ratings, genre.and(stars).and(group)))
                .filter(row -> month(ratings.timestamp(row)).equals(october2005.month())).count()).isPositive();
        Overview.Genre drama = overview.genres().stream().filter(g -> g.name().equals("Drama")).findFirst().orElseThrow();
        int[] dramas = IntStream.of(rows(ratings, stars.and(period).and(group)))
                .filter(row -> dataset.catalog().get(ratings.movieId(row)).genres().contains("Drama")).toArray();
        assertThat(drama.tally().ratings()).isEqualTo(dramas.length).isPositive();
        assertThat(drama.tally().mean()).isCloseTo(IntStream.of(dramas).mapToDouble(ratings::value).average().orElseThrow(), within(1e-12));
        assertThat(drama.movies()).isEqualTo((int) IntStream.of(dramas).map(ratings::movieId).distinct().count());
        Overview.Group heavy = overview.groups().get(UserGroup.FROM_1000.ordinal());
        assertThat(heavy.tally().ratings()).isEqualTo(IntStream.of(rows(ratings, genre.and(stars).and(period)))
                .filter(row -> directory.user(ratings.userId(row)).ratings() >= 1000).count()).isPositive();
    }

    private static int[] rows(Ratings ratings, IntPredicate in) {
        return IntStream.range(0, ratings.size()).filter(in).toArray();
    }

    private static YearMonth month(long time) {
        return YearMonth.from(Instant.ofEpochSecond(time).atZone(ZoneOffset.UTC));
    }

    @Test
    void countsASmallDataSetByHand() {
        // user 1 gave 5 to the comedy in May and 3 to the film without genres in June; user 2 gave 4 to the comedy at no known time
        RatingColumns columns = new RatingColumns(dataset(new Rating(1, 10, 5, MAY_2000), new Rating(1, 20, 3, JUNE_2000),
                new Rating(2, 10, 4, Ratings.NO_TIME)));
        Overview overview = ViewSelection.view(columns, Selection.ALL, Progress.NONE);
        assertThat(overview.genres()).containsExactly(new Overview.Genre(RatingColumns.NO_GENRES, 1, new Tally(1, 3)),
                new Overview.Genre("Comedy", 1, new Tally(2, 9)), new Overview.Genre("Drama", 1, new Tally(2, 9)));
        assertThat(overview.months()).containsExactly(new Overview.Month(YearMonth.of(2000, 5), new Tally(1, 5)),
                new Overview.Month(YearMonth.of(2000, 6), new Tally(1, 3)));
        assertThat(overview.movies()).containsExactly(new Overview.RatedFilm(10, new Tally(2, 9)), new Overview.RatedFilm(20, new Tally(1, 3)));
        Overview june = ViewSelection.view(columns, Selection.ALL.withPeriod(Optional.of(
                new Period(YearMonth.of(2000, 6), YearMonth.of(2000, 6)))), Progress.NONE);
        assertThat(june.left()).isEqualTo(new Overview.Totals(1, 1, 1));
        assertThat(june.months()).isEqualTo(overview.months());
        assertThat(ViewSelection.view(columns, Selection.ALL.toggle(RatingColumns.NO_GENRES), Progress.NONE).left().ratings()).isEqualTo(1);
    }

    @Test
    void leavesNothingWithoutFailing() {
        RatingColumns columns = new RatingColumns(dataset(new Rating(1, 10, 5, Ratings.NO_TIME)));
        Overview nothing = ViewSelection.view(columns, Selection.ALL.toggle(2.5), Progress.NONE);
        assertThat(nothing.left()).isEqualTo(new Overview.Totals(0, 0, 0));
        assertThat(nothing.share()).isZero();
        assertThat(nothing.months()).isEmpty();
        assertThat(nothing.movieTail().shareOfTop(0.1)).isZero();
        assertThat(nothing.stars().total()).isEqualTo(1);
    }

    @Test
    void stopsWhenAsked() {
        Progress stop = new Progress() {
            @Override
            public void report(Step step) {
                throw new AssertionError("nothing to report");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        RatingColumns columns = new RatingColumns(dataset(new Rating(1, 10, 5, MAY_2000)));
        assertThatThrownBy(() -> ViewSelection.view(columns, Selection.ALL, stop)).isInstanceOf(CancellationException.class);
    }

    private static Dataset dataset(Rating... ratings) {
        return new Dataset("small", Ratings.of(List.of(ratings)), Catalog.of(List.of(
                new Movie(10, "Ten (1999)", 1999, List.of("Comedy", "Drama")), new Movie(20, "Twenty (1999)", 1999, List.of()))),
                List.of(), Map.of(), RatingScale.MOVIELENS, "");
    }
}
