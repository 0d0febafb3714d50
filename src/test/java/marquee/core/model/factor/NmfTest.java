package marquee.core.model.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import marquee.core.data.TrainingSet;
import marquee.core.parallel.Workers;
import marquee.testing.Tables;
import org.junit.jupiter.api.Test;

class NmfTest {

    private static Nmf fit(TrainingSet set, int factors, int epochs, double reg, double start) {
        NmfOptions options = new NmfOptions(factors, epochs, reg, reg, new NmfOptions.Start(start, start));
        return (Nmf) new NmfTrainer(options, 1).train(set);
    }

    /**
     * All factors start at 1, regularisation 0.5. User 1 gave 4 and 2, user 2 gave 3: every estimate is 1.
     * p1 = (4 + 2) / (1 + 1 + 2 * 0.5) = 2, p2 = 3 / (1 + 0.5) = 2;
     * q1 = (4 + 3) / (1 + 1 + 2 * 0.5) = 7/3, q2 = 2 / (1 + 0.5) = 4/3.
     */
    @Test
    void oneEpochOfTwoUsersAndTwoMovies() {
        Nmf nmf = fit(Tables.training(1, 10, 4, 1, 20, 2, 2, 10, 3), 1, 1, 0.5, 1);
        assertThat(nmf.factors().ofUser(0, 0)).isEqualTo(2);
        assertThat(nmf.factors().ofUser(1, 0)).isEqualTo(2);
        assertThat(nmf.factors().ofItem(0, 0)).isCloseTo(7.0 / 3, within(1e-15));
        assertThat(nmf.factors().ofItem(1, 0)).isCloseTo(4.0 / 3, within(1e-15));
        assertThat(nmf.rawEstimate(1, 1)).isCloseTo(8.0 / 3, within(1e-15));
    }

    /** Both sides of an epoch see the old factors: with p = q = 1 and a rating of 4, p = 4/1 and q = 4/1, not 4/4. */
    @Test
    void bothSidesSeeTheOldFactors() {
        Nmf nmf = fit(Tables.training(1, 10, 4), 1, 1, 0, 1);
        assertThat(nmf.factors().ofUser(0, 0)).isEqualTo(4);
        assertThat(nmf.factors().ofItem(0, 0)).isEqualTo(4);
    }

    @Test
    void whatIsZeroStaysZero() {
        Nmf nmf = fit(Tables.training(1, 10, 4, 2, 10, 2), 3, 5, 0, 0);
        assertThat(nmf.rawEstimate(0, 0)).isZero();
        assertThat(nmf.predict(1, 10).estimate()).isEqualTo(0.5);
    }

    @Test
    void nothingIsEverNegative() {
        TrainingSet set = Tables.training(Tables.random(10, 20, 0.4, 3));
        Nmf nmf = (Nmf) new NmfTrainer(NmfOptions.DEFAULTS, 5).train(set);
        for (int user = 0; user < set.users(); user++) {
            for (int k = 0; k < nmf.factors().length(); k++) {
                assertThat(nmf.factors().ofUser(user, k)).isNotNegative();
            }
            assertThat(nmf.rawEstimates(user, Workers.sequential())).doesNotContain(Double.NaN);
        }
    }

    @Test
    void isImpossibleUnlessBothAreKnown() {
        Nmf nmf = fit(Tables.training(1, 10, 4, 2, 20, 2), 2, 1, 0.1, 1);
        assertThat(nmf.rawEstimate(0, -1)).isNaN();
        assertThat(nmf.rawEstimate(-1, 0)).isNaN();
        assertThat(nmf.predict(1, 99).impossible()).isTrue();
        assertThat(nmf.predict(1, 99).estimate()).isEqualTo(3);
    }

    @Test
    void refusesAStartThatIsUpsideDown() {
        assertThatThrownBy(() -> new NmfOptions.Start(2, 1)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("NMF needs 0 <= init_low <= init_high, but they are 2.0 and 1.0");
    }
}
