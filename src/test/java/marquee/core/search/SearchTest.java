package marquee.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import marquee.core.data.Dataset;
import marquee.core.data.TrainingSet;
import marquee.core.evaluate.Accuracy;
import marquee.core.evaluate.CrossValidation;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import marquee.core.registry.ModelRegistry;
import marquee.core.registry.ModelSpec;
import marquee.core.search.ParameterGrid.Axis;
import marquee.core.split.KFold;
import marquee.core.split.Split;
import marquee.testing.Release;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final ParameterGrid GRID = ParameterGrid.of(ModelRegistry.kind("svd"), Axis.of("n_factors", "3", "4"),
            Axis.of("n_epochs", "2", "0", "4"), Axis.of("lr_all", "0.005", "0.01"));

    private static FoldPlan plan(boolean scoreTraining) {
        Dataset dataset = Release.OF_2016.dataset();
        List<Split> splits = KFold.split(IntStream.range(0, 9_000).toArray(), 3, 7);
        return new FoldPlan(dataset.ratings(), dataset.scale(), splits, 11, scoreTraining);
    }

    private static SearchResult run(SearchSpace space, boolean scoreTraining, Workers workers) {
        return Search.run(space, plan(scoreTraining), List.of(), workers, Progress.NONE, score -> { });
    }

    private static List<Accuracy> accuracies(CrossValidation folds) {
        return folds.folds().stream().map(CrossValidation.Fold::accuracy).toList();
    }

    @Test
    void scoresEachPointAsIfItStoodAlone() {
        FoldPlan plan = plan(false);
        SearchResult result = run(GRID, false, Workers.sequential());
        assertThat(result.complete()).isTrue();
        assertThat(result.scores()).extracting(PointScore::point).isEqualTo(GRID.points());
        for (PointScore score : result.scores()) {
            CrossValidation alone = CrossValidation.run(score.point().trainer(plan.seed()), plan.ratings(), plan.scale(),
                    plan.splits(), Workers.sequential(), Progress.NONE);
            assertThat(accuracies(score.folds())).isEqualTo(accuracies(alone));
            assertThat(score.training()).isEmpty();
            assertThat(score.folds().fitSeconds()).isPositive();
        }
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreads() {
        SearchResult alone = run(GRID, true, Workers.sequential());
        try (Workers workers = Workers.of(3)) {
            SearchResult together = run(GRID, true, workers);
            assertThat(together.scores()).extracting(PointScore::point).isEqualTo(GRID.points());
            for (int k = 0; k < alone.scores().size(); k++) {
                assertThat(accuracies(together.scores().get(k).folds())).isEqualTo(accuracies(alone.scores().get(k).folds()));
                assertThat(together.scores().get(k).training()).isEqualTo(alone.scores().get(k).training());
            }
        }
    }

    @Test
    void scoresTheRatingsLearnedFromWhereAsked() {
        FoldPlan plan = plan(true);
        PointScore score = run(ParameterGrid.of(ModelRegistry.kind("baseline"), Axis.of("reg_u", "15")), true,
                Workers.sequential()).scores().get(0);
        int[] rows = plan.splits().get(1).train();
        double[] estimates = score.point().trainer(11)
                .train(TrainingSet.of(plan.ratings(), rows, plan.scale()), Workers.sequential(), Progress.NONE)
                .estimates(plan.ratings(), rows, Workers.sequential());
        double[] truth = IntStream.of(rows).mapToDouble(plan.ratings()::value).toArray();
        assertThat(score.training()).hasSize(3);
        assertThat(score.training().get(1)).isEqualTo(Accuracy.of(truth, estimates));
    }

    @Test
    void searchesModelsThatDoNotLearnInPassesToo() {
        SearchResult result = run(ParameterGrid.of(ModelRegistry.kind("knn-means"), Axis.of("k", "5", "20"),
                Axis.of("similarity", "msd", "cosine")), false, Workers.sequential());
        assertThat(result.scores()).extracting(PointScore::point).doesNotHaveDuplicates().hasSize(4);
        assertThat(result.scores().stream().map(score -> score.folds().rmse()).distinct()).hasSize(4);
    }

    @Test
    void streamsEachPointKeepsThemWhenCancelledAndResumes() {
        List<PointScore> streamed = new ArrayList<>();
        Progress stopAfterFive = new Progress() {
            @Override
            public void report(Step step) {
                assertThat(step.what()).isEqualTo(Step.Unit.POINTS);
                assertThat(step.done()).isEqualTo(streamed.size());
                assertThat(step.total()).isEqualTo(12);
            }

            @Override
            public boolean isCancelled() {
                return streamed.size() >= 5;
            }
        };
        SearchResult part = Search.run(GRID, plan(false), List.of(), Workers.sequential(), stopAfterFive, streamed::add);
        assertThat(part.complete()).isFalse();
        assertThat(part.scores()).hasSizeBetween(5, 7).hasSameElementsAs(streamed);
        List<PointScore> rest = new ArrayList<>();
        SearchResult whole = Search.run(GRID, plan(false), part.scores(), Workers.sequential(), Progress.NONE, rest::add);
        assertThat(whole.complete()).isTrue();
        assertThat(whole.scores()).extracting(PointScore::point).isEqualTo(GRID.points());
        assertThat(rest).hasSize(12 - part.scores().size()).doesNotContainAnyElementsOf(part.scores());
        List<PointScore> atOnce = run(GRID, false, Workers.sequential()).scores();
        for (int k = 0; k < 12; k++) {
            assertThat(accuracies(whole.scores().get(k).folds())).isEqualTo(accuracies(atOnce.get(k).folds()));
        }
    }

    @Test
    void leavesOutKeptPointsOfOtherSearches() {
        ParameterGrid one = ParameterGrid.of(ModelRegistry.kind("baseline"), Axis.of("reg_u", "15"));
        PointScore twoFolds = new PointScore(one.points().get(0), new CrossValidation(List.of(
                new CrossValidation.Fold(new Accuracy(9, 9), 0, 0, false), new CrossValidation.Fold(new Accuracy(9, 9), 0, 0, false))), List.of());
        PointScore elsewhere = new PointScore(ModelSpec.parse("baseline:reg_u=3"), twoFolds.folds(), List.of());
        SearchResult result = Search.run(one, plan(false), List.of(twoFolds, elsewhere), Workers.sequential(), Progress.NONE,
                score -> { });
        assertThat(result.complete()).isTrue();
        assertThat(result.scores()).hasSize(1).doesNotContain(twoFolds, elsewhere);
    }

    @Test
    void needsAFold() {
        Dataset dataset = Release.OF_2016.dataset();
        assertThatThrownBy(() -> new FoldPlan(dataset.ratings(), dataset.scale(), List.of(), 1, false))
                .hasMessageContaining("at least one fold");
    }
}
