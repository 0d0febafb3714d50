package marquee.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import marquee.core.data.Dataset;
import marquee.core.evaluate.Measure;
import marquee.core.evaluate.PairedBootstrap;
import marquee.core.evaluate.RankingOptions;
import marquee.core.evaluate.RankingProtocol;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import marquee.core.registry.ModelSpec;
import marquee.testing.Release;
import org.junit.jupiter.api.Test;

class RankModelsTest {

    private static final ModelSpec BASELINE = ModelSpec.parse("baseline");
    private static final ModelSpec SVD = ModelSpec.parse("svd:n_factors=5,n_epochs=10");

    private static RankModels.Request request() {
        return new RankModels.Request(Release.OF_2016.dataset(), List.of(BASELINE, SVD), Protocol.WALK_THROUGH,
                RankingOptions.USUAL, Set.of(RankingProtocol.values()));
    }

    @Test
    void putsModelsBesideTheMostPopularAndChance() {
        List<RankingComparison> snapshots = new ArrayList<>();
        RankingComparison comparison = RankModels.run(request(), Workers.sequential(), Progress.NONE, snapshots::add);
        assertThat(comparison.complete()).isTrue();
        assertThat(snapshots).extracting(snapshot -> snapshot.rows().size()).containsExactly(1, 2, 3, 4);
        assertThat(comparison.rows()).extracting(RankingComparison.Row::contender).containsExactly(
                new Contender.OfModel(BASELINE), new Contender.OfModel(SVD), Contender.Yardstick.MOST_POPULAR,
                Contender.Yardstick.RANDOM);
        RankingComparison.Row baseline = comparison.rows().get(0);
        double golden = Release.OF_2016.golden().get("holdout").get("BaselineOnly(als)").get("rmse").asDouble();
        assertThat(baseline.value(Measure.RMSE, RankingProtocol.RATED_ONLY).orElseThrow()).isCloseTo(golden, within(1e-9));
        assertThat(baseline.estimates()).hasSize(20_001);
        double[] ndcg = comparison.rows().stream()
                .mapToDouble(row -> row.value(Measure.NDCG, RankingProtocol.WHOLE_CATALOGUE).orElseThrow()).toArray();
        // the trap: the baseline expects stars far better than a count of ratings does, but the count finds more of what is liked
        assertThat(ndcg[2]).isGreaterThan(ndcg[0]);
        assertThat(ndcg[0]).isGreaterThan(10 * ndcg[3]);
        RankingComparison.Row chance = comparison.rows().get(3);
        assertThat(chance.value(Measure.RMSE, RankingProtocol.RATED_ONLY)).isEmpty();
        assertThat(chance.estimates()).isEmpty();
        assertThat(chance.value(Measure.COVERAGE, RankingProtocol.WHOLE_CATALOGUE)).isPresent();
        assertThat(chance.value(Measure.COVERAGE, RankingProtocol.RATED_ONLY)).isEmpty();
    }

    @Test
    void keepsTheContendersThatAreDoneWhenCancelled() {
        Progress stopAfterOne = new Progress() {
            private volatile boolean stop;

            @Override
            public void report(Step step) {
                assertThat(step).isEqualTo(Step.of(Step.Unit.MODELS, 1, 4));
                stop = true;
            }

            @Override
            public boolean isCancelled() {
                return stop;
            }
        };
        RankingComparison comparison = RankModels.run(request(), Workers.sequential(), stopAfterOne, soFar -> { });
        assertThat(comparison.complete()).isFalse();
        assertThat(comparison.rows()).hasSize(1);
    }

    @Test
    void saysHowSureDifferencesAre() {
        RankingComparison comparison = RankModels.run(request(), Workers.sequential(), Progress.NONE, soFar -> { });
        CompareConfidence errors = CompareConfidence.of(comparison, Measure.RMSE, RankingProtocol.RATED_ONLY, 500,
                Workers.sequential());
        assertThat(errors.measure()).isEqualTo(Measure.RMSE);
        assertThat(errors.contenders()).hasSize(2);
        PairedBootstrap.Interval interval = errors.of(0);
        assertThat(interval.observed()).isBetween(interval.low(), interval.high());
        // five factors learned in ten passes have a higher error than the baseline, and so they lose
        assertThat(errors.difference(0, 1).observed()).isNegative();
        assertThat(errors.verdict(0, 1, 0).first()).isGreaterThan(errors.verdict(0, 1, 0).second());
        assertThat(errors.verdict(1, 0, 0).second()).isEqualTo(errors.verdict(0, 1, 0).first());
        CompareConfidence rankings = CompareConfidence.of(comparison, Measure.NDCG, RankingProtocol.WHOLE_CATALOGUE, 500,
                Workers.sequential());
        assertThat(rankings.contenders()).hasSize(4);
        assertThat(rankings.verdict(2, 3, 0.01)).isEqualTo(new CompareConfidence.Verdict(1, 0, 0));
        assertThatThrownBy(() -> CompareConfidence.of(comparison, Measure.COVERAGE, RankingProtocol.WHOLE_CATALOGUE, 500,
                Workers.sequential())).hasMessageContaining("COVERAGE");
    }

    @Test
    void groupsTheHeldOutRatings() {
        Dataset dataset = Release.OF_2016.dataset();
        RankingComparison comparison = RankModels.run(request(), Workers.sequential(), Progress.NONE, soFar -> { });
        ErrorGroups groups = new ErrorGroups(dataset, Protocol.WALK_THROUGH.holdOut(dataset));
        double[] estimates = comparison.rows().get(0).estimates();
        double mse = comparison.rows().get(0).value(Measure.MSE, RankingProtocol.RATED_ONLY).orElseThrow();
        for (ErrorGroups.Dimension dimension : ErrorGroups.Dimension.values()) {
            List<ErrorGroups.Group> all = groups.of(dimension);
            int places = all.stream().mapToInt(group -> group.places().length).sum();
            double squares = all.stream().mapToDouble(group -> groups.accuracy(group, estimates).mse() * group.places().length).sum();
            if (dimension == ErrorGroups.Dimension.GENRE) {
                assertThat(places).isGreaterThan(20_001);
                assertThat(all).extracting(ErrorGroups.Group::genre).contains("", "Film-Noir").isSorted();
            } else {
                assertThat(places).isEqualTo(20_001);
                assertThat(squares / 20_001).isCloseTo(mse, within(1e-9));
                assertThat(all).extracting(ErrorGroups.Group::low).isSorted();
            }
        }
        ErrorGroups.Group unknown = groups.of(ErrorGroups.Dimension.MOVIE_POPULARITY).get(0);
        assertThat(List.of(unknown.low(), unknown.high())).containsExactly(0, 0);
        assertThat(groups.of(ErrorGroups.Dimension.MOVIE_POPULARITY)).extracting(ErrorGroups.Group::high)
                .containsExactly(0, 1, 4, 9, 19, 49, 99, 199, 499);
        assertThat(groups.of(ErrorGroups.Dimension.DECADE)).last().satisfies(group ->
                assertThat(List.of(group.low(), group.high())).containsExactly(2010, 2019));
    }

    @Test
    void needsEachModelOnlyOnce() {
        assertThatThrownBy(() -> new RankModels.Request(Release.OF_2016.dataset(), List.of(BASELINE, BASELINE),
                Protocol.WALK_THROUGH, RankingOptions.USUAL, Set.of())).hasMessageContaining("only once");
    }
}
