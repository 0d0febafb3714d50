package marquee.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import marquee.core.data.RatingScale;
import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.parallel.Workers;
import marquee.testing.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes of the data that must not change what a model says, or must change it in one way only. */
class ModelInvarianceTest {

    private static final Ratings TABLE = Tables.random(11, 17, 0.5, 8);

    static Stream<ModelSpec> specs() {
        return Specs.all();
    }

    private static Model fit(ModelSpec spec, Ratings ratings) {
        return spec.trainer(7).train(TrainingSet.of(ratings, new RatingScale(-100, 100)));
    }

    private static void assertSame(Model actual, Model expected, double shift, double tolerance) {
        int users = Math.min(actual.trainingSet().users(), expected.trainingSet().users());
        int items = Math.min(actual.trainingSet().items(), expected.trainingSet().items());
        for (int user = 0; user < users; user++) {
            for (int item = 0; item < items; item++) {
                double raw = expected.rawEstimate(user, item);
                if (Double.isNaN(raw)) {
                    assertThat(actual.rawEstimate(user, item)).isNaN();
                } else {
                    assertThat(actual.rawEstimate(user, item)).isCloseTo(raw + shift, within(tolerance));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void otherNamesForUsersAndMoviesChangeNothing(ModelSpec spec) {
        Ratings.Builder renamed = Ratings.builder(TABLE.size());
        for (int row = 0; row < TABLE.size(); row++) {
            renamed.add(1_000_000 - 37 * TABLE.userId(row), 5 + 1013 * (50 - TABLE.movieId(row)), TABLE.value(row), 0);
        }
        assertSame(fit(spec, renamed.build()), fit(spec, TABLE), 0, 0);
    }

    static Stream<ModelSpec> deafToLoners() {
        return specs().filter(spec -> spec.kind().name().matches("knn-basic|knn-means|slope-one")
                && !spec.text().contains("pearson_baseline"));
    }

    /** A user whose only rating is for a movie that nobody else saw has nothing in common with anybody. */
    @ParameterizedTest
    @MethodSource("deafToLoners")
    void aUserWithoutEffectMayGo(ModelSpec spec) {
        Ratings.Builder more = Ratings.builder(TABLE.size() + 1).addAll(TABLE);
        assertSame(fit(spec, more.add(777, 777, 1, 0).build()), fit(spec, TABLE), 0, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"normal", "baseline", "baseline:method=sgd", "slope-one", "svd", "svdpp", "svd:reg_all=0", "bayesian-mf:samples=8,burn_in=3",
        "knn-means:similarity=msd", "knn-means:similarity=pearson,user_based=false", "knn-zscore:similarity=pearson",
        "knn-zscore:similarity=msd,user_based=false", "knn-baseline:similarity=pearson_baseline",
        "knn-baseline:similarity=pearson_baseline,user_based=false", "knn-baseline:similarity=msd"})
    void moreStarsForEverythingMoveEveryEstimateByAsMuch(String text) {
        Ratings.Builder shifted = Ratings.builder(TABLE.size());
        for (int row = 0; row < TABLE.size(); row++) {
            shifted.add(TABLE.userId(row), TABLE.movieId(row), TABLE.value(row) + 2, 0);
        }
        ModelSpec spec = ModelSpec.parse(text);
        assertSame(fit(spec, shifted.build()), fit(spec, TABLE), 2, 1e-9);
    }

    /** Half as many stars for everything: similarities by angle or correlation stay, and every estimate is halved. */
    @ParameterizedTest
    @ValueSource(strings = {"knn-basic:similarity=cosine", "knn-basic:similarity=pearson,user_based=false",
        "knn-means:similarity=cosine,user_based=false", "knn-zscore:similarity=pearson", "baseline", "slope-one"})
    void halfTheStarsHalveEveryEstimate(String text) {
        Ratings.Builder halved = Ratings.builder(TABLE.size());
        for (int row = 0; row < TABLE.size(); row++) {
            halved.add(TABLE.userId(row), TABLE.movieId(row), TABLE.value(row) / 2, 0);
        }
        ModelSpec spec = ModelSpec.parse(text);
        Model full = fit(spec, TABLE);
        Model half = fit(spec, halved.build());
        for (int user = 0; user < full.trainingSet().users(); user++) {
            double[] expected = full.rawEstimates(user, Workers.sequential());
            double[] actual = half.rawEstimates(user, Workers.sequential());
            for (int item = 0; item < expected.length; item++) {
                if (Double.isNaN(expected[item])) {
                    assertThat(actual[item]).isNaN();
                } else {
                    assertThat(actual[item]).isCloseTo(expected[item] / 2, within(1e-12));
                }
            }
        }
    }
}
