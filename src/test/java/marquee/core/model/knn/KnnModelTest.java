package marquee.core.model.knn;

import static marquee.testing.TinyRatings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import marquee.core.data.TrainingSet;
import marquee.core.model.baseline.AlsOptions;
import marquee.core.model.baseline.Baselines;
import marquee.core.model.knn.KnnOptions.Variant;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.testing.TinyRatings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Users 1 and 2 agree on movie 1 (4 and 4) and are 1 apart on movie 2 (3 and 4): msd similarity 1 / (1/2 + 1) = 2/3. Users 1 and 3
 * are 2 apart on movie 1 (4 and 2): 1 / (4 + 1) = 1/5. Movie 3 has 5 from user 2 and 3 from user 3. The mean is 25/7.
 */
class KnnModelTest {

    private static final TrainingSet SET = TinyRatings.trainingSet(row(1, 1, 4), row(1, 2, 3), row(2, 1, 4), row(2, 2, 4),
            row(2, 3, 5), row(3, 1, 2), row(3, 3, 3));
    private static final double WEIGHTS = 2 / 3.0 + 1 / 5.0;
    private static final AlsOptions ONE_EPOCH = new AlsOptions(1, 2, 1);

    private static KnnModel fit(TrainingSet set, Variant variant, int k, int minK, boolean userBased) {
        return new KnnTrainer(new KnnOptions(variant, k, minK, SimilarityOptions.of(SimilarityMeasure.MSD, userBased), ONE_EPOCH))
                .train(set, Workers.sequential(), Progress.NONE);
    }

    private static KnnModel fit(Variant variant) {
        return fit(SET, variant, 40, 1, true);
    }

    @Test
    void basicIsTheWeightedMeanOf5And3() {
        assertThat(fit(Variant.BASIC).rawEstimate(0, 2)).isCloseTo((2 / 3.0 * 5 + 1 / 5.0 * 3) / WEIGHTS, within(1e-14));
    }

    /** User 1's mean is 3.5; 5 is 2/3 above user 2's 13/3, 3 is 1/2 above user 3's 5/2. */
    @Test
    void meansStartFromThreeAndAHalf() {
        assertThat(fit(Variant.MEANS).rawEstimate(0, 2))
                .isCloseTo(3.5 + (2 / 3.0 * 2 / 3.0 + 1 / 5.0 / 2) / WEIGHTS, within(1e-14));
    }

    /**
     * Standard deviations: user 1 has 1/2, user 2 sqrt((1/9 + 1/9 + 4/9) / 3) = sqrt(2) / 3, user 3 has 1/2. In these units 5 is
     * (2/3) / (sqrt(2) / 3) = sqrt(2) above the mean and 3 is 1 above it.
     */
    @Test
    void zScoresAreRootOf2And1() {
        assertThat(fit(Variant.Z_SCORE).rawEstimate(0, 2))
                .isCloseTo(3.5 + 0.5 * (2 / 3.0 * Math.sqrt(2) + 1 / 5.0) / WEIGHTS, within(1e-14));
    }

    /** Users 1 and 2 give always the same, so their unit is that of all: 4 4 2 2 5 1, mean 3, variance (1+1+1+1+4+4) / 6 = 2. */
    @Test
    void usersWithoutSpreadTakeThatOfAll() {
        TrainingSet set = TinyRatings.trainingSet(row(1, 1, 4), row(1, 2, 4), row(2, 1, 2), row(2, 3, 2), row(3, 1, 5), row(3, 3, 1));
        // msd: users 1 and 2 are 2 apart, 1/5; users 1 and 3 are 1 apart, 1/2; user 3's unit is 2, so 1 star is -1
        double weighted = 1 / 5.0 * 0 + 1 / 2.0 * -1;
        assertThat(fit(set, Variant.Z_SCORE, 40, 1, true).rawEstimate(0, 2))
                .isCloseTo(4 + Math.sqrt(2) * weighted / (1 / 5.0 + 1 / 2.0), within(1e-14));
    }

    /** With the baselines b: b_13 + (2/3 (5 - b_23) + 1/5 (3 - b_33)) / (2/3 + 1/5). */
    @Test
    void baselineAddsDistancesFromBaselines() {
        Baselines b = Baselines.als(SET, ONE_EPOCH);
        KnnModel model = fit(Variant.BASELINE);
        assertThat(model.rawEstimate(0, 2))
                .isCloseTo(b.of(0, 2) + (2 / 3.0 * (5 - b.of(1, 2)) + 1 / 5.0 * (3 - b.of(2, 2))) / WEIGHTS, within(1e-14));
        assertThat(model.rawEstimate(-1, 2)).isEqualTo(b.of(-1, 2));
        assertThat(model.rawEstimate(1, -1)).isEqualTo(b.of(1, -1));
        assertThat(model.rawEstimates(-1, Workers.sequential())).containsExactly(b.of(-1, 0), b.of(-1, 1), b.of(-1, 2));
    }

    /** Movies 1 and 2: users 1 and 2 gave 4 3 and 4 4, 1 / (1/2 + 1). Movies 1 and 3: 4 5 and 2 3, 1 / (1 + 1). User 1 gave 4 and 3. */
    @Test
    void itemBasedComparesMovies() {
        KnnModel model = fit(SET, Variant.BASIC, 40, 1, false);
        // movies 2 and 3 have user 2 in common: 4 and 5, 1 / (1 + 1)
        assertThat(model.rawEstimate(0, 2)).isCloseTo((0.5 * 4 + 0.5 * 3) / 1, within(1e-14));
        assertThat(model.rawEstimate(2, 1)).isCloseTo((2 / 3.0 * 2 + 1 / 2.0 * 3) / (2 / 3.0 + 1 / 2.0), within(1e-14));
        double[] ofUser = model.rawEstimates(2, Workers.sequential());
        assertThat(ofUser[1]).isEqualTo(model.rawEstimate(2, 1));
        assertThat(model.itemSimilarities(0)).containsExactly(1, 2 / 3.0, 0.5);
        assertThat(model.userSimilarities(0)).isEmpty();
        assertThat(fit(Variant.BASIC).itemSimilarities(0)).isEmpty();
        assertThat(fit(Variant.BASIC).userSimilarities(0)[2]).isEqualTo(1 / 5.0);
    }

    /** Somebody's own rating is a neighbour of similarity 1: 5 of user 2 counts 1, 3 of user 3 (apart 2 and 2) counts 1/5. */
    @Test
    void oneIsOnesOwnNeighbour() {
        assertThat(fit(Variant.BASIC).rawEstimate(1, 2)).isCloseTo((5 + 3 / 5.0) / (1 + 1 / 5.0), within(1e-14));
    }

    @Test
    void onlyTheNearestOfKCounts() {
        assertThat(fit(SET, Variant.BASIC, 1, 1, true).rawEstimate(0, 2)).isEqualTo(5);
        assertThat(fit(SET, Variant.BASIC, 1, 1, true).rawEstimates(0, Workers.sequential())[2]).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void withFewerThanMinKItIsTheFirstTermAlone(Variant variant) {
        Double expected = switch (variant) {
            case BASIC -> Double.NaN;
            case MEANS, Z_SCORE -> 3.5;
            case BASELINE -> Baselines.als(SET, ONE_EPOCH).of(0, 2);
        };
        assertThat(fit(SET, variant, 40, 3, true).rawEstimate(0, 2)).isEqualTo(expected);
        assertThat(fit(SET, variant, 40, 2, true).rawEstimate(0, 2)).isNotEqualTo(expected).isEqualTo(fit(variant).rawEstimate(0, 2));
        assertThat(fit(SET, variant, 1, 2, true).rawEstimate(0, 2)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(value = Variant.class, names = {"BASIC", "MEANS", "Z_SCORE"})
    void strangersAreImpossible(Variant variant) {
        assertThat(fit(variant).rawEstimate(-1, 0)).isNaN();
        assertThat(fit(variant).rawEstimate(0, -1)).isNaN();
        assertThat(fit(variant).explain(0, -1).standIn()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0"})
    void refusesOptionsOutOfRange(int k, int minK) {
        assertThatThrownBy(() -> new KnnOptions(Variant.BASIC, k, minK, SimilarityOptions.of(SimilarityMeasure.MSD, true), ONE_EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("k-NN needs k and min_k of at least 1, but they are " + k + " and " + minK);
    }

    @Test
    void needsBaselinesOnlyWhereTheyCount() {
        assertThat(KnnOptions.of(Variant.BASELINE, SimilarityOptions.of(SimilarityMeasure.MSD, true)).needsBaselines()).isTrue();
        assertThat(KnnOptions.of(Variant.BASIC, SimilarityOptions.of(SimilarityMeasure.PEARSON_BASELINE, true)).needsBaselines()).isTrue();
        assertThat(KnnOptions.of(Variant.BASIC, SimilarityOptions.of(SimilarityMeasure.PEARSON, true)).needsBaselines()).isFalse();
    }
}
