package marquee.core.evaluate;

import static marquee.testing.TinyRatings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import marquee.core.data.Catalog;
import marquee.core.data.Movie;
import marquee.core.data.TrainingSet;
import marquee.testing.TinyRatings;
import org.junit.jupiter.api.Test;

class ListAspectsTest {

    private static final Catalog CATALOG = Catalog.of(List.of(
            new Movie(1, "A", 1990, List.of("Drama", "Crime")), new Movie(2, "B", 1991, List.of("Comedy", "Drama")),
            new Movie(3, "C", 1992, List.of()), new Movie(4, "D", 1993, List.of()), new Movie(5, "E", 1994, List.of("Crime", "Drama"))));

    /** Ratings: movie 1 has 4, movie 2 has 3, movie 3 has 2, movie 4 has 1; four users. */
    private static final TrainingSet KNOWN = TinyRatings.trainingSet(
            row(1, 1, 4), row(2, 1, 4), row(3, 1, 4), row(4, 1, 4), row(1, 2, 4), row(2, 2, 4), row(3, 2, 4),
            row(1, 3, 4), row(2, 3, 4), row(1, 4, 4));

    private static double of(Measure measure, int... items) {
        return new ListAspects(KNOWN, CATALOG).of(measure, items);
    }

    @Test
    void popularityIsTheMeanOf4And1() {
        assertThat(of(Measure.POPULARITY, 0, 3)).isEqualTo(2.5);
    }

    @Test
    void headHolds4And3And2OfTenRatingsSoOnlyTheLastMovieIsTail() {
        // 4 + 3 = 7 are fewer than 8 of the 10 ratings, so the third movie belongs to the head, too
        assertThat(of(Measure.LONG_TAIL, 0, 1, 2)).isZero();
        assertThat(of(Measure.LONG_TAIL, 0, 3)).isEqualTo(0.5);
    }

    @Test
    void noveltyOfMoviesRatedByAllAndByOneOfFourUsersIsTheMeanOf0And2Bits() {
        assertThat(of(Measure.NOVELTY, 0)).isEqualTo(0);
        assertThat(of(Measure.NOVELTY, 3)).isCloseTo(2, within(1e-15));
        assertThat(of(Measure.NOVELTY, 0, 3)).isCloseTo(1, within(1e-15));
    }

    @Test
    void diversityOfOneCommonGenreOfThreeIsTwoThirds() {
        assertThat(of(Measure.DIVERSITY, 0, 1)).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(of(Measure.DIVERSITY, 2, 3)).isZero();
        assertThat(of(Measure.DIVERSITY, 0, 2)).isEqualTo(1);
        // pairs of movies 1, 2, 3: 2/3, 1 and 1
        assertThat(of(Measure.DIVERSITY, 0, 1, 2)).isCloseTo((2 / 3.0 + 1 + 1) / 3, within(1e-15));
    }

    @Test
    void sameGenresInAnotherOrderAreAlike() {
        TrainingSet two = TinyRatings.trainingSet(row(1, 1, 4), row(1, 5, 4));
        assertThat(new ListAspects(two, CATALOG).of(Measure.DIVERSITY, new int[] {0, 1})).isZero();
    }

    @Test
    void refusesWhatIsNoMeasureOfAList() {
        assertThatThrownBy(() -> of(Measure.COVERAGE, 0)).hasMessageContaining("COVERAGE");
    }
}
