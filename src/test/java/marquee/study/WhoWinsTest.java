package marquee.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import marquee.core.data.Catalog;
import marquee.core.data.Dataset;
import marquee.core.data.Movie;
import marquee.core.data.RatingScale;
import marquee.core.data.Ratings;
import marquee.core.split.Split;
import marquee.study.WhoWins.Grouping;
import org.junit.jupiter.api.Test;

/** User 1 has 20 training ratings, user 2 has none; movie 1 is a comedy of 1994, movie 2 a comedy and drama of an unknown year. */
class WhoWinsTest {

    private final Dataset data = data();
    private final Split split = new Split(IntStream.range(0, 20).toArray(), new int[] {20, 21, 22});
    private final WhoWins wins = new WhoWins(data, split, List.of(new double[] {3, 4, 5}, new double[] {4, 4, 4}));

    private static Dataset data() {
        Ratings.Builder ratings = Ratings.builder(23);
        for (int movie = 10; movie < 30; movie++) {
            ratings.add(1, movie, 3, movie);
        }
        ratings.add(1, 1, 4, 0).add(2, 1, 4, 0).add(2, 2, 3, 0);
        List<Movie> movies = new ArrayList<>(List.of(new Movie(1, "One (1994)", 1994, List.of("Comedy")),
                new Movie(2, "Two", Movie.NO_YEAR, List.of("Comedy", "Drama"))));
        IntStream.range(10, 30).forEach(id -> movies.add(new Movie(id, "Film " + id, 2000, List.of("Drama"))));
        return new Dataset("tiny", ratings.build(), Catalog.of(movies), List.of(), Map.of(), RatingScale.MOVIELENS, "0");
    }

    @Test
    void usersAreCutByTheirTrainingRatings() {
        List<WhoWins.Group> groups = wins.groups(Grouping.ACTIVITY);

        assertThat(groups).extracting(WhoWins.Group::low).containsExactly(0, 20);
        assertThat(groups).extracting(WhoWins.Group::high).containsExactly(19, 49);
        assertThat(groups).extracting(group -> group.rows().length).containsExactly(2, 1);
        // first model, user 2: 4 - 4 = 0 and 3 - 5 = -2: sqrt((0 + 4) / 2) and (0 + 2) / 2
        assertThat(wins.accuracy(groups.get(0), 0).rmse()).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(wins.accuracy(groups.get(0), 0).mae()).isEqualTo(1);
        assertThat(wins.accuracy(groups.get(1), 1).rmse()).isZero();
        assertThat(wins.members(groups.get(0), 0)).extracting(WhoWins.Member::id).containsExactly(2);
    }

    @Test
    void aRatingCountsForEachGenreOfItsMovie() {
        List<WhoWins.Group> groups = wins.groups(Grouping.GENRE);

        assertThat(groups).extracting(WhoWins.Group::name).containsExactly("Comedy", "Drama");
        assertThat(groups).extracting(group -> group.rows().length).containsExactly(3, 1);
        assertThat(wins.members(groups.get(0), 0)).extracting(WhoWins.Member::id).containsExactly(1, 2);
        assertThat(wins.members(groups.get(0), 0)).extracting(WhoWins.Member::ratings).containsExactly(2, 1);
    }

    @Test
    void decadesRunFromOldToNewWithUnknownYearsFirst() {
        assertThat(wins.groups(Grouping.DECADE)).extracting(WhoWins.Group::low).containsExactly(-1, 1990);
    }

    @Test
    void moviesWithoutATrainingRatingAreAGroupOfTheirOwn() {
        List<WhoWins.Group> groups = wins.groups(Grouping.POPULARITY);

        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).low()).isZero();
        assertThat(groups.get(0).high()).isZero();
    }
}
