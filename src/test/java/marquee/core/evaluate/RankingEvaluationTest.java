package marquee.core.evaluate;

import static marquee.testing.TinyRatings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import marquee.core.data.Catalog;
import marquee.core.data.Dataset;
import marquee.core.data.RatingScale;
import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import marquee.core.registry.ModelSpec;
import marquee.core.split.HoldOut;
import marquee.core.split.Split;
import marquee.testing.Release;
import marquee.testing.TinyRatings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RankingEvaluationTest {

    /**
     * Training: movie 1 has 3 ratings, movie 2 has 2, movies 3 and 4 have 1. Test: user 1 likes 3 and 9, which nobody knows, not 4;
     * user 2 likes nothing; user 3 likes 2.
     */
    private static final Ratings RATINGS = TinyRatings.table(
            row(1, 1, 5), row(2, 1, 3), row(3, 1, 4), row(1, 2, 2), row(2, 2, 4), row(2, 3, 4), row(3, 4, 1),
            row(1, 3, 5), row(1, 4, 2), row(1, 9, 4), row(2, 4, 1), row(3, 2, 4));
    private static final int[] TEST = {7, 8, 9, 10, 11};
    private static final TrainingSet KNOWN =
            TrainingSet.of(RATINGS, IntStream.range(0, 7).toArray(), RatingScale.MOVIELENS);

    private static RankingScores popular(RankingProtocol protocol, int k) {
        RankingTask task = new RankingTask(RATINGS, TEST, Catalog.of(List.of()), protocol, new RankingOptions(k, 4));
        return RankingEvaluation.run(new MostPopular(KNOWN), task, Workers.sequential(), Progress.NONE);
    }

    private static double value(RankingScores scores, Measure measure) {
        return scores.value(measure).orElseThrow();
    }

    @Test
    void ranksTheCatalogueWithoutWhatTheUserRated() {
        RankingScores scores = popular(RankingProtocol.WHOLE_CATALOGUE, 2);
        assertThat(scores.usersLeftOut()).isEqualTo(1);
        UserFigures precision = scores.figures(Measure.PRECISION).orElseThrow();
        assertThat(precision.userIds()).containsExactly(1, 3);
        // user 1 rated 1 and 2, so gets 3 (relevant) and 4; user 3 rated 1 and 4, so gets 2 (relevant) and 3
        assertThat(precision.sums()).containsExactly(0.5, 0.5);
        // of user 1's two relevant movies nobody can find movie 9
        assertThat(scores.figures(Measure.RECALL).orElseThrow().sums()).containsExactly(0.5, 1);
        assertThat(value(scores, Measure.MRR)).isEqualTo(1);
    }

    @Test
    void describesTheListsOfAllUsersWhoGetOne() {
        RankingScores scores = popular(RankingProtocol.WHOLE_CATALOGUE, 2);
        // user 2, left out above, rated all but movie 4 and gets it: popularities 1 and 1; 1; 2 and 1
        assertThat(scores.figures(Measure.POPULARITY).orElseThrow().sums()).containsExactly(1, 1, 1.5);
        assertThat(scores.figures(Measure.DIVERSITY).orElseThrow().userIds()).containsExactly(1, 3);
        // movies 2, 3 and 4 of four
        assertThat(scores.coverage()).hasValue(3 / 4.0);
        assertThat(scores.value(Measure.COVERAGE)).hasValue(3 / 4.0);
        assertThat(scores.figures(Measure.COVERAGE)).isEmpty();
    }

    @Test
    void ranksOnlyTheRatedMovies() {
        RankingScores scores = popular(RankingProtocol.RATED_ONLY, 2);
        // user 1: movies 3 and 4 have one rating each, 9 none: the two shown are 3 (relevant) and 4
        assertThat(scores.figures(Measure.PRECISION).orElseThrow().sums()).containsExactly(0.5, 1);
        assertThat(scores.figures(Measure.RECALL).orElseThrow().sums()).containsExactly(0.5, 1);
        assertThat(scores.usersLeftOut()).isEqualTo(1);
        assertThat(scores.coverage()).isEmpty();
        assertThat(scores.value(Measure.NOVELTY)).isEmpty();
        assertThat(popular(RankingProtocol.RATED_ONLY, 3).figures(Measure.PRECISION).orElseThrow().sums())
                .containsExactly(2 / 3.0, 1);
    }

    @Test
    void hasNothingToSayWhereNoMovieIsRelevant() {
        RankingTask task = new RankingTask(RATINGS, TEST, Catalog.of(List.of()), RankingProtocol.RATED_ONLY, new RankingOptions(2, 5.5));
        RankingScores scores = RankingEvaluation.run(new MostPopular(KNOWN), task, Workers.sequential(), Progress.NONE);
        assertThat(scores.usersLeftOut()).isEqualTo(3);
        assertThat(scores.value(Measure.NDCG)).isEmpty();
        assertThat(scores.figures(Measure.NDCG).orElseThrow().value()).isZero();
    }

    @Test
    void recommendsNothingToWhomHasRatedEverything() {
        Ratings ratings = TinyRatings.table(row(1, 1, 4), row(1, 2, 4), row(1, 3, 4));
        TrainingSet known = TrainingSet.of(ratings, new int[] {0, 1}, RatingScale.MOVIELENS);
        RankingTask task = new RankingTask(ratings, new int[] {2}, Catalog.of(List.of()), RankingProtocol.WHOLE_CATALOGUE,
                RankingOptions.USUAL);
        RankingScores scores = RankingEvaluation.run(new MostPopular(known), task, Workers.sequential(), Progress.NONE);
        assertThat(value(scores, Measure.PRECISION)).isZero();
        assertThat(value(scores, Measure.NDCG)).isZero();
        assertThat(scores.value(Measure.POPULARITY)).isEmpty();
        assertThat(scores.coverage()).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource(RankingProtocol.class)
    void givesTheSameBitsForAnyNumberOfThreads(RankingProtocol protocol) {
        Dataset dataset = Release.OF_2016.dataset();
        Split split = HoldOut.split(dataset.ratings().size(), 0.2, 42);
        Model model = ModelSpec.parse("svd:n_factors=5,n_epochs=3").trainer(42)
                .train(TrainingSet.of(dataset.ratings(), split.train(), dataset.scale()));
        RankingTask task = new RankingTask(dataset.ratings(), split.test(), dataset.catalog(), protocol, RankingOptions.USUAL);
        RankingScores alone = RankingEvaluation.run(Ranker.of(model), task, Workers.sequential(), Progress.NONE);
        try (Workers workers = Workers.of(3)) {
            RankingScores together = RankingEvaluation.run(Ranker.of(model), task, workers, Progress.NONE);
            assertThat(together.usersLeftOut()).isEqualTo(alone.usersLeftOut());
            assertThat(together.coverage()).isEqualTo(alone.coverage());
            assertThat(together.figures().keySet()).isEqualTo(alone.figures().keySet());
            alone.figures().forEach((measure, figures) -> {
                assertThat(together.figures().get(measure).userIds()).isEqualTo(figures.userIds());
                assertThat(together.figures().get(measure).sums()).isEqualTo(figures.sums());
                assertThat(Arrays.stream(figures.sums()).allMatch(Double::isFinite)).isTrue();
            });
        }
    }

    @Test
    void ranksAPerfectForesightFirstAndChanceLast() {
        Dataset dataset = Release.OF_2016.dataset();
        Split split = HoldOut.split(dataset.ratings().size(), 0.2, 42);
        TrainingSet known = TrainingSet.of(dataset.ratings(), split.train(), dataset.scale());
        RankingTask task = new RankingTask(dataset.ratings(), split.test(), dataset.catalog(), RankingProtocol.RATED_ONLY,
                RankingOptions.USUAL);
        Ranker foresight = new Ranker() {
            @Override
            public TrainingSet trainingSet() {
                return known;
            }

            @Override
            public double[] scores(int userId) {
                throw new AssertionError("only rated movies are asked for");
            }

            @Override
            public double[] scores(Ratings ratings, int[] rows, Workers workers) {
                return Arrays.stream(rows).mapToDouble(ratings::value).toArray();
            }
        };
        RankingScores best = RankingEvaluation.run(foresight, task, Workers.sequential(), Progress.NONE);
        RankingScores popular = RankingEvaluation.run(new MostPopular(known), task, Workers.sequential(), Progress.NONE);
        RankingScores chance = RankingEvaluation.run(new RandomOrder(known, 1), task, Workers.sequential(), Progress.NONE);
        for (Measure measure : List.of(Measure.NDCG, Measure.MAP, Measure.MRR, Measure.HIT_RATE)) {
            assertThat(value(best, measure)).isCloseTo(1, within(1e-12));
        }
        assertThat(value(popular, Measure.NDCG)).isBetween(value(chance, Measure.NDCG) + 0.03, 0.95);
        assertThat(value(chance, Measure.NDCG)).isGreaterThan(0.5);
    }

    @Test
    void chanceIsEvenAndTheSameHoweverItIsAskedFor() {
        Dataset dataset = Release.OF_2016.dataset();
        TrainingSet known = TrainingSet.of(dataset.ratings(), dataset.scale());
        RandomOrder chance = new RandomOrder(known, 7);
        double[] scores = chance.scores(15);
        assertThat(Arrays.stream(scores).average().orElseThrow()).isCloseTo(0.5, within(0.02));
        assertThat(scores).doesNotHaveDuplicates();
        assertThat(Arrays.stream(scores).allMatch(score -> score >= 0 && score < 1)).isTrue();
        assertThat(new RandomOrder(known, 8).scores(15)).isNotEqualTo(scores);
        assertThat(chance.scores(16)).isNotEqualTo(scores);
        int row = 0;
        double byRow = chance.scores(dataset.ratings(), new int[] {row}, Workers.sequential())[0];
        assertThat(byRow).isEqualTo(chance.scores(dataset.ratings().userId(row))[known.item(dataset.ratings().movieId(row))]);
    }

    @Test
    void stopsWhenAsked() {
        RankingTask task = new RankingTask(RATINGS, TEST, Catalog.of(List.of()), RankingProtocol.RATED_ONLY, RankingOptions.USUAL);
        Progress stop = new Progress() {
            @Override
            public void report(Step step) {
                throw new AssertionError("nothing to report");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> RankingEvaluation.run(new MostPopular(KNOWN), task, Workers.sequential(), stop))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void refusesImpossibleTasks() {
        assertThatThrownBy(() -> new RankingOptions(0, 4)).hasMessageContaining("0 and 4.0");
        assertThatThrownBy(() -> new RankingOptions(5, Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new RankingTask(RATINGS, new int[0], Catalog.of(List.of()), RankingProtocol.RATED_ONLY,
                RankingOptions.USUAL)).hasMessageContaining("at least one rating");
    }
}
