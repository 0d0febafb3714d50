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
import marquee.study.ErrorGroups.Dimension;
import org.junit.jupiter.api.Test;

/** User 1 has 20 training ratings and user 2 none; both gave movie 1, a comedy, 4 stars, and user 2 gave movie 2, a comedy, 3. */
class GroupMembersTest {

    private static final double[] ESTIMATES = {3, 4, 5};

    private final GroupMembers members = new GroupMembers(data(), new Split(IntStream.range(0, 20).toArray(), new int[] {20, 21, 22}));

    private static Dataset data() {
        Ratings.Builder ratings = Ratings.builder(23);
        IntStream.range(10, 30).forEach(movie -> ratings.add(1, movie, 3, movie));
        ratings.add(1, 1, 4, 0).add(2, 1, 4, 0).add(2, 2, 3, 0);
        List<Movie> movies = new ArrayList<>(List.of(new Movie(1, "One (1994)", 1994, List.of("Comedy")),
                new Movie(2, "Two", Movie.NO_YEAR, List.of("Comedy", "Drama"))));
        IntStream.range(10, 30).forEach(id -> movies.add(new Movie(id, "Film " + id, 2000, List.of("Drama"))));
        return new Dataset("tiny", ratings.build(), Catalog.of(movies), List.of(), Map.of(), RatingScale.MOVIELENS, "0");
    }

    @Test
    void behindAGroupByActivityAreUsers() {
        ErrorGroups.Group newcomers = members.groups().of(Dimension.USER_ACTIVITY).get(0);
        List<GroupMembers.Member> behind = members.of(newcomers, ESTIMATES);

        assertThat(behind).extracting(GroupMembers.Member::id).containsExactly(2);
        assertThat(behind.get(0).ratings()).isEqualTo(2);
        // 4 - 4 = 0 and 3 - 5 = -2: sqrt((0 + 4) / 2) and (0 + 2) / 2
        assertThat(behind.get(0).accuracy().rmse()).isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(behind.get(0).accuracy().mae()).isEqualTo(1);
    }

    @Test
    void behindAnyOtherGroupAreMoviesThoseWithMostRatingsFirst() {
        ErrorGroups.Group comedies = members.groups().of(Dimension.GENRE).get(0);

        assertThat(members.of(comedies, ESTIMATES)).extracting(GroupMembers.Member::id).containsExactly(1, 2);
        assertThat(members.of(comedies, ESTIMATES)).extracting(GroupMembers.Member::ratings).containsExactly(2, 1);
    }
}
