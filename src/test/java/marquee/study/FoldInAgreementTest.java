package marquee.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicBoolean;
import marquee.core.data.Dataset;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import marquee.core.registry.ModelSpec;
import marquee.testing.Release;
import org.junit.jupiter.api.Test;

class FoldInAgreementTest {

    private static FoldInAgreement.Request request(String spec, int users) {
        return new FoldInAgreement.Request(Release.OF_2016.dataset(), ModelSpec.parse(spec), Protocol.WALK_THROUGH, users);
    }

    @Test
    void agreesWithTheRefitAtLeastAsWellAsARefitFromOtherStartingValues() {
        try (Workers workers = Workers.of(2)) {
            FoldInAgreement.Result result = FoldInAgreement.run(request("svd:n_factors=20,n_epochs=15,reg_all=0.1", 8), workers,
                    Progress.NONE);
            assertThat(result.complete()).isTrue();
            assertThat(result.newcomers()).hasSize(8).allSatisfy(newcomer -> {
                assertThat(newcomer.refit().overlap()).isEqualTo(10);
                assertThat(newcomer.refit().rankCorrelation()).isCloseTo(1, within(1e-12));
                assertThat(newcomer.foldIn().overlap()).isBetween(0, 10);
                assertThat(newcomer.ratings()).isPositive();
            });
            assertThat(result.mean(newcomer -> newcomer.foldIn().rankCorrelation())).isGreaterThan(0.9);
            assertThat(result.mean(newcomer -> newcomer.foldIn().rankCorrelation()))
                    .isGreaterThan(result.mean(newcomer -> newcomer.otherStart().rankCorrelation()));
            double personal = result.rmse(FoldInAgreement.Newcomer::foldIn);
            assertThat(personal).isLessThan(result.rmse(FoldInAgreement.Newcomer::stranger))
                    .isCloseTo(result.rmse(FoldInAgreement.Newcomer::refit), within(0.02));
            assertThat(FoldInAgreement.run(request("svd:n_factors=20,n_epochs=15,reg_all=0.1", 8), Workers.sequential(),
                    Progress.NONE).newcomers()).isEqualTo(result.newcomers());
        }
    }

    @Test
    void keepsTheNewcomersThatAreDoneWhenCancelled() {
        AtomicBoolean stop = new AtomicBoolean();
        Progress stopAfterOne = new Progress() {
            @Override
            public void report(Step step) {
                stop.set(true);
            }

            @Override
            public boolean isCancelled() {
                return stop.get();
            }
        };
        FoldInAgreement.Result result = FoldInAgreement.run(request("svd:n_factors=2,n_epochs=1", 3), Workers.sequential(), stopAfterOne);
        assertThat(result.complete()).isFalse();
        assertThat(result.newcomers()).hasSize(1);
    }

    @Test
    void refusesWhatCannotBeMeasured() {
        Dataset dataset = Release.OF_2016.dataset();
        assertThatThrownBy(() -> request("baseline", 3)).hasMessageContaining("Only an SVD");
        for (int users : new int[] {0, dataset.ratings().size()}) {
            assertThatThrownBy(() -> FoldInAgreement.run(request("svd", users), Workers.sequential(), Progress.NONE))
                    .hasMessageContaining("The number of newcomers must be between 1 and 670");
        }
    }
}
