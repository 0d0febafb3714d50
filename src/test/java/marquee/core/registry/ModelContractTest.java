package marquee.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import marquee.core.data.Rating;
import marquee.core.data.RatingLists;
import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
import marquee.core.model.EpochObserver;
import marquee.core.model.EpochTrainer;
import marquee.core.model.Model;
import marquee.core.model.Prediction;
import marquee.core.model.baseline.BaselineOnly;
import marquee.core.model.explain.Basis;
import marquee.core.model.explain.Contribution;
import marquee.core.model.explain.Explanation;
import marquee.core.model.explain.Term;
import marquee.core.model.factor.FactorModel;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import marquee.testing.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model must do, tried on every kind of the registry with every combination of its choices and flags. */
class ModelContractTest {

    private static final long SEED = 42;
    private static final int STRANGER = 9_999;
    private static final Ratings TABLE = Tables.random(12, 23, 0.4, 1);

    static Stream<ModelSpec> specs() {
        return Specs.all();
    }

    private static Model fit(ModelSpec spec, TrainingSet set) {
        return spec.trainer(SEED).train(set);
    }

    /** All raw estimates, strangers included, one by one. */
    private static double[] everything(Model model) {
        int users = model.trainingSet().users();
        int items = model.trainingSet().items();
        double[] all = new double[(users + 1) * (items + 1)];
        int at = 0;
        for (int user = -1; user < users; user++) {
            for (int item = -1; item < items; item++) {
                all[at++] = model.rawEstimate(user, item);
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("specs")
    void sameSeedSameModelToTheLastBit(ModelSpec spec) {
        assertThat(everything(fit(spec, Tables.training(TABLE)))).isEqualTo(everything(fit(spec, Tables.training(TABLE))));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void theNumberOfThreadsChangesNothing(ModelSpec spec) {
        TrainingSet set = Tables.training(TABLE);
        double[] expected = everything(fit(spec, set));
        for (int threads : new int[] {2, 3, 7}) {
            try (Workers workers = Workers.of(threads)) {
                Model model = spec.trainer(SEED).train(set, workers, Progress.NONE);
                assertThat(everything(model)).isEqualTo(expected);
                assertThat(model.rawEstimates(TABLE, TABLE.allRows(), workers))
                        .isEqualTo(model.rawEstimates(TABLE, TABLE.allRows(), Workers.sequential()));
                assertThat(model.rawEstimates(3, workers)).isEqualTo(model.rawEstimates(3, Workers.sequential()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void manyAtOnceAgreeWithOneByOneToTheLastBit(ModelSpec spec) {
        TrainingSet set = TrainingSet.of(TABLE, IntStream.range(0, 60).toArray(), Tables.training(TABLE).scale());
        Model model = fit(spec, set);
        for (int user = -1; user < set.users(); user++) {
            double[] ofUser = model.rawEstimates(user, Workers.sequential());
            assertThat(ofUser).hasSize(set.items());
            boolean[] everySecond = new boolean[set.items()];
            for (int item = 0; item < set.items(); item += 2) {
                everySecond[item] = true;
            }
            double[] ofSome = model.rawEstimates(user, everySecond, Workers.sequential());
            assertThat(ofSome).hasSize(set.items());
            for (int item = 0; item < set.items(); item++) {
                assertThat(ofUser[item]).isEqualTo(Double.valueOf(model.rawEstimate(user, item)));
                if (everySecond[item]) {
                    assertThat(ofSome[item]).isEqualTo(Double.valueOf(ofUser[item]));
                }
            }
        }
        double[] ofRows = model.rawEstimates(TABLE, TABLE.allRows(), Workers.sequential());
        double[] finished = model.estimates(TABLE, TABLE.allRows(), Workers.sequential());
        for (int row = 0; row < ofRows.length; row++) {
            double one = model.rawEstimate(set.user(TABLE.userId(row)), set.item(TABLE.movieId(row)));
            assertThat(ofRows[row]).isEqualTo(Double.valueOf(one));
            assertThat(finished[row]).isEqualTo(model.predict(TABLE.userId(row), TABLE.movieId(row)).estimate());
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void strangersGetAnEstimateInsideTheScaleAndHearWhenThereWasNothingToGoBy(ModelSpec spec) {
        TrainingSet set = Tables.training(TABLE);
        Model model = fit(spec, set);
        for (int[] pair : new int[][] {{STRANGER, 3}, {3, STRANGER}, {STRANGER, STRANGER}, {3, 3}}) {
            Prediction prediction = model.predict(pair[0], pair[1]);
            double raw = model.rawEstimate(set.user(pair[0]), set.item(pair[1]));
            assertThat(prediction.userId()).isEqualTo(pair[0]);
            assertThat(prediction.movieId()).isEqualTo(pair[1]);
            assertThat(prediction.impossible()).isEqualTo(Double.isNaN(raw));
            assertThat(prediction.estimate()).isBetween(0.5, 5.0)
                    .isEqualTo(set.scale().clip(prediction.impossible() ? set.globalMean() : raw));
        }
    }

    static Stream<Ratings> extremes() {
        return Stream.of(
                Tables.ratings(1, 10, 3.5),
                Tables.ratings(1, 10, 5, 1, 20, 0.5, 1, 30, 4, 1, 40, 4, 1, 50, 2),
                Tables.ratings(1, 10, 5, 2, 10, 0.5, 3, 10, 4, 4, 10, 4, 5, 10, 2),
                Tables.ratings(1, 10, 4, 1, 20, 4, 2, 10, 4, 2, 30, 4, 3, 20, 4, 3, 30, 4),
                Tables.ratings(1, 10, 5, 2, 20, 0.5),
                Tables.ratings(1, 10, 5, 1, 10, 0.5, 2, 10, 3, 2, 20, 3));
    }

    /** One rating, one user, one movie, all ratings alike, nothing in common, a movie rated twice by one user. */
    @ParameterizedTest
    @MethodSource("specs")
    void extremeDataGivesADefinedResult(ModelSpec spec) {
        assertThat(extremes()).allSatisfy(ratings -> {
            TrainingSet set = Tables.training(ratings);
            Model model = fit(spec, set);
            for (int userId : new int[] {1, 2, STRANGER}) {
                for (int movieId : new int[] {10, 20, STRANGER}) {
                    assertThat(model.predict(userId, movieId).estimate()).isBetween(0.5, 5.0);
                }
            }
            assertThat(everything(model)).doesNotContain(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
        });
    }

    static Stream<ModelSpec> edges() {
        return Specs.edges();
    }

    /** At the ends of the ranges, where learning may run away: still inside the scale, and explained without NaN. */
    @ParameterizedTest
    @MethodSource("edges")
    void theEndsOfTheRangesGiveADefinedResult(ModelSpec spec) {
        assertThat(Stream.concat(extremes(), Stream.of(Tables.random(4, 6, 0.6, 2)))).allSatisfy(ratings -> {
            Model model = fit(spec, Tables.training(ratings));
            assertThat(everything(model)).doesNotContain(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
            assertThat(DoubleStream.of(model.estimates(ratings, ratings.allRows(), Workers.sequential())).boxed())
                    .allSatisfy(estimate -> assertThat(estimate).isBetween(0.5, 5.0));
            assertExplained(model);
        });
    }

    /** Whoever learns by steps owns up to it where a known user and a known movie have no number any more. */
    @ParameterizedTest
    @MethodSource("edges")
    void whatWentAstrayIsOwnedUpTo(ModelSpec spec) {
        Model model = fit(spec, Tables.training(TABLE));
        boolean numbers = true;
        for (int user = 0; user < model.trainingSet().users(); user++) {
            for (int item = 0; item < model.trainingSet().items(); item++) {
                numbers &= Double.isFinite(model.rawEstimate(user, item));
            }
        }
        if (model instanceof FactorModel || model instanceof BaselineOnly) {
            assertThat(model.diverged()).isEqualTo(!numbers);
        } else {
            assertThat(model.diverged()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void usualOptionsDoNotLeadAstray(ModelSpec spec) {
        assertThat(fit(spec, Tables.training(TABLE)).diverged()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("specs")
    void everyEstimateIsExplained(ModelSpec spec) {
        assertExplained(fit(spec, Tables.training(TABLE)));
        extremes().forEach(ratings -> assertExplained(fit(spec, Tables.training(ratings))));
    }

    /** The terms add up to the estimate, the single ratings to the last term, and nothing is NaN. */
    private static void assertExplained(Model model) {
        for (int user = -1; user < model.trainingSet().users(); user++) {
            for (int item = -1; item < model.trainingSet().items(); item++) {
                double raw = model.rawEstimate(user, item);
                Explanation explanation = model.explain(user, item);
                assertThat(explanation.standIn()).isEqualTo(Double.isNaN(raw));
                assertThat(explanation.raw()).isEqualTo(Double.isNaN(raw) ? model.trainingSet().globalMean() : raw);
                assertThat(explanation.estimate()).isEqualTo(model.finish(raw));
                assertThat(explanation.clipping()).isEqualTo(explanation.estimate() - explanation.raw());
                if (user < 0 || item < 0) {
                    assertThat(explanation.basis()).isEqualTo(Basis.of(user, item));
                }
                double size = 1 + explanation.terms().stream().mapToDouble(term -> Math.abs(term.stars())).sum();
                if (!(explanation instanceof Explanation.Unexplained)) {
                    assertThat(explanation.terms().stream().mapToDouble(Term::stars).sum())
                            .isCloseTo(explanation.raw(), within(1e-12 * size));
                }
                if (!explanation.contributions().isEmpty()) {
                    assertThat(explanation.contributions().stream().mapToDouble(Contribution::share).sum())
                            .isCloseTo(explanation.terms().get(explanation.terms().size() - 1).stars(), within(1e-12 * size));
                }
            }
        }
    }

    static Stream<ModelSpec> drawn() {
        return specs().filter(spec -> List.of("normal", "svd", "svdpp", "nmf", "bayesian-mf", "co-clustering").contains(spec.kind().name()));
    }

    /** What is drawn at random is drawn from the seed; everything else does not mind it. */
    @ParameterizedTest
    @MethodSource("specs")
    void onlyModelsWithChanceInThemMindTheSeed(ModelSpec spec) {
        TrainingSet set = Tables.training(TABLE);
        boolean same = Arrays.equals(everything(spec.trainer(SEED).train(set)), everything(spec.trainer(SEED + 1).train(set)));
        assertThat(same).isEqualTo(drawn().noneMatch(spec::equals));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void whatIsLearnedFromStaysAsItIs(ModelSpec spec) {
        TrainingSet set = Tables.training(TABLE);
        List<Rating> before = IntStream.range(0, TABLE.size()).mapToObj(TABLE::get).toList();
        double[] listsBefore = contents(set);
        Model model = fit(spec, set);
        Arrays.fill(model.rawEstimates(2, Workers.sequential()), -7);
        double[] once = everything(model);
        assertThat(everything(model)).isEqualTo(once);
        assertThat(IntStream.range(0, TABLE.size()).mapToObj(TABLE::get).toList()).isEqualTo(before);
        assertThat(contents(set)).isEqualTo(listsBefore);
        assertThat(model.trainingSet()).isSameAs(set);
    }

    private static double[] contents(TrainingSet set) {
        return Stream.of(set.byUser(), set.byItem()).flatMapToDouble(ModelContractTest::contents).toArray();
    }

    private static DoubleStream contents(RatingLists lists) {
        return IntStream.range(0, lists.entries()).boxed()
                .flatMapToDouble(entry -> DoubleStream.of(lists.other(entry), lists.value(entry)));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void manyThreadsInAnyOrderSeeTheSameModel(ModelSpec spec) {
        Model model = fit(spec, Tables.training(TABLE));
        int items = model.trainingSet().items();
        double[] expected = everything(fit(spec, Tables.training(TABLE)));
        double[] seen = new double[expected.length];
        try (Workers workers = Workers.of(4)) {
            workers.forEach(seen.length, k -> {
                int backwards = seen.length - 1 - k;
                seen[backwards] = model.rawEstimate(backwards / (items + 1) - 1, backwards % (items + 1) - 1);
            });
        }
        assertThat(seen).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void stopsWhereverItIsAskedTo(ModelSpec spec) {
        TrainingSet set = Tables.training(TABLE);
        StopAfter never = new StopAfter(Integer.MAX_VALUE);
        spec.trainer(SEED).train(set, Workers.sequential(), never);
        int questions = never.asked.get();
        assertThat(questions).isPositive();
        for (int after : new int[] {0, questions / 3, questions - 1}) {
            StopAfter progress = new StopAfter(after);
            assertThatThrownBy(() -> spec.trainer(SEED).train(set, Workers.sequential(), progress))
                    .isInstanceOf(CancellationException.class);
            assertThat(progress.asked.get()).isEqualTo(after + 1);
        }
        try (Workers workers = Workers.of(2)) {
            assertThatThrownBy(() -> spec.trainer(SEED).train(set, workers, new StopAfter(questions / 2)))
                    .isInstanceOf(CancellationException.class);
        }
    }

    /** Says "stop" from some question on. */
    private static final class StopAfter implements Progress {
        final AtomicInteger asked = new AtomicInteger();
        private final int after;

        StopAfter(int after) {
            this.after = after;
        }

        @Override
        public void report(Step step) {
            assertThat(step.fraction()).isBetween(0.0, 1.0);
        }

        @Override
        public boolean isCancelled() {
            return asked.getAndIncrement() >= after;
        }
    }

    static Stream<ModelSpec> epochSpecs() {
        return specs().filter(spec -> spec.trainer(SEED) instanceof EpochTrainer);
    }

    @ParameterizedTest
    @MethodSource("epochSpecs")
    void theModelAfterSomeEpochsIsThatOfAShorterRun(ModelSpec spec) {
        TrainingSet set = Tables.training(TABLE);
        double[][] seen = new double[6][];
        EpochTrainer longest = (EpochTrainer) Specs.with(spec, "n_epochs", 5).trainer(SEED);
        assertThat(longest.epochs()).isEqualTo(5);
        Model last = longest.train(set, Workers.sequential(), Progress.NONE, new EpochObserver() {
            private Model previous;
            private double[] shownThen;

            @Override
            public boolean wants(int epoch) {
                return epoch != 3;
            }

            @Override
            public void see(int epoch, Model model) {
                if (previous != null) {
                    assertThat(everything(previous)).isEqualTo(shownThen);
                }
                previous = model;
                shownThen = everything(model);
                seen[epoch] = shownThen;
            }
        });
        assertThat(seen[3]).isNull();
        assertThat(everything(last)).isEqualTo(seen[5]);
        for (int epochs : new int[] {0, 1, 2, 4}) {
            assertThat(seen[epochs]).isEqualTo(everything(fit(Specs.with(spec, "n_epochs", epochs), set)));
        }
    }
}
