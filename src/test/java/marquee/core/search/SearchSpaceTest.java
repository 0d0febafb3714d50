package marquee.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import marquee.core.registry.ModelKind;
import marquee.core.registry.ModelRegistry;
import marquee.core.registry.ModelSpec;
import marquee.core.registry.OptionException;
import marquee.core.search.ParameterGrid.Axis;
import org.junit.jupiter.api.Test;

class SearchSpaceTest {

    private static final ModelKind SVD = ModelRegistry.kind("svd");

    @Test
    void changesTheFirstOptionSlowest() {
        ParameterGrid grid = new ParameterGrid(SVD, Map.of("n_epochs", "3"),
                List.of(Axis.of("reg_all", "0.1", "0.02"), Axis.of("n_factors", "5", "7", "6")));
        assertThat(grid.points()).extracting(ModelSpec::text).containsExactly(
                "svd:n_factors=5,n_epochs=3,reg_all=0.1", "svd:n_factors=7,n_epochs=3,reg_all=0.1",
                "svd:n_factors=6,n_epochs=3,reg_all=0.1", "svd:n_factors=5,n_epochs=3,reg_all=0.02",
                "svd:n_factors=7,n_epochs=3,reg_all=0.02", "svd:n_factors=6,n_epochs=3,reg_all=0.02");
    }

    @Test
    void takesOptionsOfAnyKind() {
        ParameterGrid grid = ParameterGrid.of(ModelRegistry.kind("knn-basic"), Axis.of("similarity", "msd", "cosine"),
                Axis.of("user_based", "true", "false"), Axis.of("k", "20"));
        assertThat(grid.points()).hasSize(4).last()
                .isEqualTo(ModelSpec.parse("knn-basic:k=20,similarity=cosine,user_based=false"));
    }

    @Test
    void refusesImpossibleGrids() {
        assertRefused("at least one option");
        assertRefused("n_factors of the grid has no value", Axis.of("n_factors"));
        assertRefused("n_factors of the grid is given twice", Axis.of("n_factors", "5"), Axis.of("n_factors", "6"));
        assertRefused("the same point twice", Axis.of("reg_all", "0.1", "0.10"));
        assertRefused("svd has no option \"k\"", Axis.of("k", "5"));
        assertRefused("n_factors must be a whole number", Axis.of("n_factors", "5", "five"));
        String[] many = new String[400];
        for (int k = 0; k < many.length; k++) {
            many[k] = Integer.toString(k + 1);
        }
        assertRefused("more than 100000 points", Axis.of("n_factors", many), Axis.of("n_epochs", many));
        assertThatThrownBy(() -> new ParameterGrid(SVD, Map.of("n_factors", "5"), List.of(Axis.of("n_factors", "6"))))
                .isInstanceOf(OptionException.class).hasMessageContaining("n_factors of the grid is given twice");
    }

    private static void assertRefused(String words, Axis... axes) {
        assertThatThrownBy(() -> ParameterGrid.of(SVD, axes)).isInstanceOf(OptionException.class).hasMessageContaining(words);
    }

    private static RandomPoints random(int count, long seed) {
        return new RandomPoints(SVD, Map.of("n_epochs", "3"), List.of(new RandomPoints.WholeBetween("n_factors", 5, 90),
                new RandomPoints.RealBetween("reg_all", 0.001, 1, true), new RandomPoints.RealBetween("lr_all", 0.002, 0.01, false),
                new RandomPoints.OneOf("biased", List.of("true", "false"))), count, seed);
    }

    @Test
    void drawsTheSamePointsForTheSameSeedEachOnceAndWithinTheRanges() {
        List<ModelSpec> points = random(200, 5).points();
        assertThat(points).hasSize(200).doesNotHaveDuplicates().isEqualTo(random(200, 5).points());
        assertThat(random(200, 6).points()).isNotEqualTo(points);
        assertThat(points).allSatisfy(point -> {
            assertThat(point.values().whole("n_factors")).isBetween(5, 90);
            assertThat(point.values().real("reg_all")).isBetween(0.001, 1.0);
            assertThat(point.values().real("lr_all")).isBetween(0.002, 0.01);
            assertThat(point.values().whole("n_epochs")).isEqualTo(3);
        });
        // a uniform logarithm: about a third of the draws in each of the three powers of ten
        assertThat(points.stream().filter(point -> point.values().real("reg_all") < 0.01).count()).isBetween(45L, 90L);
        assertThat(points.stream().filter(point -> point.values().flag("biased")).count()).isBetween(75L, 125L);
    }

    @Test
    void drawsFewerPointsWhereThereAreNotThatMany() {
        RandomPoints points = new RandomPoints(SVD, Map.of(), List.of(new RandomPoints.WholeBetween("n_factors", 3, 5)), 10, 1);
        assertThat(points.points()).hasSize(3);
    }

    @Test
    void refusesImpossibleDraws() {
        assertThatThrownBy(() -> random(0, 1)).hasMessageContaining("points");
        assertThatThrownBy(() -> new RandomPoints(SVD, Map.of(), List.of(), 3, 1)).hasMessageContaining("at least one option");
        assertThatThrownBy(() -> new RandomPoints.OneOf("biased", List.of())).hasMessageContaining("biased");
        assertThatThrownBy(() -> new RandomPoints.WholeBetween("n_factors", 6, 5)).hasMessageContaining("between 6 and 5");
        assertThatThrownBy(() -> new RandomPoints.RealBetween("reg_all", 0, 1, true)).hasMessageContaining("logarithm");
        assertThatThrownBy(() -> new RandomPoints.RealBetween("reg_all", Double.NaN, 1, false)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new RandomPoints(SVD, Map.of("n_factors", "3"),
                List.of(new RandomPoints.WholeBetween("n_factors", 3, 5)), 2, 1)).hasMessageContaining("given twice");
        assertThatThrownBy(() -> new RandomPoints(SVD, Map.of(), List.of(new RandomPoints.WholeBetween("n_factors", 0, 0)), 1, 1))
                .isInstanceOf(OptionException.class).hasMessageContaining("n_factors must be a whole number from 1");
    }
}
