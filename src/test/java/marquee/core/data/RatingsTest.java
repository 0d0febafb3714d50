package marquee.core.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingsTest {

    private static Rating row(int k) {
        return new Rating(100 + k, 200 + 3 * k, 0.5 + k % 10 * 0.5, 1_000_000_000L + k);
    }

    private static List<Rating> rows(int from, int to) {
        return IntStream.range(from, to).mapToObj(RatingsTest::row).toList();
    }

    private static List<Rating> contents(Ratings ratings) {
        List<Rating> contents = new ArrayList<>();
        for (int row : ratings.allRows()) {
            contents.add(new Rating(ratings.userId(row), ratings.movieId(row), ratings.value(row), ratings.timestamp(row)));
            assertThat(ratings.get(row)).isEqualTo(contents.get(row));
        }
        return contents;
    }

    /** A builder has room for 16 at first, then for 16 + 8 = 24, then for 36. */
    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1", "1, 16", "1, 17", "5, 24", "5, 25", "16, 37", "40, 39", "40, 40", "40, 41"})
    void keepsEveryRowHoweverManyWereExpected(int expected, int rows) {
        Ratings.Builder builder = Ratings.builder(expected);
        for (int k = 0; k < rows; k++) {
            assertThat(builder.size()).isEqualTo(k);
            Rating row = row(k);
            assertThat(builder.add(row.userId(), row.movieId(), row.value(), row.timestamp())).isSameAs(builder);
        }
        Ratings ratings = builder.build();
        assertThat(ratings.size()).isEqualTo(rows);
        assertThat(contents(ratings)).isEqualTo(rows(0, rows));
    }

    /** 10 rows and 6 more fill the 16 places to the last; with 7 more they do not fit. */
    @ParameterizedTest
    @CsvSource({"10, 6", "10, 7", "16, 0", "16, 1", "0, 50", "3, 13"})
    void addsAWholeTableBehindItsRows(int before, int more) {
        Ratings.Builder builder = Ratings.builder(1);
        rows(0, before).forEach(r -> builder.add(r.userId(), r.movieId(), r.value(), r.timestamp()));
        assertThat(builder.addAll(Ratings.of(rows(before, before + more)))).isSameAs(builder);
        assertThat(builder.size()).isEqualTo(before + more);
        builder.add(1, 2, 3, 4);
        List<Rating> expected = new ArrayList<>(rows(0, before + more));
        expected.add(new Rating(1, 2, 3, 4));
        assertThat(contents(builder.build())).isEqualTo(expected);
    }

    @Test
    void appendsWithoutChangingWhatWasThere() {
        Ratings ratings = Ratings.of(rows(0, 20));
        Ratings longer = ratings.append(rows(20, 95));
        assertThat(contents(longer)).isEqualTo(rows(0, 95));
        assertThat(contents(ratings)).isEqualTo(rows(0, 20));
        assertThat(ratings.allRows()).containsExactly(IntStream.range(0, 20).toArray());
    }
}
