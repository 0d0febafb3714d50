package marquee.core.model.explain;

import static marquee.testing.TinyRatings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Explanations of every model over the built-in data: their terms add up to the estimate. */
@Tag("slow")
class ExplanationsAddUpTest {

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
            } else if (!kind.name().equals("svd")) {
                specs.add(kind.option("n_epochs").isPresent() ? kind.name() + ":n_epochs=2" : kind.name());
            }
        }
        return specs.stream();
    }

    /** Every kind whose explanation has steps; k-NN by users, and by films as in the walk-through. */
    static Stream<String> modelsThatExplain() {
        return Stream.of("svd:n_factors=100,n_epochs=30,lr_all=0.005,reg_all=0.1", "svd:biased=false,n_factors=10,n_epochs=3",
                "svdpp:n_factors=4,n_epochs=2", "baseline", "slope-one", "co-clustering", "bayesian-mf:n_factors=4,samples=3,burn_in=1",
                "nmf:n_factors=4,n_epochs=3", "knn-basic:k=20", "knn-means:k=20", "knn-zscore:k=20",
                "knn-baseline:user_based=false,similarity=pearson_baseline");
    }

    @Test
    void noKindThatExplainsIsLeftOut() {
        Set<String> tried = modelsThatExplain().map(spec -> spec.split(":")[0]).collect(Collectors.toSet());
        TrainingSet known = TinyRatings.trainingSet(row(1, 1, 4), row(1, 2, 3), row(2, 1, 5), row(2, 3, 2), row(3, 3, 1));
        for (ModelKind kind : ModelRegistry.kinds()) {
            Model model = kind.spec().trainer(1).train(known);
            boolean explains = !(model.explain(0, 2) instanceof Explanation.Unexplained);
            assertThat(tried.contains(kind.name())).as(kind.name()).isEqualTo(explains);
        }
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
    @MethodSource("modelsThatExplain")
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
}
