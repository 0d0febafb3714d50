package marquee.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import marquee.core.evaluate.CrossValidation;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import marquee.core.registry.ModelSpec;
import marquee.testing.MadeUpData;
import marquee.testing.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompareModelsTest {

    private static final Map<String, String> GOLDEN_NAMES = Map.of(
            "baseline", "BaselineOnly(als)",
            "knn-baseline:similarity=pearson_baseline,user_based=false", "KNNBaseline(item,pearson_baseline)",
            "svd", "SVD(default)",
            LineUp.TUNED_SVD.text(), "SVD(tuned)");

    @ParameterizedTest
    @EnumSource(Release.class)
    void givesTheTableOfTheWalkThrough(Release release) {
        CompareModels.Request request = CompareModels.Request.walkThrough(release.orSkip().dataset());
        AtomicInteger snapshots = new AtomicInteger();
        try (Workers workers = Workers.of(2)) {
            Comparison comparison = CompareModels.run(request, workers, Progress.NONE, soFar -> snapshots.incrementAndGet());
            assertThat(comparison.complete()).isTrue();
            assertThat(snapshots).hasValue(13);
            assertThat(comparison.rows()).hasSize(4);
            for (Comparison.Row row : comparison.rows()) {
                JsonNode golden = release.golden().get("kfold3").get(GOLDEN_NAMES.get(row.model().text()));
                CrossValidation result = row.crossValidation().orElseThrow();
                assertThat(result.rmse()).isCloseTo(mean(golden.get("rmse")), within(1e-9));
                assertThat(result.mae()).isCloseTo(mean(golden.get("mae")), within(1e-9));
            }
            JsonNode holdOut = release.golden().get("holdout").get("SVD(tuned)");
            Comparison.HoldOutResult tuned = comparison.rows().get(3).holdOut().orElseThrow();
            assertThat(tuned.accuracy().rmse()).isCloseTo(holdOut.get("rmse").asDouble(), within(1e-9));
            assertThat(tuned.accuracy().mae()).isCloseTo(holdOut.get("mae").asDouble(), within(1e-9));
            assertThat(comparison.rows().get(0).holdOut()).isEmpty();
        }
    }

    private static double mean(JsonNode folds) {
        return (folds.get(0).asDouble() + folds.get(1).asDouble() + folds.get(2).asDouble()) / 3;
    }

    /** Steps of a whole error and more: parameters grow from step to step until they are no numbers any more. */
    @ParameterizedTest
    @ValueSource(strings = {"svd:lr_all=1,n_epochs=100", "svd:lr_all=1,n_epochs=100,biased=false", "svdpp:lr_all=1,n_epochs=100",
        "baseline:method=sgd,learning_rate=1,reg=100,n_epochs=200"})
    void saysWhichModelsWentAstray(String spec) {
        ModelSpec astray = ModelSpec.parse(spec);
        LineUp lineUp = new LineUp(List.of(ModelSpec.parse("baseline"), astray), astray);
        Comparison comparison = CompareModels.run(new CompareModels.Request(MadeUpData.of(30, 40, 600), lineUp, Protocol.WALK_THROUGH,
                Set.of(astray)), Workers.sequential(), Progress.NONE, soFar -> { });
        assertThat(comparison.rows()).extracting(Comparison.Row::diverged).containsExactly(false, true);
        assertThat(comparison.rows().get(1).holdOut().orElseThrow().diverged()).isTrue();
        assertThat(comparison.rows().get(1).folds()).allMatch(CrossValidation.Fold::diverged);
        assertThat(comparison.rows().get(1).holdOut().orElseThrow().estimates()).doesNotContain(Double.NaN);
    }

    private static CompareModels.Request small() {
        ModelSpec baseline = ModelSpec.parse("baseline");
        ModelSpec neighbours = ModelSpec.parse("knn-basic:similarity=cosine");
        ModelSpec svd = ModelSpec.parse("svd:n_factors=7,n_epochs=3");
        return new CompareModels.Request(Release.OF_2016.dataset(), new LineUp(List.of(baseline, neighbours, svd), svd),
                new Protocol(7, 0.3, 4), Set.of(baseline, neighbours, svd));
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        Comparison alone = CompareModels.run(small(), Workers.sequential(), Progress.NONE, soFar -> { });
        for (int threads : new int[] {2, 5}) {
            try (Workers workers = Workers.of(threads)) {
                Comparison together = CompareModels.run(small(), workers, Progress.NONE, soFar -> { });
                for (int model = 0; model < 3; model++) {
                    assertThat(together.rows().get(model).folds()).extracting(CrossValidation.Fold::accuracy)
                            .isEqualTo(alone.rows().get(model).folds().stream().map(CrossValidation.Fold::accuracy).toList());
                    assertThat(together.rows().get(model).holdOut().orElseThrow().estimates())
                            .isEqualTo(alone.rows().get(model).holdOut().orElseThrow().estimates());
                }
            }
        }
    }

    @Test
    void keepsWhatIsDoneWhenCancelled() {
        AtomicInteger done = new AtomicInteger();
        Progress stopAfterFive = new Progress() {
            @Override
            public void report(Step step) {
                done.set((int) step.done());
            }

            @Override
            public boolean isCancelled() {
                return done.get() >= 5;
            }
        };
        Comparison comparison = CompareModels.run(small(), Workers.sequential(), stopAfterFive, soFar -> { });
        assertThat(comparison.complete()).isFalse();
        assertThat(comparison.rows().get(0).folds()).hasSize(4);
        assertThat(comparison.rows().get(0).holdOut()).isPresent();
        assertThat(comparison.rows().get(1).folds()).isEmpty();
        assertThat(comparison.rows().get(1).crossValidation()).isEmpty();
    }

    @Test
    void refusesImpossibleProtocolsAndLineUps() {
        assertThatThrownBy(() -> new Protocol(-1, 0.2, 3)).hasMessageContaining("seed").hasMessageContaining("-1");
        assertThatThrownBy(() -> new Protocol(42, 0, 3)).hasMessageContaining("above 0 and below 1");
        assertThatThrownBy(() -> new Protocol(42, 1, 3)).hasMessageContaining("above 0 and below 1");
        assertThatThrownBy(() -> new Protocol(42, 0.2, 1)).hasMessageContaining("folds");
        ModelSpec baseline = ModelSpec.parse("baseline");
        assertThatThrownBy(() -> new LineUp(List.of(), baseline)).hasMessageContaining("at least one");
        assertThatThrownBy(() -> new LineUp(List.of(baseline, baseline), baseline)).hasMessageContaining("only once");
        assertThatThrownBy(() -> new LineUp(List.of(baseline), LineUp.TUNED_SVD)).hasMessageContaining("not in the line-up");
    }
}
