package marquee.core.model.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import marquee.core.data.TrainingSet;
import marquee.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvdTest {

    private static final ParameterRates RATES = new ParameterRates(0.011, 0.012, 0.013, 0.014);
    private static final ParameterRates REGS = new ParameterRates(0.21, 0.02, 0.03, 0.14);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 50})
    void takesTheStepsOfThePlainLoopToTheLastBit(int factors) {
        for (boolean biased : new boolean[] {true, false}) {
            TrainingSet set = Tables.training(Tables.random(13, 29, 0.4, factors));
            Svd svd = (Svd) new SvdTrainer(new SvdOptions(factors, 6, biased, RATES, REGS), 7).train(set);
            PlainSvd plain = new PlainSvd(set, factors, biased, false, new ImplicitRates(RATES, 0), new ImplicitRates(REGS, 0), 7).run(6);
            for (int user = 0; user < set.users(); user++) {
                for (int k = 0; k < factors; k++) {
                    assertThat(svd.factors().ofUser(user, k)).isEqualTo(plain.p[user][k]);
                }
                assertThat(svd.userBias(user)).isEqualTo(plain.bu[user]);
                for (int item = 0; item < set.items(); item++) {
                    assertThat(svd.rawEstimate(user, item)).isEqualTo(plain.estimate(user, item));
                }
            }
            for (int item = 0; item < set.items(); item++) {
                for (int k = 0; k < factors; k++) {
                    assertThat(svd.factors().ofItem(item, k)).isEqualTo(plain.q[item][k]);
                }
                assertThat(svd.itemBias(item)).isEqualTo(plain.bi[item]);
            }
        }
    }

    @Test
    void takesBothStepsOfAMovieRatedTwiceInARow() {
        TrainingSet set = Tables.training(1, 10, 4, 1, 10, 2, 1, 20, 5, 2, 10, 3);
        Svd svd = (Svd) new SvdTrainer(new SvdOptions(3, 4, true, RATES, REGS), 1).train(set);
        PlainSvd plain = new PlainSvd(set, 3, true, false, new ImplicitRates(RATES, 0), new ImplicitRates(REGS, 0), 1).run(4);
        assertThat(svd.rawEstimate(0, 0)).isEqualTo(plain.estimate(0, 0));
        assertThat(svd.rawEstimate(1, 1)).isEqualTo(plain.estimate(1, 1));
    }

    /**
     * Two users, two movies, one epoch, rate 0.1, no regularisation, factors that never move (rate 0) and dot products d found
     * before the first step. Mean 3.5. Step 1: error 5 - (3.5 + d) = 1.5 - d, so b_u = b_i = 0.15 - 0.1 d. Step 2, the same user
     * and the other movie: error 2 - (3.5 + b_u + d'), and so on.
     */
    @Test
    void movesTheBiasesAsOnPaper() {
        TrainingSet set = Tables.training(1, 10, 5, 1, 20, 2, 2, 10, 4, 2, 20, 3);
        ParameterRates biasesOnly = new ParameterRates(0.1, 0.1, 0, 0);
        SvdOptions options = new SvdOptions(1, 1, true, biasesOnly, ParameterRates.all(0));
        Svd svd = (Svd) new SvdTrainer(options, 3).train(set);
        Factors start = svd.factors();
        double error1 = 5 - (3.5 + start.dot(0, 0));
        double error2 = 2 - (3.5 + 0.1 * error1 + start.dot(0, 1));
        double error3 = 4 - (3.5 + 0.1 * error1 + start.dot(1, 0));
        double error4 = 3 - (3.5 + 0.1 * error3 + 0.1 * error2 + start.dot(1, 1));
        assertThat(svd.userBias(0)).isCloseTo(0.1 * (error1 + error2), within(1e-14));
        assertThat(svd.userBias(1)).isCloseTo(0.1 * (error3 + error4), within(1e-14));
        assertThat(svd.itemBias(0)).isCloseTo(0.1 * (error1 + error3), within(1e-14));
        assertThat(svd.itemBias(1)).isCloseTo(0.1 * (error2 + error4), within(1e-14));
    }

    @Test
    void aStrangerGetsWhatIsKnown() {
        TrainingSet set = Tables.training(Tables.random(5, 6, 0.5, 1));
        Svd svd = (Svd) new SvdTrainer(SvdOptions.of(4, 5, 0.01, 0.02), 1).train(set);
        assertThat(svd.rawEstimate(-1, -1)).isEqualTo(set.globalMean());
        assertThat(svd.rawEstimate(2, -1)).isEqualTo(set.globalMean() + svd.userBias(2));
        assertThat(svd.rawEstimate(-1, 3)).isEqualTo(set.globalMean() + svd.itemBias(3));
    }
}
