package marquee.core.model.slope;

import static marquee.testing.TinyRatings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.parallel.Workers;
import marquee.testing.Tables;
import marquee.testing.TinyRatings;
import org.junit.jupiter.api.Test;

class SlopeOneTest {

    private static Model fit(TrainingSet set) {
        return new SlopeOneTrainer().train(set);
    }

    /** The paper's own example: user A gave 1 and 1.5, user B gave 2 to the first: 2 + (1.5 - 1) = 2.5. Half stars count. */
    @Test
    void lemireAndMaclachlansExampleGivesTwoAndAHalf() {
        Model model = fit(TinyRatings.trainingSet(row(1, 1, 1), row(1, 2, 1.5), row(2, 1, 2)));
        assertThat(model.predict(2, 2).estimate()).isEqualTo(2.5);
    }

    /**
     * John gave A 5, B 3, C 2; Mark A 3, B 4; Lucy B 2, C 5. A lies above B by (2 - 1) / 2 = 0.5 and above C by 3. Lucy's mean is
     * 3.5, so A: 3.5 + (0.5 + 3) / 2 = 5.25. C lies above A by -3 and above B by (-1 + 3) / 2 = 1. Mark: 3.5 + (-3 + 1) / 2 = 2.5.
     */
    @Test
    void averagesOverTheUsersOtherMovies() {
        Ratings ratings = TinyRatings.table(row(1, 1, 5), row(1, 2, 3), row(1, 3, 2), row(2, 1, 3), row(2, 2, 4), row(3, 2, 2), row(3, 3, 5));
        Model model = fit(Tables.training(ratings));
        assertThat(model.rawEstimate(2, 0)).isEqualTo(5.25);
        assertThat(model.rawEstimate(1, 2)).isEqualTo(2.5);
        // a movie is not compared with itself: Lucy's B from C alone, B above C by (1 - 3) / 2 = -1, and C from B alone
        assertThat(model.rawEstimate(2, 1)).isEqualTo(2.5);
        assertThat(model.rawEstimates(2, Workers.sequential())).containsExactly(5.25, 2.5, 4.5);
        assertThat(model.predict(3, 1).estimate()).isEqualTo(5);
    }

    /** User 2's only movie has no rater in common with movie 1; user 2's mean of 4 stands alone. */
    @Test
    void saysTheUsersMeanWhereNothingIsInCommon() {
        Ratings ratings = TinyRatings.table(row(1, 1, 1), row(2, 2, 5), row(2, 3, 3));
        Model model = fit(Tables.training(ratings));
        assertThat(model.rawEstimate(1, 0)).isEqualTo(4);
        assertThat(model.rawEstimates(1, Workers.sequential())[0]).isEqualTo(4);
        assertThat(model.rawEstimates(TinyRatings.table(row(2, 1, 3)), new int[] {0}, Workers.sequential())).containsExactly(4);
    }

    @Test
    void isImpossibleForStrangers() {
        Model model = fit(TinyRatings.trainingSet(row(1, 1, 1), row(2, 2, 5), row(2, 3, 3)));
        assertThat(model.rawEstimate(-1, 0)).isNaN();
        assertThat(model.rawEstimate(0, -1)).isNaN();
        assertThat(model.rawEstimates(-1, Workers.sequential())).hasSize(3).containsOnly(Double.NaN);
        Ratings asked = TinyRatings.table(row(1, 1, 3), row(9, 1, 3), row(1, 9, 3), row(2, 3, 3));
        double[] estimates = model.rawEstimates(asked, new int[] {3, 2, 1, 0}, Workers.sequential());
        assertThat(estimates[1]).isNaN();
        assertThat(estimates[2]).isNaN();
        assertThat(estimates[0]).isCloseTo(model.rawEstimate(1, 2), within(0.0)).isEqualTo(4 + (3 - 5));
        assertThat(estimates[3]).isEqualTo(1);
        assertThat(model.predict(9, 9).estimate()).isEqualTo(3);
    }
}
