package marquee.core.recommend;

import static marquee.testing.TinyRatings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import marquee.core.data.Dataset;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.model.factor.Svd;
import marquee.core.registry.ModelSpec;
import marquee.core.split.HoldOut;
import marquee.testing.Release;
import marquee.testing.TinyRatings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimilarTest {

    private static Model tiny(String spec) {
        return ModelSpec.parse(spec).trainer(3).train(TinyRatings.trainingSet(row(1, 1, 4), row(1, 2, 3), row(2, 1, 4),
                row(2, 2, 4), row(2, 3, 5), row(3, 1, 2), row(3, 3, 3)));
    }

    @ParameterizedTest
    @EnumSource(Release.class)
    void findsTheNeighboursOfTheReference(Release release) {
        JsonNode golden = release.orSkip().golden().get("pearsonBaselineNeighbours");
        Dataset dataset = release.dataset();
        Model model = ModelSpec.parse("knn-baseline:user_based=false,similarity=pearson_baseline").trainer(42).train(
                TrainingSet.of(dataset.ratings(), HoldOut.split(dataset.ratings().size(), 0.2, 42).train(), dataset.scale()));
        assertThat(golden).hasSize(3);
        golden.properties().forEach(entry -> {
            List<Similar.Alike> alike = Similar.movies(model, Integer.parseInt(entry.getKey()), 10);
            assertThat(alike).hasSize(10);
            for (int k = 0; k < 10; k++) {
                assertThat(alike.get(k).id()).isEqualTo(entry.getValue().get(k).get(0).asInt());
                assertThat(alike.get(k).similarity()).isCloseTo(entry.getValue().get(k).get(1).asDouble(), within(1e-9));
            }
        });
        assertThat(Similar.users(model, 1, 10)).isEmpty();
    }

    @Test
    void findsUsersByMsdOf2ThirdsAnd1Fifth() {
        List<Similar.Alike> alike = Similar.users(tiny("knn-basic"), 1, 5);
        assertThat(alike).extracting(Similar.Alike::id).containsExactly(2, 3);
        assertThat(alike.get(0).similarity()).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(alike.get(1).similarity()).isCloseTo(1 / 5.0, within(1e-15));
        assertThat(Similar.users(tiny("knn-basic"), 1, 1)).containsExactly(alike.get(0));
        assertThat(Similar.movies(tiny("knn-basic"), 1, 5)).isEmpty();
    }

    @Test
    void comparesFactorsByTheirAngle() {
        Svd model = (Svd) tiny("svd:n_factors=2,n_epochs=0");
        double a = model.factors().ofItem(0, 0);
        double b = model.factors().ofItem(0, 1);
        double c = model.factors().ofItem(2, 0);
        double d = model.factors().ofItem(2, 1);
        assertThat(model.itemSimilarities(0)[2])
                .isCloseTo((a * c + b * d) / Math.sqrt((a * a + b * b) * (c * c + d * d)), within(1e-12));
        assertThat(model.itemSimilarities(1)[1]).isCloseTo(1, within(1e-12));
        assertThat(model.userSimilarities(2)).hasSize(3);
        Similar.movies(model, 1, 5).forEach(alike -> {
            assertThat(alike.similarity()).isPositive().isLessThanOrEqualTo(1 + 1e-12);
            assertThat(alike.id()).isNotEqualTo(1);
        });
    }

    @Test
    void averagesTheAnglesOverTheDrawsOfABayesianModel() {
        Model model = tiny("bayesian-mf:n_factors=3,samples=6,burn_in=2");
        for (double[] similarities : List.of(model.itemSimilarities(1), model.userSimilarities(1))) {
            assertThat(similarities).hasSize(3);
            assertThat(similarities[1]).isCloseTo(1, within(1e-6));
            assertThat(similarities[0]).isBetween(-1.0, 1.0).isNotZero();
        }
        assertThat(model.itemSimilarities(0)[2]).isCloseTo(model.itemSimilarities(2)[0], within(1e-12));
    }

    @Test
    void isEmptyWhereThereIsNothingToSay() {
        assertThat(Similar.movies(tiny("baseline"), 1, 5)).isEmpty();
        assertThat(Similar.users(tiny("baseline"), 1, 5)).isEmpty();
        assertThat(Similar.movies(tiny("svd"), 99, 5)).isEmpty();
        assertThat(Similar.users(tiny("svd"), 99, 5)).isEmpty();
        assertThat(Similar.users(tiny("svd"), 1, 0)).isEmpty();
    }
}
