package marquee.core.model.explain;

import static marquee.testing.TinyRatings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import marquee.core.data.Dataset;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.recommend.Ranked;
import marquee.core.recommend.TopN;
import marquee.core.registry.ModelKind;
import marquee.core.registry.ModelRegistry;
import marquee.core.registry.ModelSpec;
import marquee.core.split.HoldOut;
import marquee.core.split.Split;
import marquee.testing.Release;
import marquee.testing.TinyRatings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {

    private static final double TOLERANCE = 1e-9;

    /** Every kind with quick settings, k-NN on both sides and with every start. */
    static Stream<String> models() {
        List<String> specs = new ArrayList<>(List.of("svd:n_factors=10,n_epochs=3", "svd:biased=false,n_factors=10,n_epochs=3"));
        for (ModelKind kind : ModelRegistry.kinds()) {
            if (kind.name().startsWith("knn-")) {
                specs.add(kind.name() + ":similarity=pearson_baseline,user_based=false,k=20,min_k=2");
                specs.add(kind.name() + ":similarity=cosine,user_based=true,k=20,min_k=2");
            } else if (kind.name().equals("bayesian-mf")) {
                specs.add("bayesian-mf:n_factors=4,samples=3,burn_in=1");
            } else if (kind.name().equals("bayesian-mf")) {
                specs.add("bayesian-mf:n_factors=4,samples=4,burn_in=2");
            } else if (!kind.name().equals("svd")) {
                specs.add(kind.option("n_epochs").isPresent() ? kind.name() + ":n_epochs=2" : kind.name());
            }
        }
        return specs.stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void addsUpForEveryHeldOutRatingKnownOrNot(String spec) {
        Dataset dataset = Release.OF_2016.dataset();
        Split split = HoldOut.split(dataset.ratings().size(), 0.2, 42);
        try (Workers workers = Workers.ofAllCores()) {
            TrainingSet known = TrainingSet.of(dataset.ratings(), split.train(), dataset.scale());
            Model model = ModelSpec.parse(spec).trainer(42).train(known, workers, Progress.NONE);
            for (int k = 0; k < 2000; k++) {
                int row = split.test()[k];
                assertAddsUp(model, known.user(dataset.ratings().userId(row)), known.item(dataset.ratings().movieId(row)));
            }
            assertAddsUp(model, -1, 0);
            assertAddsUp(model, 0, -1);
            assertAddsUp(model, -1, -1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"svd:n_factors=100,n_epochs=30,lr_all=0.005,reg_all=0.1",
        "knn-baseline:user_based=false,similarity=pearson_baseline"})
    void addsUpForTheTenBestOfEveryUser(String spec) {
        Dataset dataset = Release.OF_2016.dataset();
        try (Workers workers = Workers.ofAllCores()) {
            TrainingSet known = TrainingSet.of(dataset.ratings(), dataset.scale());
            Model model = ModelSpec.parse(spec).trainer(42).train(known, workers, Progress.NONE);
            for (int user = 0; user < known.users(); user++) {
                for (Ranked ranked : TopN.of(model, known.userId(user), 10, workers)) {
                    Explanation explanation = assertAddsUp(model, user, known.item(ranked.movieId()));
                    assertThat(explanation.estimate()).isEqualTo(ranked.estimate());
                    assertThat(explanation).isNotInstanceOf(Explanation.Unexplained.class);
                }
            }
        }
    }

    private static Explanation assertAddsUp(Model model, int user, int item) {
        Explanation explanation = model.explain(user, item);
        double raw = model.rawEstimate(user, item);
        assertThat(explanation.standIn()).isEqualTo(Double.isNaN(raw));
        assertThat(explanation.raw()).isEqualTo(Double.isNaN(raw) ? model.trainingSet().globalMean() : raw);
        assertThat(explanation.estimate()).isEqualTo(model.finish(raw));
        assertThat(explanation.raw() + explanation.clipping()).isCloseTo(explanation.estimate(), within(TOLERANCE));
        if (explanation instanceof Explanation.Unexplained) {
            assertThat(explanation.terms()).isEmpty();
        } else {
            assertThat(explanation.terms().stream().mapToDouble(Term::stars).sum()).isCloseTo(explanation.raw(), within(TOLERANCE));
        }
        if (!explanation.contributions().isEmpty()) {
            assertThat(explanation.contributions().stream().mapToDouble(Contribution::share).sum())
                    .isCloseTo(explanation.terms().get(explanation.terms().size() - 1).stars(), within(TOLERANCE));
        }
        if (user < 0 || item < 0) {
            assertThat(explanation.basis()).isEqualTo(Basis.of(user, item)).isNotEqualTo(Basis.FULL);
        } else {
            assertThat(explanation.basis()).isIn(Basis.FULL, Basis.TOO_FEW_NEIGHBOURS);
        }
        return explanation;
    }

    /**
     * Users 1 and 2 agree on movie 1 (4 and 4) and are 1 apart on movie 2 (3 and 4): mean squared difference 1/2, msd similarity
     * 1 / (1/2 + 1) = 2/3. Users 1 and 3 are 2 apart on movie 1 (4 and 2): 1 / (4 + 1) = 1/5.
     */
    private static Model neighbours(String variant, int minK) {
        TrainingSet known = TinyRatings.trainingSet(row(1, 1, 4), row(1, 2, 3), row(2, 1, 4), row(2, 2, 4), row(2, 3, 5),
                row(3, 1, 2), row(3, 3, 3));
        return ModelSpec.parse(variant + ":min_k=" + minK).trainer(0).train(known);
    }

    @Test
    void sharesOfKnnBasicAreTwoThirdsOf5And1FifthOf3OverTheirSum() {
        Explanation explanation = neighbours("knn-basic", 1).explain(0, 2);
        double weights = 2 / 3.0 + 1 / 5.0;
        assertThat(explanation).isInstanceOfSatisfying(Explanation.OfNeighbours.class,
                of -> assertThat(of.side()).isEqualTo(Explanation.OfNeighbours.Side.USERS));
        assertThat(explanation.contributions()).extracting(Contribution::id).containsExactly(2, 3);
        assertThat(explanation.contributions()).extracting(Contribution::stars).containsExactly(5.0, 3.0);
        Contribution nearest = explanation.contributions().get(0);
        assertThat(nearest.weight()).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(nearest.deviation()).isEqualTo(5);
        assertThat(nearest.share()).isCloseTo(2 / 3.0 * 5 / weights, within(1e-12));
        assertThat(explanation.contributions().get(1).share()).isCloseTo(1 / 5.0 * 3 / weights, within(1e-12));
        assertThat(explanation.terms()).extracting(Term::kind).containsExactly(Term.Kind.NEIGHBOURS);
        assertThat(explanation.estimate()).isCloseTo((10 / 3.0 + 3 / 5.0) / weights, within(1e-12));
    }

    @Test
    void sharesOfKnnWithMeansStartFromTheUsersMeanOf3AndAHalf() {
        Explanation explanation = neighbours("knn-means", 1).explain(0, 2);
        // user 2's mean is 13/3, so 5 is 2/3 above it; user 3's mean is 5/2, so 3 is 1/2 above it
        double weights = 2 / 3.0 + 1 / 5.0;
        assertThat(explanation.terms()).extracting(Term::kind).containsExactly(Term.Kind.USER_MEAN, Term.Kind.NEIGHBOURS);
        assertThat(explanation.terms().get(0).stars()).isEqualTo(3.5);
        assertThat(explanation.contributions().get(0).deviation()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(explanation.contributions().get(0).share()).isCloseTo(4 / 9.0 / weights, within(1e-12));
        assertThat(explanation.contributions().get(1).share()).isCloseTo(1 / 10.0 / weights, within(1e-12));
    }

    @Test
    void saysWhenThereWasTooLittleToGoBy() {
        Explanation means = neighbours("knn-means", 3).explain(0, 2);
        assertThat(means.basis()).isEqualTo(Basis.TOO_FEW_NEIGHBOURS);
        assertThat(means.contributions()).isEmpty();
        assertThat(means.standIn()).isFalse();
        assertThat(means.terms()).containsExactly(new Term(Term.Kind.USER_MEAN, 3.5));
        Explanation basic = neighbours("knn-basic", 3).explain(0, 2);
        assertThat(basic.basis()).isEqualTo(Basis.TOO_FEW_NEIGHBOURS);
        assertThat(basic.standIn()).isTrue();
        assertThat(basic.terms()).containsExactly(new Term(Term.Kind.STAND_IN, 25 / 7.0));
        Explanation stranger = neighbours("knn-baseline", 1).explain(-1, 2);
        assertThat(stranger.basis()).isEqualTo(Basis.UNKNOWN_USER);
        assertThat(stranger.terms()).extracting(Term::kind).containsExactly(Term.Kind.MEAN, Term.Kind.MOVIE);
    }

    /** User 1 gave movie 1 a 4; users 2 and 3 gave movie 2 on average (1 + 3) / 2 = 2 stars less than movie 1. */
    @Test
    void comparesTheMovieWithTheUsersOtherMovies() {
        Model model = ModelSpec.parse("slope-one").trainer(1).train(TinyRatings.trainingSet(row(1, 1, 4), row(2, 1, 4),
                row(2, 2, 3), row(3, 1, 5), row(3, 2, 2), row(3, 3, 3)));
        assertThat(model.explain(0, 1).terms())
                .containsExactly(new Term(Term.Kind.USER_MEAN, 4), new Term(Term.Kind.COMPARISONS, -2));
        assertThat(model.explain(-1, 1).standIn()).isTrue();
    }

    @Test
    void startsFromTheGroups() {
        Model model = ModelSpec.parse("co-clustering").trainer(1).train(TinyRatings.trainingSet(row(1, 1, 4), row(1, 2, 3),
                row(2, 1, 5), row(3, 3, 1)));
        assertThat(model.explain(0, 1).terms()).extracting(Term::kind)
                .containsExactly(Term.Kind.GROUPS, Term.Kind.USER, Term.Kind.MOVIE);
        assertThat(model.explain(0, -1).terms()).containsExactly(new Term(Term.Kind.USER_MEAN, 3.5));
        assertThat(model.explain(-1, 0).terms()).containsExactly(new Term(Term.Kind.MOVIE_MEAN, 4.5));
        assertThat(model.explain(-1, -1).terms()).containsExactly(new Term(Term.Kind.MEAN, 3.25));
    }

    @Test
    void namesWhatTheChoiceOfMoviesSays() {
        Model model = ModelSpec.parse("svdpp:n_factors=3,n_epochs=2").trainer(1).train(
                TinyRatings.trainingSet(row(1, 1, 4), row(1, 2, 3), row(2, 1, 4)));
        assertThat(model.explain(0, 1).terms()).extracting(Term::kind).containsExactly(Term.Kind.MEAN, Term.Kind.USER,
                Term.Kind.MOVIE, Term.Kind.TASTE, Term.Kind.IMPLICIT);
        assertThat(model.explain(0, 1).terms()).extracting(Term::stars).doesNotContain(0.0);
        assertThat(model.explain(0, -1).terms()).extracting(Term::kind).containsExactly(Term.Kind.MEAN, Term.Kind.USER);
    }

    @Test
    void saysClippingSeparately() {
        Explanation explanation = new Explanation.OfTerms(Basis.FULL, List.of(new Term(Term.Kind.MEAN, 5.25)), 5.25, 5);
        assertThat(explanation.clipping()).isEqualTo(-0.25);
    }

    @Test
    void ordersRatingsFromForToAgainst() {
        Explanation explanation = new Explanation.OfOwnRatings(Basis.FULL, List.of(),
                List.of(new Contribution(1, 1, 2, -1, -1), new Contribution(2, 1, 4, 1, 1), new Contribution(3, 1, 3, 0, 0)), 3, 3);
        assertThat(explanation.fromForToAgainst()).extracting(Contribution::id).containsExactly(2, 3, 1);
    }
}
