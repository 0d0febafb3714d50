package marquee.core.model.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
import marquee.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvdPlusPlusTest {

    private static SvdPlusPlus fit(TrainingSet set, int factors, int epochs, ImplicitRates rates, ImplicitRates regs) {
        return (SvdPlusPlus) new SvdPlusPlusTrainer(new SvdPlusPlusOptions(factors, epochs, rates, regs), 11).train(set);
    }

    private static void assertSame(SvdPlusPlus model, PlainSvd plain) {
        for (int user = 0; user < model.trainingSet().users(); user++) {
            assertThat(model.userBias(user)).isCloseTo(plain.bu[user], within(1e-12));
            for (int item = 0; item < model.trainingSet().items(); item++) {
                assertThat(model.rawEstimate(user, item)).isCloseTo(plain.estimate(user, item), within(1e-12));
            }
        }
    }

    /** The last two lines forget the start within a visit: (1 - 0.5)^300 is 5e-91, and 1 - 1 is nothing at all. */
    @ParameterizedTest
    @CsvSource({"0.007, 0.02", "0, 0.02", "0.007, 0", "0.05, 0.9", "0.01, 50", "0.01, 100"})
    void takesTheStepsOfThePlainLoop(double rateOfImplicit, double regOfImplicit) {
        TrainingSet set = Tables.training(Tables.random(8, 300, 0.1, 4));
        ImplicitRates rates = new ImplicitRates(new ParameterRates(0.008, 0.007, 0.006, 0.009), rateOfImplicit);
        ImplicitRates regs = new ImplicitRates(new ParameterRates(0.03, 0.01, 0.04, 0.02), regOfImplicit);
        assertSame(fit(set, 5, 4, rates, regs), new PlainSvd(set, 5, true, true, rates, regs, 11).run(4));
    }

    @Test
    void followsAUserOfThousandsOfRatings() {
        Ratings ratings = Tables.random(2, 4000, 0.1, 5);
        TrainingSet set = Tables.training(ratings);
        ImplicitRates rates = ImplicitRates.all(0.007);
        ImplicitRates regs = ImplicitRates.all(0.3);
        assertSame(fit(set, 2, 2, rates, regs), new PlainSvd(set, 2, true, true, rates, regs, 11).run(2));
    }

    @Test
    void aMovieRatedTwiceMovesTwice() {
        TrainingSet set = Tables.training(1, 10, 4, 1, 20, 2, 1, 10, 5, 2, 10, 3, 2, 20, 1);
        ImplicitRates rates = ImplicitRates.all(0.1);
        ImplicitRates regs = ImplicitRates.all(0.2);
        assertSame(fit(set, 3, 5, rates, regs), new PlainSvd(set, 3, true, true, rates, regs, 11).run(5));
    }

    /** One user, one movie: |I_u| = 1, so the user's vector in the model is p + y. */
    @Test
    void theUsersVectorHoldsTheImplicitTerm() {
        TrainingSet set = Tables.training(1, 10, 4);
        PlainSvd start = new PlainSvd(set, 2, true, true, ImplicitRates.all(0), ImplicitRates.all(0), 11);
        SvdPlusPlus model = fit(set, 2, 0, ImplicitRates.all(0.1), ImplicitRates.all(0));
        assertThat(model.factors().ofUser(0, 0)).isEqualTo(start.p[0][0] + start.y[0][0]);
        assertThat(model.factors().ofUser(0, 1)).isEqualTo(start.p[0][1] + start.y[0][1]);
        assertThat(model.rawEstimate(0, -1)).isEqualTo(4);
    }
}
