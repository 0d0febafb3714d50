package marquee.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import marquee.core.evaluate.Accuracy;
import marquee.core.evaluate.CrossValidation;
import marquee.core.registry.ModelSpec;
import org.junit.jupiter.api.Test;

class SearchResultTest {

    private static PointScore score(int factors, double... rmse) {
        List<CrossValidation.Fold> folds = new ArrayList<>();
        for (double figure : rmse) {
            folds.add(new CrossValidation.Fold(new Accuracy(figure, 2 - figure), 0, 0, false));
        }
        return new PointScore(ModelSpec.parse("svd:n_factors=" + factors), new CrossValidation(folds), List.of());
    }

    @Test
    void standardErrorOf1And2And3IsOneOverRoot3() {
        assertThat(Objective.RMSE.mean(score(1, 1, 2, 3))).isEqualTo(2);
        assertThat(Objective.RMSE.standardError(score(1, 1, 2, 3))).isCloseTo(1 / Math.sqrt(3), within(1e-15));
        assertThat(Objective.MAE.mean(score(1, 1, 2, 3))).isEqualTo(0);
        assertThat(Objective.RMSE.standardError(score(1, 1))).isZero();
    }

    @Test
    void firstWinsATieAndEachMeasureHasItsOwnBest() {
        SearchResult result = new SearchResult(List.of(score(1, 0.9, 0.9), score(2, 0.8, 0.8), score(3, 0.7, 0.9)), true);
        assertThat(result.best(Objective.RMSE)).hasValueSatisfying(best ->
                assertThat(best.point()).isEqualTo(ModelSpec.parse("svd:n_factors=2")));
        assertThat(result.best(Objective.MAE)).hasValueSatisfying(best ->
                assertThat(best.point()).isEqualTo(ModelSpec.parse("svd:n_factors=1")));
    }

    @Test
    void withinOneStandardErrorOf0Point1AreMeansUpTo0Point9() {
        // the best has folds 0.7 and 0.9: mean 0.8, sample deviation 0.1414, standard error 0.1
        SearchResult result = new SearchResult(List.of(score(1, 0.95, 0.95), score(2, 0.7, 0.9), score(3, 0.899, 0.899),
                score(4, 0.901, 0.901)), true);
        assertThat(result.asGoodAsBest(Objective.RMSE)).extracting(point -> point.point().text())
                .containsExactly("svd:n_factors=2", "svd:n_factors=3");
    }

    @Test
    void isEmptyWhereNothingIsDone() {
        SearchResult result = new SearchResult(List.of(), false);
        assertThat(result.best(Objective.MAE)).isEmpty();
        assertThat(result.asGoodAsBest(Objective.MAE)).isEmpty();
    }
}
