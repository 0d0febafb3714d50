package marquee.core.split;

import static marquee.testing.TinyRatings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import marquee.core.data.Dataset;
import marquee.core.data.Rating;
import marquee.core.data.Ratings;
import marquee.core.random.RandomState;
import marquee.testing.Release;
import marquee.testing.TinyRatings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTest {

    private static final int[] TEN = {10, 11, 12, 13, 14, 15, 16, 17, 18, 19};

    private static void assertPartition(Split split, int[] rows) {
        assertThat(IntStream.concat(IntStream.of(split.train()), IntStream.of(split.test())).sorted().toArray()).isEqualTo(rows);
    }

    @Test
    void makesFoldsOfTenRowsBy4And3And3() {
        List<Split> folds = KFold.split(TEN, 3, 42);
        assertThat(folds).extracting(split -> split.test().length).containsExactly(4, 3, 3);
        folds.forEach(split -> assertPartition(split, TEN));
        assertThat(IntStream.range(0, 3).flatMap(fold -> IntStream.of(folds.get(fold).test())).sorted().toArray()).isEqualTo(TEN);
        // the rows before the fold, then those after it
        assertThat(folds.get(1).train()).startsWith(folds.get(0).test()).endsWith(folds.get(2).test());
    }

    @Test
    void allowsAsManyFoldsAsRowsAndNoMore() {
        assertThat(KFold.split(TEN, 10, 1)).hasSize(10).allSatisfy(split -> assertThat(split.test()).hasSize(1));
        for (int folds : new int[] {-1, 0, 1, 11}) {
            assertThatThrownBy(() -> KFold.split(TEN, folds, 1)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The number of folds must be between 2 and the number of ratings (10), but is " + folds);
        }
    }

    @Test
    void repeatsFoldsWithTheSameGeneratorStartingWithThoseOfKFold() {
        List<Split> rounds = RepeatedKFold.split(TEN, 3, 2, 42);
        List<Split> first = KFold.split(TEN, 3, 42);
        assertThat(rounds).hasSize(6);
        for (int fold = 0; fold < 3; fold++) {
            assertThat(rounds.get(fold).test()).isEqualTo(first.get(fold).test());
            assertThat(rounds.get(fold).train()).isEqualTo(first.get(fold).train());
        }
        RandomState random = new RandomState(42);
        random.permutation(10);
        int[] second = random.permutation(10);
        assertThat(rounds.get(3).test()).isEqualTo(IntStream.range(0, 4).map(k -> TEN[second[k]]).toArray());
        assertThatThrownBy(() -> RepeatedKFold.split(TEN, 3, 0, 42)).hasMessageContaining("at least 1, but is 0");
        assertThatThrownBy(() -> RepeatedKFold.split(TEN, 11, 2, 42)).hasMessageContaining("(10), but is 11");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
    void refusesTestFractionsThatLeaveASideEmpty(double fraction) {
        assertThatThrownBy(() -> HoldOut.split(100, fraction, 42)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The test fraction must be above 0 and below 1, but is " + fraction);
        assertThatThrownBy(() -> TimeSplit.split(TinyRatings.table(row(1, 1, 4), row(1, 2, 4)), new int[] {0, 1}, fraction))
                .hasMessage("The test fraction must be above 0 and below 1, but is " + fraction);
    }

    @Test
    void roundsTheTestSideUpToWholeRows() {
        assertThat(HoldOut.split(11, 0.2, 42).test()).hasSize(3);
        assertThat(HoldOut.split(2, 0.01, 42).test()).hasSize(1);
        assertThatThrownBy(() -> HoldOut.split(1, 0.5, 42)).hasMessageContaining("no rating is left to learn from");
    }

    @Test
    void holdsOutOneRatingOfEveryUserWhoHasTwo() {
        Dataset dataset = Release.OF_2016.dataset();
        int[] rows = dataset.ratings().allRows();
        Split split = LeaveOneOut.split(dataset.ratings(), rows, 7);
        assertPartition(split, rows);
        assertThat(IntStream.of(split.test()).map(dataset.ratings()::userId).toArray()).hasSize(671).doesNotHaveDuplicates();
        assertThat(split.train()).isSorted();
        assertThat(LeaveOneOut.split(dataset.ratings(), rows, 7).test()).isEqualTo(split.test());
        assertThat(LeaveOneOut.split(dataset.ratings(), rows, 8).test()).isNotEqualTo(split.test());
    }

    @Test
    void leavesTheOnlyRatingOfAUserToTheTrainingSide() {
        Ratings ratings = TinyRatings.table(row(5, 1, 4), row(6, 1, 3), row(5, 2, 2), row(7, 9, 1), row(5, 3, 5));
        Split split = LeaveOneOut.split(ratings, new int[] {4, 3, 1, 0}, 1);
        assertThat(split.test()).hasSize(1).containsAnyOf(4, 0);
        assertThat(split.train()).contains(3, 1).hasSize(3);
        assertThatThrownBy(() -> LeaveOneOut.split(ratings, new int[] {0, 1, 3}, 1))
                .hasMessage("Leaving one rating of every user out needs a user with at least two ratings");
    }

    private static Ratings at(long... times) {
        return Ratings.of(IntStream.range(0, times.length).mapToObj(k -> new Rating(k, k, 3, times[k])).toList());
    }

    @Test
    void testsOnTheLatestFifthInTheOrderOfTime() {
        Ratings ratings = at(50, 10, 40, 30, 20, 60, 70, 90, 80, 100);
        Split split = TimeSplit.split(ratings, ratings.allRows(), 0.2);
        assertThat(split.train()).containsExactly(1, 4, 3, 2, 0, 5, 6, 8);
        assertThat(split.test()).containsExactly(7, 9);
    }

    @Test
    void neverTearsAMomentApart() {
        Ratings ratings = at(1, 2, 3, 3, 3);
        Split split = TimeSplit.split(ratings, ratings.allRows(), 0.2);
        assertThat(split.train()).containsExactly(0, 1);
        assertThat(split.test()).containsExactly(2, 3, 4);
        assertThatThrownBy(() -> TimeSplit.split(at(3, 3, 3), new int[] {0, 1, 2}, 0.5))
                .hasMessageContaining("no rating is before the cut to learn from");
    }

    @Test
    void needsTheTimeOfEveryRating() {
        Ratings ratings = at(1, Ratings.NO_TIME, 3, Ratings.NO_TIME);
        assertThatThrownBy(() -> TimeSplit.split(ratings, ratings.allRows(), 0.5)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A split by time needs the time of every rating, but 2 of 4 have none");
        assertThat(TimeSplit.split(ratings, new int[] {0, 2}, 0.5).test()).containsExactly(2);
    }

    @Test
    void cutsTheBuiltInDataIntoPastAndFuture() {
        Ratings ratings = Release.OF_2016.dataset().ratings();
        Split split = TimeSplit.split(ratings, ratings.allRows(), 0.2);
        long last = IntStream.of(split.train()).mapToLong(ratings::timestamp).max().orElseThrow();
        assertThat(IntStream.of(split.test()).mapToLong(ratings::timestamp).min().orElseThrow()).isGreaterThan(last);
        assertThat(split.test().length).isBetween(20_001, 20_200);
        assertPartition(split, ratings.allRows());
    }
}
