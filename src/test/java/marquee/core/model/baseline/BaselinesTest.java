package marquee.core.model.baseline;

import static marquee.testing.TinyRatings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import marquee.core.data.TrainingSet;
import marquee.core.model.explain.Term;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import marquee.testing.TinyRatings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselinesTest {

    /** The mean is 3. */
    private static final TrainingSet SET = TinyRatings.trainingSet(row(1, 1, 5), row(1, 2, 1), row(2, 1, 3));

    /**
     * reg_u = 2, reg_i = 1. Movies first: b_1 = (2 + 0) / (1 + 2) = 2/3, b_2 = -2 / (1 + 1) = -1; then users with these:
     * b_1 = (2 - 2/3 + -2 + 1) / (2 + 2) = 1/12, b_2 = (0 - 2/3) / (2 + 1) = -2/9.
     */
    @Test
    void oneEpochOfLeastSquaresSolvesMoviesThenUsers() {
        Baselines baselines = Baselines.als(SET, new AlsOptions(1, 2, 1));
        assertThat(baselines.mean()).isEqualTo(3);
        assertThat(baselines.ofItem(0)).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(baselines.ofItem(1)).isCloseTo(-1, within(1e-15));
        assertThat(baselines.ofUser(0)).isCloseTo(1 / 12.0, within(1e-15));
        assertThat(baselines.ofUser(1)).isCloseTo(-2 / 9.0, within(1e-15));
    }

    /** The second epoch: b_1 = (2 - 1/12 + 0 + 2/9) / 3 = 77/108, b_2 = (-2 - 1/12) / 2 = -25/24. */
    @Test
    void theSecondEpochStartsFromTheFirstOnesUsers() {
        Baselines baselines = Baselines.als(SET, new AlsOptions(2, 2, 1), Progress.NONE);
        assertThat(baselines.ofItem(0)).isCloseTo(77 / 108.0, within(1e-15));
        assertThat(baselines.ofItem(1)).isCloseTo(-25 / 24.0, within(1e-15));
    }

    /**
     * Rate 0.1, reg 0.5. 5 stars: error 2, both biases 0.2. 1 star: error 1 - 3.2 = -2.2, b_u = 0.2 + 0.1 (-2.2 - 0.1) = -0.03,
     * b_2 = -0.22. 3 stars: error 3 - 3.2 = -0.2, b_u = -0.02, b_1 = 0.2 + 0.1 (-0.2 - 0.1) = 0.17.
     */
    @Test
    void oneEpochOfDescentTakesRatingAfterRating() {
        Baselines baselines = Baselines.sgd(SET, new SgdOptions(1, 0.1, 0.5), Progress.NONE);
        assertThat(baselines.ofUser(0)).isCloseTo(-0.03, within(1e-15));
        assertThat(baselines.ofUser(1)).isCloseTo(-0.02, within(1e-15));
        assertThat(baselines.ofItem(0)).isCloseTo(0.17, within(1e-15));
        assertThat(baselines.ofItem(1)).isCloseTo(-0.22, within(1e-15));
    }

    /** Epoch 2, first rating: error 5 - (3 - 0.03 + 0.17) = 1.86; b_u = -0.03 + 0.1 (1.86 + 0.015), then 1 - (3 + 0.1575 - 0.22). */
    @Test
    void theSecondEpochGoesOnWhereTheFirstEnded() {
        Baselines baselines = Baselines.sgd(SET, new SgdOptions(2, 0.1, 0.5), Progress.NONE);
        double error = 1 - (3 + 0.1575 - 0.22);
        assertThat(baselines.ofUser(0)).isCloseTo(0.1575 + 0.1 * (error - 0.5 * 0.1575), within(1e-14));
        assertThat(baselines.ofItem(1)).isCloseTo(-0.22 + 0.1 * (error + 0.11), within(1e-14));
    }

    @Test
    void addsUpWhateverIsKnown() {
        Baselines baselines = Baselines.sgd(SET, new SgdOptions(1, 0.1, 0.5), Progress.NONE);
        assertThat(baselines.of(0, 1)).isCloseTo(3 - 0.03 - 0.22, within(1e-14));
        assertThat(baselines.of(1, -1)).isCloseTo(2.98, within(1e-14));
        assertThat(baselines.of(-1, 0)).isCloseTo(3.17, within(1e-14));
        assertThat(baselines.of(-1, -1)).isEqualTo(3);
        assertThat(baselines.terms(0, 1)).containsExactly(new Term(Term.Kind.MEAN, 3),
                new Term(Term.Kind.USER, baselines.ofUser(0)), new Term(Term.Kind.MOVIE, baselines.ofItem(1)));
        assertThat(baselines.terms(-1, -1)).isEqualTo(List.of(new Term(Term.Kind.MEAN, 3)));
        assertThat(baselines.terms(1, -1)).extracting(Term::kind).containsExactly(Term.Kind.MEAN, Term.Kind.USER);
        assertThat(baselines.terms(-1, 1)).extracting(Term::kind).containsExactly(Term.Kind.MEAN, Term.Kind.MOVIE);
    }

    @Test
    void theModelSaysWhatTheBaselinesSay() {
        BaselineOnly model = BaselineOnlyTrainer.als(new AlsOptions(1, 2, 1)).train(SET, Workers.sequential(), Progress.NONE);
        assertThat(model.rawEstimate(0, 1)).isCloseTo(3 + 1 / 12.0 - 1, within(1e-14));
        assertThat(model.predict(1, 2).estimate()).isEqualTo(model.rawEstimate(0, 1));
        assertThat(model.predict(7, 2).estimate()).isEqualTo(2);
        assertThat(model.explain(0, 1).terms()).isEqualTo(model.baselines().terms(0, 1));
    }

    /** With 5 epochs it asks once before them and once in each; whoever says stop at a question ends there. */
    @Test
    void asksBeforeEveryEpoch() {
        for (BaselineOnlyTrainer trainer : List.of(BaselineOnlyTrainer.als(new AlsOptions(5, 1, 1)),
                BaselineOnlyTrainer.sgd(new SgdOptions(5, 0.1, 0)))) {
            for (int refused = 1; refused <= 6; refused++) {
                int last = refused;
                int[] asked = {0};
                assertThatThrownBy(() -> trainer.train(SET, Workers.sequential(), new Progress() {
                    @Override
                    public void report(Step step) {
                        // nothing to hear
                    }

                    @Override
                    public boolean isCancelled() {
                        return ++asked[0] == last;
                    }
                })).isInstanceOf(CancellationException.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 1, 1", "1, -0.1, 1", "1, 1, -0.1", "1, NaN, 1", "1, 1, NaN"})
    void refusesOptionsOutOfRange(int epochs, double user, double item) {
        assertThatThrownBy(() -> new AlsOptions(epochs, user, item)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Baselines need epochs, reg_u and reg_i of at least 0, but they are " + epochs + ", " + user + " and " + item);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0.1, 1", "1, 0, 1", "1, NaN, 1", "1, 0.1, -1", "1, 0.1, NaN"})
    void refusesRatesOutOfRange(int epochs, double rate, double reg) {
        assertThatThrownBy(() -> new SgdOptions(epochs, rate, reg)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Baselines need epochs >= 0, lr > 0 and reg >= 0, but they are " + epochs + ", " + rate + " and " + reg);
    }

    @Test
    void takesTheEndsOfTheRanges() {
        assertThat(Baselines.als(SET, new AlsOptions(0, 0, 0)).of(0, 0)).isEqualTo(3);
        assertThat(Baselines.sgd(SET, new SgdOptions(0, 0.1, 0), Progress.NONE).of(0, 0)).isEqualTo(3);
    }

    /** 5, 1 and 3 have the mean 3 and the population variance (4 + 4 + 0) / 3. */
    @Test
    void guessesHaveTheMeanAndTheSpreadOfTheRatings() {
        NormalPredictor model = new NormalPredictorTrainer(7).train(SET, Workers.sequential(), Progress.NONE);
        assertThat(model.standardDeviation()).isCloseTo(Math.sqrt(8 / 3.0), within(1e-15));
        int count = 0;
        double sum = 0;
        double squares = 0;
        for (int user = -1; user < 199; user++) {
            for (int item = -1; item < 199; item++) {
                double guess = model.rawEstimate(user, item);
                sum += guess;
                squares += (guess - 3) * (guess - 3);
                count++;
            }
        }
        // four standard errors of 40,000 guesses: 4 sd / 200, and 4 sqrt(2 / 40,000) of the variance
        assertThat(sum / count).isCloseTo(3, within(4 * Math.sqrt(8 / 3.0) / 200));
        assertThat(squares / count).isCloseTo(8 / 3.0, within(8 / 3.0 * 4 * Math.sqrt(2) / 200));
        assertThat(model.rawEstimate(0, 1)).isEqualTo(model.rawEstimate(0, 1)).isNotEqualTo(model.rawEstimate(1, 0));
        assertThat(new NormalPredictorTrainer(8).train(SET).rawEstimate(0, 1)).isNotEqualTo(model.rawEstimate(0, 1));
    }
}
