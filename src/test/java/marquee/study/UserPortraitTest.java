package marquee.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import marquee.core.data.Catalog;
import marquee.core.data.Dataset;
import marquee.core.data.Movie;
import marquee.core.data.Rating;
import marquee.core.data.RatingScale;
import marquee.core.data.Ratings;
import org.junit.jupiter.api.Test;

class UserPortraitTest {

    private static final Dataset SMALL = new Dataset("small",
            Ratings.of(List.of(new Rating(9, 1, 5, 300), new Rating(2, 1, 1, Ratings.NO_TIME), new Rating(9, 2, 2, 100),
                    new Rating(9, 3, 3.5, 200))),
            Catalog.of(List.of(new Movie(1, "A (2000)", 2000, List.of("War", "Drama")), new Movie(2, "B (2001)", 2001, List.of("Comedy")),
                    new Movie(3, "C (2002)", 2002, List.of("Drama")))),
            List.of(), Map.of(), RatingScale.MOVIELENS, "");
    private static final UserDirectory USERS = new UserDirectory(SMALL.ratings());

    private static UserPortrait portrait(int userId) {
        return UserPortrait.of(SMALL, USERS, ValueCounts.of(SMALL.ratings()), userId);
    }

    @Test
    void comparesGenresWithTheUsersOwnMean() {
        // mean (5 + 2 + 3.5) / 3 = 3.5; War 5, Drama (5 + 3.5) / 2 = 4.25, Comedy 2
        UserPortrait nine = portrait(9);
        assertThat(nine.values().mean()).isEqualTo(3.5);
        assertThat(nine.everybody().mean()).isCloseTo(11.5 / 4, within(1e-12));
        assertThat(nine.genres()).containsExactly(new UserPortrait.GenreTaste("War", 1, 5, 1.5),
                new UserPortrait.GenreTaste("Drama", 2, 4.25, 0.75), new UserPortrait.GenreTaste("Comedy", 1, 2, -1.5));
        assertThat(nine.first()).contains(Instant.ofEpochSecond(100));
        assertThat(nine.last()).contains(Instant.ofEpochSecond(300));
    }

    @Test
    void knowsNoTimeWhereThereIsNone() {
        assertThat(portrait(2).first()).isEmpty();
        assertThat(portrait(2).last()).isEmpty();
    }

    @Test
    void listsUsersById() {
        assertThat(USERS.users()).containsExactly(new UserDirectory.UserSummary(2, 1, 1), new UserDirectory.UserSummary(9, 3, 3.5));
        assertThat(USERS.rows(9)).containsExactly(0, 2, 3);
        assertThat(USERS.rowsByStars(9)).containsExactly(0, 3, 2);
        assertThat(USERS.place(9)).isEqualTo(1);
        assertThat(USERS.nextFreeId()).isEqualTo(10);
        assertThat(USERS.contains(2)).isTrue();
        assertThat(USERS.contains(3)).isFalse();
    }

    @Test
    void saysThatAUserDoesNotExist() {
        assertThatThrownBy(() -> portrait(3)).isInstanceOf(UnknownUserException.class)
                .hasMessage("There is no user 3 in this data. Its 2 users have ids from 2 to 9.");
    }

    @Test
    void needsRatings() {
        assertThatThrownBy(() -> new UserDirectory(Ratings.of(List.of()))).isInstanceOf(IllegalArgumentException.class);
    }
}
