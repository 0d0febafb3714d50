package marquee.core.data;

import static marquee.testing.TinyRatings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import marquee.testing.TinyRatings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrainingSetTest {

    private static final Ratings TABLE = TinyRatings.table(row(9, 50, 1), row(7, 40, 5), row(9, 40, 2), row(8, 60, 4), row(7, 50, 3));

    private static String text(RatingLists lists) {
        List<String> texts = new ArrayList<>();
        for (int list = 0; list < lists.lists(); list++) {
            StringBuilder text = new StringBuilder();
            for (int entry = lists.start(list); entry < lists.end(list); entry++) {
                text.append(lists.other(entry)).append('=').append(lists.value(entry)).append(' ');
            }
            assertThat(lists.count(list)).isEqualTo(lists.end(list) - lists.start(list));
            texts.add(text.toString().strip());
        }
        return String.join("; ", texts);
    }

    /** Rows 4, 2, 0 and 1: user 7 comes first and is 0, user 9 is 1; movie 50 is 0, movie 40 is 1. Mean (3 + 2 + 1 + 5) / 4. */
    @Test
    void numbersInTheOrderOfTheRows() {
        TrainingSet set = TrainingSet.of(TABLE, new int[] {4, 2, 0, 1}, RatingScale.MOVIELENS);
        assertThat(set.users()).isEqualTo(2);
        assertThat(set.items()).isEqualTo(2);
        assertThat(set.ratings()).isEqualTo(4);
        assertThat(set.globalMean()).isEqualTo(2.75);
        assertThat(set.scale()).isEqualTo(RatingScale.MOVIELENS);
        assertThat(new int[] {set.user(7), set.user(9), set.user(8)}).containsExactly(0, 1, -1);
        assertThat(new int[] {set.item(50), set.item(40), set.item(60)}).containsExactly(0, 1, -1);
        assertThat(new int[] {set.userId(0), set.userId(1), set.movieId(0), set.movieId(1)}).containsExactly(7, 9, 50, 40);
        assertThat(text(set.byUser())).isEqualTo("0=3.0 1=5.0; 1=2.0 0=1.0");
        assertThat(text(set.byItem())).isEqualTo("0=3.0 1=1.0; 1=2.0 0=5.0");
        assertThat(set.byItem()).isSameAs(set.byItem());
    }

    /** The movies' side by rows is "1=2.0 0=5.0" for movie 40; by ascending user it is "0=5.0 1=2.0". */
    @Test
    void theOtherSideByAscendingNumber() {
        TrainingSet set = TrainingSet.of(TABLE, new int[] {4, 2, 0, 1}, RatingScale.MOVIELENS);
        RatingLists turned = set.byUser().transposed(set.items());
        assertThat(text(turned)).isEqualTo("0=3.0 1=1.0; 0=5.0 1=2.0");
        assertThat(turned.lists()).isEqualTo(2);
        assertThat(turned.entries()).isEqualTo(4);
        assertThat(text(turned.transposed(2))).isEqualTo("0=3.0 1=5.0; 0=1.0 1=2.0");
    }

    @Test
    void takesAWholeTable() {
        TrainingSet set = TrainingSet.of(TABLE, RatingScale.MOVIELENS);
        assertThat(set.ratings()).isEqualTo(5);
        assertThat(set.userId(0)).isEqualTo(9);
        assertThat(set.globalMean()).isEqualTo(3);
    }

    @Test
    void keepsItsRowsWhateverBecomesOfTheArray() {
        int[] rows = {0, 1};
        TrainingSet set = TrainingSet.of(TABLE, rows, RatingScale.MOVIELENS);
        rows[0] = 3;
        assertThat(text(set.byItem())).isEqualTo("0=1.0; 1=5.0");
    }

    @Test
    void needsARating() {
        assertThatThrownBy(() -> TrainingSet.of(TABLE, new int[0], RatingScale.MOVIELENS))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("A training set needs at least one rating");
    }

    @ParameterizedTest
    @CsvSource({"0.4, 0.5", "0.5, 0.5", "3.2, 3.2", "5, 5", "5.1, 5", "-Infinity, 0.5", "Infinity, 5"})
    void clipsIntoTheScale(double estimate, double expected) {
        assertThat(RatingScale.MOVIELENS.clip(estimate)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "NaN, 5", "1, NaN", "-Infinity, 5", "1, Infinity"})
    void refusesAScaleWithoutEndsOrWithoutRoom(double low, double high) {
        assertThatThrownBy(() -> new RatingScale(low, high)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A rating scale needs low < high, but low is " + low + " and high is " + high);
    }
}
