package marquee.ui.feature.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import marquee.core.evaluate.Accuracy;
import marquee.core.evaluate.CrossValidation;
import marquee.core.registry.ModelSpec;
import marquee.study.Comparison;
import org.junit.jupiter.api.Test;

class AccuracyVerdictTest {

    private static final List<String> NAMES = List.of("BaselineOnly", "SVD", "KNNBasic");

    private static Comparison.Row row(double holdOut, double... folds) {
        return new Comparison.Row(ModelSpec.parse("baseline"), Arrays.stream(folds)
                .mapToObj(rmse -> new CrossValidation.Fold(new Accuracy(rmse, rmse), 0, 0, false)).toList(),
                Double.isNaN(holdOut) ? Optional.empty()
                        : Optional.of(new Comparison.HoldOutResult(new Accuracy(holdOut, holdOut), 0, 0, new double[0], false)));
    }

    @Test
    void theBestLeadsTheNextByAMarginBesideTheSpreadOverTheFolds() {
        // means 0.92, 0.90, 1.00; the best spreads by 0.02, its lead of 0.02 is once that, and it loses the second fold
        assertThat(AccuracyVerdict.of(NAMES, List.of(row(Double.NaN, 0.95, 0.89, 0.92), row(Double.NaN, 0.88, 0.90, 0.92 - 0.00001), row(Double.NaN, 1, 1, 1))))
                .isEqualTo("Best by cross-validation: SVD, RMSE 0.9000, which is 0.0200 lower than BaselineOnly, the next. "
                        + "It is ahead in 2 of 3 folds, by 1.0 times the spread of its RMSE from fold to fold (0.0200).");
    }

    @Test
    void theHoldOutAgreesOrDoesNotOrKnowsOneModelOnly() {
        Comparison.Row other = row(Double.NaN, 1, 1);
        assertThat(AccuracyVerdict.of(NAMES, List.of(row(0.93, 0.95, 0.96), row(0.91, 0.90, 0.92), other)))
                .endsWith(" Best on the held-out ratings: the same model, RMSE 0.9100.");
        assertThat(AccuracyVerdict.of(NAMES, List.of(row(0.90, 0.95, 0.96), row(0.91, 0.90, 0.92), other)))
                .endsWith(" Best on the held-out ratings: another one, BaselineOnly, RMSE 0.9000, and not SVD.");
        assertThat(AccuracyVerdict.of(NAMES, List.of(row(0.90, 0.95, 0.96), row(Double.NaN, 0.90, 0.92), other)))
                .endsWith(" On the held-out ratings only BaselineOnly was tested: RMSE 0.9000.");
    }

    @Test
    void modelsThatHaveNotEndedTheSameFoldsAreNotJudged() {
        assertThat(AccuracyVerdict.of(NAMES, List.of(row(Double.NaN, 0.9, 0.9), row(Double.NaN, 0.8), row(Double.NaN)))).isEmpty();
        assertThat(AccuracyVerdict.of(NAMES, List.of(row(Double.NaN), row(Double.NaN), row(Double.NaN)))).isEmpty();
    }

    @Test
    void aModelAloneHasNoRival() {
        assertThat(AccuracyVerdict.of(List.of("SVD"), List.of(row(0.9, 0.8, 0.9))))
                .isEqualTo("Cross-validation: SVD has RMSE 0.8500. On the held-out ratings only SVD was tested: RMSE 0.9000.");
    }
}
