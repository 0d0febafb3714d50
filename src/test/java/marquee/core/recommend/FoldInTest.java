package marquee.core.recommend;

import static marquee.testing.TinyRatings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import marquee.core.data.Dataset;
import marquee.core.data.TrainingSet;
import marquee.core.model.explain.Basis;
import marquee.core.model.explain.Contribution;
import marquee.core.model.explain.Explanation;
import marquee.core.model.explain.Term;
import marquee.core.model.factor.Svd;
import marquee.core.parallel.Workers;
import marquee.core.registry.ModelSpec;
import marquee.testing.Release;
import marquee.testing.TinyRatings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldInTest {

    private static Svd builtIn(String spec) {
        Dataset dataset = Release.OF_2016.dataset();
        return (Svd) ModelSpec.parse(spec).trainer(42).train(TrainingSet.of(dataset.ratings(), dataset.scale()));
    }

    private static Svd tiny(String options) {
        TrainingSet known = TinyRatings.trainingSet(row(1, 1, 4), row(1, 2, 3), row(2, 1, 4), row(2, 2, 5), row(2, 3, 2));
        return (Svd) ModelSpec.parse("svd:" + options).trainer(1).train(known);
    }

    @Test
    void solvesTheNormalEquationsOfOneFactorByHand() {
        Svd model = tiny("n_factors=1,n_epochs=10,lr_all=0.1,reg_all=0.2");
        double q1 = model.factors().ofItem(0, 0);
        double q2 = model.factors().ofItem(1, 0);
        double y1 = 5 - 3.6 - model.itemBias(0);
        double y2 = 2 - 3.6 - model.itemBias(1);
        // regularisation 2 ratings x 0.2 + 1 / (0.1 x 10) = 1.4 for both: [2 + 1.4, q1 + q2; q1 + q2, q1^2 + q2^2 + 1.4]
        double a = 3.4;
        double b = q1 + q2;
        double d = q1 * q1 + q2 * q2 + 1.4;
        double right1 = y1 + y2;
        double right2 = q1 * y1 + q2 * y2;
        FoldIn foldIn = FoldIn.of(model, new int[] {1, 2}, new double[] {5, 2});
        assertThat(foldIn.bias()).isCloseTo((d * right1 - b * right2) / (a * d - b * b), within(1e-12));
        assertThat(foldIn.factor(0)).isCloseTo((a * right2 - b * right1) / (a * d - b * b), within(1e-12));
        double expected = 3.6 + model.itemBias(2) + foldIn.bias() + model.factors().ofItem(2, 0) * foldIn.factor(0);
        assertThat(foldIn.rawEstimate(2)).isCloseTo(expected, within(1e-12));
    }

    /** With the general level, which is the same for every movie, they are the whole shares. */
    @ParameterizedTest
    @ValueSource(ints = {3, 40})
    void sharesOfTasteAddUpToTheTaste(int ratings) {
        Svd model = builtIn("svd:n_factors=8,n_epochs=5");
        int[] movieIds = IntStream.range(0, ratings).map(k -> model.trainingSet().movieId(7 * k)).toArray();
        double[] stars = IntStream.range(0, ratings).mapToDouble(k -> 0.5 + k % 10 * 0.5).toArray();
        FoldIn foldIn = FoldIn.of(model, movieIds, stars);
        double[] level = null;
        for (int item : new int[] {1, 2, 50, 1000}) {
            int movieId = model.trainingSet().movieId(item);
            double[] taste = foldIn.tasteShares(movieId).stream().mapToDouble(Contribution::share).toArray();
            double[] all = foldIn.explain(movieId).contributions().stream().mapToDouble(Contribution::share).toArray();
            assertThat(Arrays.stream(taste).sum()).isCloseTo(
                    IntStream.range(0, 8).mapToDouble(f -> foldIn.factor(f) * model.factors().ofItem(item, f)).sum(), within(1e-9));
            double[] rest = IntStream.range(0, ratings).mapToDouble(k -> all[k] - taste[k]).toArray();
            assertThat(Arrays.stream(rest).sum()).isCloseTo(foldIn.bias(), within(1e-9));
            if (level != null) {
                assertThat(rest).containsExactly(level, within(1e-9));
            }
            level = rest;
        }
        assertThat(foldIn.tasteShares(-7)).as("an unknown movie").allSatisfy(rating -> assertThat(rating.share()).isZero());
    }

    /** 3 ratings are fewer than 8 factors, 40 are more: the two ways to solve must meet the same normal equations. */
    @ParameterizedTest
    @ValueSource(ints = {3, 40})
    void meetsTheNormalEquationsEitherWay(int ratings) {
        Svd model = builtIn("svd:n_factors=8,n_epochs=5,lr_bu=0.01,lr_pu=0.004,reg_bu=0.05,reg_pu=0.03");
        int[] movieIds = IntStream.range(0, ratings).map(k -> model.trainingSet().movieId(7 * k)).toArray();
        double[] stars = IntStream.range(0, ratings).mapToDouble(k -> 0.5 + k % 10 * 0.5).toArray();
        FoldIn foldIn = FoldIn.of(model, movieIds, stars);
        double biasGradient = (ratings * 0.05 + 1 / (0.01 * 5)) * foldIn.bias();
        double[] gradient = new double[8];
        for (int f = 0; f < 8; f++) {
            gradient[f] = (ratings * 0.03 + 1 / (0.004 * 5)) * foldIn.factor(f);
        }
        for (int k = 0; k < ratings; k++) {
            double error = stars[k] - foldIn.rawEstimate(7 * k);
            biasGradient -= error;
            for (int f = 0; f < 8; f++) {
                gradient[f] -= error * model.factors().ofItem(7 * k, f);
            }
        }
        assertThat(biasGradient).isCloseTo(0, within(1e-9));
        assertThat(gradient).containsExactly(new double[8], within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"svd:n_factors=20,n_epochs=5", "svd:n_factors=20,n_epochs=5,biased=false"})
    void sharesAddUpForEveryUserWithFewRatingsOrMany(String spec) {
        Svd model = builtIn(spec);
        TrainingSet known = model.trainingSet();
        for (int user = 0; user < known.users(); user++) {
            FoldIn foldIn = FoldIn.ofUser(model, known.userId(user));
            for (int item : new int[] {0, 17, 4000 + user, known.byUser().other(known.byUser().start(user))}) {
                Explanation explanation = foldIn.explain(known.movieId(item));
                assertThat(explanation.basis()).isEqualTo(Basis.FULL);
                assertThat(explanation.raw()).isEqualTo(foldIn.rawEstimate(item));
                assertThat(explanation.terms().stream().mapToDouble(Term::stars).sum())
                        .isCloseTo(explanation.raw(), within(1e-9));
                assertThat(explanation.contributions()).hasSize(known.byUser().count(user));
                assertThat(explanation.contributions().stream().mapToDouble(Contribution::share).sum())
                        .isCloseTo(explanation.terms().get(explanation.terms().size() - 1).stars(), within(1e-9));
            }
        }
    }

    @Test
    void sharesAreLinearSoThatOneStarMoreAddsItsWeight() {
        Svd model = builtIn("svd:n_factors=20,n_epochs=5");
        int[] movieIds = {1, 50, 318};
        FoldIn foldIn = FoldIn.of(model, movieIds, new double[] {3, 4, 5});
        Explanation explanation = foldIn.explain(356);
        FoldIn changed = FoldIn.of(model, movieIds, new double[] {4, 4, 5});
        double weight = explanation.contributions().get(0).weight();
        assertThat(weight).isNotZero();
        assertThat(changed.explain(356).raw() - explanation.raw()).isCloseTo(weight, within(1e-12));
        assertThat(explanation.contributions().get(0).deviation()).isCloseTo(
                3 - model.trainingSet().globalMean() - model.itemBias(model.trainingSet().item(1)), within(1e-12));
    }

    @Test
    void recommendsInTheOrderOfItsEstimatesWithoutWhatWasRated() {
        Svd model = builtIn("svd:n_factors=20,n_epochs=5");
        FoldIn foldIn = FoldIn.of(model, new int[] {318, 858}, new double[] {5, 4.5});
        var list = foldIn.topN(10);
        assertThat(list).hasSize(10).extracting(Ranked::movieId).doesNotContain(318, 858).doesNotHaveDuplicates();
        assertThat(list).isSortedAccordingTo((a, b) -> Double.compare(b.estimate(), a.estimate()));
        double[] estimates = foldIn.estimates();
        for (int place = 0; place < 10; place++) {
            int item = model.trainingSet().item(list.get(place).movieId());
            assertThat(list.get(place).estimate()).isEqualTo(estimates[item])
                    .isEqualTo(model.finish(foldIn.rawEstimate(item)));
            assertThat(foldIn.rank(list.get(place).movieId())).isEqualTo(place + 1);
        }
        assertThat(foldIn.topN(3, item -> model.trainingSet().movieId(item) != list.get(0).movieId()))
                .isEqualTo(list.subList(1, 4));
    }

    @Test
    void isAStrangerWithoutRatings() {
        Svd model = builtIn("svd:n_factors=20,n_epochs=5");
        FoldIn stranger = FoldIn.of(model, new int[0], new double[0]);
        assertThat(stranger.topN(10)).isEqualTo(TopN.of(model, -1, 10, Workers.sequential()));
        Explanation explanation = stranger.explain(318);
        assertThat(explanation.basis()).isEqualTo(Basis.UNKNOWN_USER);
        assertThat(explanation.terms()).extracting(Term::kind).containsExactly(Term.Kind.MEAN, Term.Kind.MOVIE);
        assertThat(stranger.explain(-5).basis()).isEqualTo(Basis.UNKNOWN_BOTH);
        assertThat(FoldIn.ofUser(model, -5).bias()).isZero();
    }

    @Test
    void learnsOnlyTheBiasFromMoviesThatTheModelDoesNotKnow() {
        Svd model = tiny("n_factors=2,n_epochs=10,lr_all=0.1,reg_all=0.2");
        FoldIn foldIn = FoldIn.of(model, new int[] {99}, new double[] {4.6});
        // one rating, 1 above the mean of 3.6; regularisation 0.2 + 1 / (0.1 x 10)
        assertThat(foldIn.bias()).isCloseTo(1 / (1 + 1.2), within(1e-12));
        assertThat(foldIn.factor(0)).isZero();
        Svd unbiased = tiny("n_factors=2,n_epochs=10,biased=false");
        FoldIn nothing = FoldIn.of(unbiased, new int[] {99}, new double[] {4.6});
        assertThat(nothing.rawEstimate(0)).isNaN();
        assertThat(nothing.explain(1).standIn()).isTrue();
        assertThat(nothing.explain(1).estimate()).isCloseTo(3.6, within(1e-12));
    }

    @Test
    void learnsNothingWhereTheModelLearnedNothing() {
        FoldIn foldIn = FoldIn.of(tiny("n_factors=2,n_epochs=0"), new int[] {1}, new double[] {5});
        assertThat(foldIn.bias()).isZero();
        assertThat(foldIn.factor(0)).isZero();
        assertThat(foldIn.explain(2).contributions().get(0).share()).isZero();
    }

    @Test
    void refusesWhatIsNoRating() {
        Svd model = tiny("n_factors=2,n_epochs=1");
        assertThatThrownBy(() -> FoldIn.of(model, new int[] {1}, new double[0])).hasMessageContaining("1 movies and 0 ratings");
        assertThatThrownBy(() -> FoldIn.of(model, new int[] {1}, new double[] {Double.NaN})).hasMessageContaining("NaN");
        assertThatThrownBy(() -> FoldIn.of(model, new int[0], new double[0]).rank(99)).hasMessageContaining("99");
    }

    @Test
    void takesLessThanAMillisecondFor30RatingsAnd100Factors() {
        Svd model = builtIn("svd:n_factors=100,n_epochs=1");
        int[] movieIds = IntStream.range(0, 30).map(k -> model.trainingSet().movieId(11 * k)).toArray();
        double[] stars = IntStream.range(0, 30).mapToDouble(k -> 1 + k % 5).toArray();
        double[] seconds = new double[1001];
        for (int run = 0; run < seconds.length; run++) {
            long start = System.nanoTime();
            FoldIn.of(model, movieIds, stars);
            seconds[run] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        assertThat(seconds[seconds.length / 2]).isLessThan(1e-3);
    }
}
