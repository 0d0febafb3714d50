package marquee.core.evaluate;

import static marquee.testing.TinyRatings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import marquee.core.data.Ratings;
import marquee.testing.TinyRatings;
import org.junit.jupiter.api.Test;

class ErrorFiguresTest {

    private static final Ratings RATINGS = TinyRatings.table(row(7, 1, 4), row(3, 1, 2), row(7, 2, 2), row(7, 3, 3), row(3, 2, 5));

    /** Errors of user 7: 4 - 3.5, 2 - 3.5, 3 - 3; of user 3: 2 - 4, 5 - 4. */
    private static Map<Measure, UserFigures> figures() {
        return ErrorFigures.of(RATINGS, RATINGS.allRows(), new double[] {3.5, 4, 3.5, 3, 4});
    }

    @Test
    void sumsSquaresQuarterAndTwoAndAQuarterForUser7AndFourAndOneForUser3() {
        UserFigures mse = figures().get(Measure.MSE);
        assertThat(mse.userIds()).containsExactly(3, 7);
        assertThat(mse.sums()).containsExactly(5, 2.5);
        assertThat(mse.weights()).containsExactly(2, 3);
        assertThat(mse.value()).isEqualTo(7.5 / 5);
        assertThat(mse.ofUser(1)).isCloseTo(2.5 / 3, within(1e-15));
        assertThat(figures().get(Measure.RMSE).value()).isCloseTo(Math.sqrt(1.5), within(1e-15));
        assertThat(figures().get(Measure.RMSE).ofUser(0)).isCloseTo(Math.sqrt(2.5), within(1e-15));
        assertThat(figures().get(Measure.MAE).value()).isEqualTo((0.5 + 1.5 + 0 + 2 + 1) / 5);
    }

    @Test
    void agreesWithTheAccuracyOverAllRows() {
        Accuracy accuracy = Accuracy.of(new double[] {4, 2, 2, 3, 5}, new double[] {3.5, 4, 3.5, 3, 4});
        assertThat(figures().get(Measure.RMSE).value()).isCloseTo(accuracy.rmse(), within(1e-15));
        assertThat(figures().get(Measure.MAE).value()).isCloseTo(accuracy.mae(), within(1e-15));
        assertThat(figures().get(Measure.MSE).value()).isCloseTo(accuracy.mse(), within(1e-15));
    }

    @Test
    void concordantIsOneOfThreePairsOfUser7AndNoneOfUser3WhereTiesAreWrong() {
        // user 7: 4 over 2 expected alike (wrong), 4 over 3 expected 3.5 over 3 (right), 3 over 2 expected 3 under 3.5 (wrong);
        // user 3: 5 over 2 expected alike (wrong)
        UserFigures fcp = figures().get(Measure.FCP);
        assertThat(fcp.sums()).containsExactly(0, 1);
        assertThat(fcp.weights()).containsExactly(1, 3);
        assertThat(fcp.value()).isEqualTo(1 / 4.0);
    }

    @Test
    void usersWithoutAPairHaveNothingToSayAboutOrder() {
        Ratings equal = TinyRatings.table(row(1, 1, 3), row(1, 2, 3), row(2, 1, 3));
        UserFigures fcp = ErrorFigures.of(equal, equal.allRows(), new double[] {3, 4, 2}).get(Measure.FCP);
        assertThat(fcp.users()).isZero();
        assertThat(fcp.value()).isZero();
    }

    @Test
    void refusesNoRatingsAndOtherLengths() {
        assertThatThrownBy(() -> ErrorFigures.of(RATINGS, new int[0], new double[0])).hasMessageContaining("0 ratings");
        assertThatThrownBy(() -> ErrorFigures.of(RATINGS, new int[2], new double[3])).hasMessageContaining("3 estimates");
        assertThatThrownBy(() -> new UserFigures(new int[2], new double[1], new double[2], false)).hasMessageContaining("2 users");
    }
}
