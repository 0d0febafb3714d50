package marquee.study.candidate;

import static marquee.testing.TinyRatings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import marquee.core.data.Catalog;
import marquee.core.data.Movie;
import marquee.core.data.RatingScale;
import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
import marquee.study.MovieStats;
import marquee.study.candidate.CandidateFilter.Genres;
import marquee.study.candidate.CandidateFilter.Years;
import marquee.testing.TinyRatings;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    private static final Catalog CATALOG = Catalog.of(List.of(
            new Movie(10, "Ten (1990)", 1990, List.of("Comedy", "Drama")),
            new Movie(20, "Twenty (1995)", 1995, List.of("Drama")),
            new Movie(30, "Thirty (2000)", 2000, List.of("Comedy")),
            new Movie(40, "Forty", Movie.NO_YEAR, List.of())));

    /** Movie 10 has 4 ratings, 20 has 2, 30 has 2, 40 has 1; a training set of all. */
    private static final Ratings RATINGS = TinyRatings.table(row(1, 10, 4), row(2, 10, 3), row(3, 10, 5), row(4, 10, 2),
            row(1, 20, 4), row(2, 20, 3), row(3, 30, 5), row(4, 30, 2), row(4, 40, 1));
    private static final TrainingSet KNOWN = TrainingSet.of(RATINGS, RatingScale.MOVIELENS);
    private static final Candidates CANDIDATES = Candidates.of(KNOWN, CATALOG, new MovieStats(RATINGS));

    private static List<Integer> passing(CandidateFilter filter) {
        IntPredicate passes = CANDIDATES.passes(filter);
        return IntStream.range(0, KNOWN.items()).filter(passes).mapToObj(KNOWN::movieId).toList();
    }

    private static CandidateFilter genres(Set<String> in, Set<String> out) {
        return new CandidateFilter(new Genres(in, out), Years.ALL, 0, 0, false);
    }

    private static CandidateFilter years(int from, int to) {
        return new CandidateFilter(Genres.ALL, new Years(from, to), 0, 0, false);
    }

    private static CandidateFilter counted(int minimum, int leaning) {
        return new CandidateFilter(Genres.ALL, Years.ALL, minimum, leaning, false);
    }

    @Test
    void letsEverythingThroughWithoutAWish() {
        assertThat(passing(CandidateFilter.ALL)).containsExactly(10, 20, 30, 40);
    }

    @Test
    void leavesOutAMovieOfTwoGenresIfOneOfThemIsOut() {
        assertThat(passing(genres(Set.of(), Set.of("Drama")))).containsExactly(30, 40);
        assertThat(passing(genres(Set.of("Comedy"), Set.of("Drama")))).containsExactly(30);
    }

    @Test
    void takesAMovieIfOneOfItsGenresIsAskedFor() {
        assertThat(passing(genres(Set.of("Comedy"), Set.of()))).containsExactly(10, 30);
        assertThat(passing(genres(Set.of("Comedy", "Drama"), Set.of()))).containsExactly(10, 20, 30);
    }

    @Test
    void knowsYearsWithOpenEnds() {
        assertThat(passing(years(1995, 2000))).containsExactly(20, 30);
        assertThat(passing(years(1995, Movie.NO_YEAR))).containsExactly(20, 30);
        assertThat(passing(years(Movie.NO_YEAR, 1995))).containsExactly(10, 20);
        assertThat(passing(years(2001, 1999))).isEmpty();
    }

    @Test
    void asksForAMinimumOfRatings() {
        assertThat(passing(counted(2, 0))).containsExactly(10, 20, 30);
        assertThat(passing(counted(3, 0))).containsExactly(10);
        assertThat(passing(counted(5, 0))).isEmpty();
    }

    /**
     * Strictly more popular than 10, 20, 30, 40 are 0, 1, 1, 3 of 4 movies; strictly less popular 3, 1, 1, 0. Half of the movies
     * (2 of 4) are fewer than 3, so ties stay together.
     */
    @Test
    void leansToPopularOrToNiche() {
        assertThat(passing(counted(0, -50))).containsExactly(10, 20, 30);
        assertThat(passing(counted(0, -75))).containsExactly(10);
        assertThat(passing(counted(0, -95))).containsExactly(10);
        assertThat(passing(counted(0, 50))).containsExactly(20, 30, 40);
        assertThat(passing(counted(0, 75))).containsExactly(40);
        assertThat(passing(counted(0, 95))).containsExactly(40);
    }

    @Test
    void hidesThinEvidence() {
        assertThat(passing(new CandidateFilter(Genres.ALL, Years.ALL, 0, 0, true))).isEmpty();
        assertThat(IntStream.of(0, 9, 10, 49, 50).mapToObj(Evidence::of))
                .containsExactly(Evidence.THIN, Evidence.THIN, Evidence.SOME, Evidence.SOME, Evidence.SOLID);
    }

    @Test
    void countsWhatEachPartLeavesOfWhatTheUserHasNotRated() {
        CandidateFilter filter = new CandidateFilter(new Genres(Set.of("Comedy"), Set.of()), new Years(1995, 2000), 2, 50, true);
        assertThat(CANDIDATES.left(filter, Set.of())).isEqualTo(new Candidates.Left(4, 2, 2, 3, 3, 1, 0));
        assertThat(CANDIDATES.left(filter, Set.of(30))).isEqualTo(new Candidates.Left(3, 1, 1, 2, 2, 0, 0));
        assertThat(CANDIDATES.left(CandidateFilter.ALL, Set.of(10, 99))).isEqualTo(new Candidates.Left(3, 3, 3, 3, 3, 3, 3));
    }

    @Test
    void refusesWhatIsOutOfRange() {
        assertThatThrownBy(() -> counted(-1, 0)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("-1");
        assertThatThrownBy(() -> counted(0, 96)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("96");
    }
}
