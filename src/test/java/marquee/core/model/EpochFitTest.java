package marquee.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import marquee.core.data.TrainingSet;
import marquee.core.model.factor.NmfOptions;
import marquee.core.model.factor.NmfTrainer;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import marquee.core.registry.ModelSpec;
import marquee.testing.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a training that goes in epochs tells of itself. */
class EpochFitTest {

    private static final TrainingSet SET = Tables.training(1, 10, 4, 1, 20, 2, 2, 10, 3);

    private static List<Step> news(Trainer trainer, TrainingSet set) {
        List<Step> news = new ArrayList<>();
        trainer.train(set, Workers.sequential(), news::add);
        return news;
    }

    /** All factors are 1, so every estimate is 1: errors of 3, 1 and 2, (9 + 1 + 4) / 3 ratings. */
    @Test
    void theTrainingErrorIsThatOfTheEstimatesMetOnTheWay() {
        List<Step> news = news(new NmfTrainer(new NmfOptions(1, 2, 0.5, 0.5, new NmfOptions.Start(1, 1)), 1), SET);
        assertThat(news).extracting(Step::what).containsOnly(Step.Unit.EPOCHS);
        assertThat(news).extracting(Step::done).containsExactly(1L, 2L);
        assertThat(news).extracting(Step::total).containsExactly(2L, 2L);
        assertThat(news.get(0).trainingRmse()).isCloseTo(Math.sqrt(14 / 3.0), within(1e-14));
    }

    /** With rates of 0 nothing moves, and the error met on the way is that of the finished model: of repeated ratings too. */
    @ParameterizedTest
    @ValueSource(strings = {"svd:lr_all=0", "svd:lr_all=0,biased=false", "svdpp:lr_all=0"})
    void whereNothingMovesItIsTheErrorOfTheModel(String spec) {
        for (TrainingSet set : List.of(Tables.training(Tables.random(6, 9, 0.5, 3)),
                Tables.training(1, 10, 4, 1, 20, 2, 1, 10, 5, 2, 10, 3, 2, 20, 1))) {
            Trainer trainer = ModelSpec.parse(spec + ",n_epochs=2").trainer(5);
            Model model = trainer.train(set);
            double squares = 0;
            for (int user = 0; user < set.users(); user++) {
                for (int entry = set.byUser().start(user); entry < set.byUser().end(user); entry++) {
                    squares += Math.pow(set.byUser().value(entry) - model.rawEstimate(user, set.byUser().other(entry)), 2);
                }
            }
            double expected = Math.sqrt(squares / set.ratings());
            assertThat(news(trainer, set)).hasSize(2)
                    .allSatisfy(step -> assertThat(step.trainingRmse()).isCloseTo(expected, within(1e-12)));
        }
    }

    /** Whoever wants to stop is heard at every user of every epoch, not only between epochs. */
    @ParameterizedTest
    @ValueSource(strings = {"svd:n_epochs=3", "svdpp:n_epochs=3", "nmf:n_epochs=3", "co-clustering:n_epochs=3", "bayesian-mf:samples=2,burn_in=1"})
    void asksAtEveryUser(String spec) {
        TrainingSet set = Tables.training(Tables.random(30, 9, 0.5, 3));
        int[] asked = {0};
        ModelSpec.parse(spec).trainer(1).train(set, Workers.sequential(), new Progress() {
            @Override
            public void report(Step step) {
                // nothing to hear
            }

            @Override
            public boolean isCancelled() {
                asked[0]++;
                return false;
            }
        });
        assertThat(asked[0]).isGreaterThanOrEqualTo(3 * 30 + 3);
    }

    @Test
    void nobodyLooksUnlessAskedTo() {
        assertThat(EpochObserver.NONE.wants(0)).isFalse();
        EpochObserver.NONE.see(0, null);
    }
}
