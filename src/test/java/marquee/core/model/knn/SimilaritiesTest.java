package marquee.core.model.knn;

import static marquee.testing.TinyRatings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import marquee.core.data.TrainingSet;
import marquee.core.model.FitException;
import marquee.core.model.baseline.AlsOptions;
import marquee.core.model.baseline.Baselines;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.testing.TinyRatings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilaritiesTest {

    /** User 1 gave 4 2 5 to movies 1, 2, 3; user 2 gave 5 1 5; user 3 saw movie 1 only (4), user 4 movie 9 only. The mean is 3. */
    private static final TrainingSet SET = TinyRatings.trainingSet(row(1, 1, 4), row(2, 2, 1), row(1, 2, 2), row(2, 1, 5),
            row(1, 3, 5), row(2, 3, 5), row(3, 1, 4), row(4, 9, 1), row(4, 8, 0));

    /** The same with users and movies turned. */
    private static final TrainingSet TURNED = TinyRatings.trainingSet(row(1, 1, 4), row(2, 2, 1), row(2, 1, 2), row(1, 2, 5),
            row(3, 1, 5), row(3, 2, 5), row(1, 3, 4), row(9, 4, 1), row(8, 4, 0));

    private static Similarities of(TrainingSet set, SimilarityOptions options) {
        return Similarities.compute(set, options, Baselines.als(set, new AlsOptions(0, 0, 0)), Workers.sequential(), Progress.NONE);
    }

    private static double between(SimilarityMeasure measure, int minSupport, double shrinkage, int x, int other) {
        double users = of(SET, new SimilarityOptions(measure, true, minSupport, shrinkage)).between(x, other);
        double items = of(TURNED, new SimilarityOptions(measure, false, minSupport, shrinkage)).between(x, other);
        assertThat(items).isEqualTo(users);
        return users;
    }

    @Test
    void cosineIs20And2And25OverTheLengths() {
        assertThat(between(SimilarityMeasure.COSINE, 1, 0, 0, 1)).isCloseTo(47 / Math.sqrt(45.0 * 51), within(1e-15));
        assertThat(between(SimilarityMeasure.COSINE, 1, 0, 2, 0)).isCloseTo(1, within(1e-15));
    }

    @Test
    void meanSquaredDifferenceOf1And1And0Gives1Over2Thirds() {
        assertThat(between(SimilarityMeasure.MSD, 1, 0, 0, 1)).isCloseTo(1 / (2 / 3.0 + 1), within(1e-15));
        assertThat(between(SimilarityMeasure.MSD, 1, 0, 0, 2)).isEqualTo(1);
        assertThat(between(SimilarityMeasure.MSD, 1, 0, 1, 2)).isEqualTo(1 / 2.0);
    }

    /** (3 * 47 - 11 * 11) / sqrt((3 * 45 - 121) (3 * 51 - 121)) = 20 / sqrt(14 * 32). One common movie has no spread: 0. */
    @Test
    void pearsonIs20OverTheRootOf448() {
        assertThat(between(SimilarityMeasure.PEARSON, 1, 0, 0, 1)).isCloseTo(20 / Math.sqrt(448), within(1e-15));
        assertThat(between(SimilarityMeasure.PEARSON, 1, 0, 0, 2)).isZero();
    }

    /** Distances from 3: 1 -1 2 and 2 -2 2, so 8 / sqrt(6 * 12), times 2 / (2 + 10). With one common movie it is 0. */
    @Test
    void pearsonBaselineIsShrunkBy2In12() {
        assertThat(between(SimilarityMeasure.PEARSON_BASELINE, 1, 10, 0, 1)).isCloseTo(8 / Math.sqrt(72) / 6, within(1e-15));
        assertThat(between(SimilarityMeasure.PEARSON_BASELINE, 1, 0, 0, 1)).isCloseTo(8 / Math.sqrt(72), within(1e-15));
        assertThat(between(SimilarityMeasure.PEARSON_BASELINE, 1, 0, 0, 2)).isZero();
    }

    /** Users 1 and 2 have three movies in common. */
    @Test
    void tooFewInCommonIsNotAlike() {
        for (SimilarityMeasure measure : SimilarityMeasure.values()) {
            assertThat(between(measure, 3, 1, 0, 1)).as("%s", measure).isPositive();
            assertThat(between(measure, 4, 1, 0, 1)).as("%s", measure).isZero();
        }
    }

    @Test
    void everybodyIsLikeThemselvesAndNobodyLikeAStranger() {
        for (SimilarityMeasure measure : SimilarityMeasure.values()) {
            assertThat(between(measure, 1, 1, 3, 3)).isEqualTo(1);
            assertThat(between(measure, 1, 1, 0, 3)).isZero();
        }
    }

    /** Two users who differ by turns: 5 1 against 1 5 correlate at -1 and take no place. */
    @Test
    void whatIsNotPositiveIsLeftOut() {
        TrainingSet set = TinyRatings.trainingSet(row(1, 1, 5), row(1, 2, 1), row(2, 1, 1), row(2, 2, 5), row(3, 1, 4), row(3, 2, 2));
        Similarities similarities = of(set, SimilarityOptions.of(SimilarityMeasure.PEARSON, true));
        assertThat(similarities.count()).isEqualTo(3);
        assertThat(similarities.pairs()).isEqualTo(1);
        assertThat(similarities.between(0, 1)).isZero();
        assertThat(similarities.between(2, 0)).isEqualTo(1);
        assertThat(similarities.row(0)).containsExactly(1, 0, 1);
        assertThat(similarities.row(1)).containsExactly(0, 1, 0);
        assertThat(similarities.neighbours(0)).isEqualTo(1);
        assertThat(similarities.neighbour(0, 0)).isEqualTo(2);
        assertThat(similarities.value(2, 0)).isEqualTo(1);
        // distances from the mean of 3 that are all 0 have no angle
        TrainingSet alike = TinyRatings.trainingSet(row(1, 1, 3), row(1, 2, 3), row(2, 1, 3), row(2, 2, 3));
        assertThat(of(alike, new SimilarityOptions(SimilarityMeasure.PEARSON_BASELINE, true, 1, 0)).pairs()).isZero();
        TrainingSet nothing = TinyRatings.trainingSet(row(1, 1, 0), row(2, 1, 0));
        assertThat(of(nothing, SimilarityOptions.of(SimilarityMeasure.COSINE, true)).pairs()).isZero();
    }

    /** Five users who all saw movie 1: everyone has four neighbours in ascending order, ten pairs in all. */
    @Test
    void rowsAreInAscendingOrder() {
        TrainingSet set = TinyRatings.trainingSet(row(1, 1, 1), row(2, 1, 2), row(3, 1, 3), row(4, 1, 4), row(5, 1, 5));
        Similarities similarities = of(set, SimilarityOptions.of(SimilarityMeasure.MSD, true));
        assertThat(similarities.pairs()).isEqualTo(10);
        for (int x = 0; x < 5; x++) {
            int k = 0;
            for (int other = 0; other < 5; other++) {
                double apart = other - x;
                assertThat(similarities.between(x, other)).isEqualTo(1 / (apart * apart + 1));
                if (other != x) {
                    assertThat(similarities.neighbour(x, k)).isEqualTo(other);
                    assertThat(similarities.value(x, k++)).isEqualTo(1 / (apart * apart + 1));
                }
            }
            assertThat(similarities.neighbours(x)).isEqualTo(4);
        }
    }

    /** A pair takes 24 bytes: 4 MB hold 174,762 pairs and no more. */
    @Test
    void refusesMorePairsThanFitIntoMemory() {
        Similarities.requireRoomFor(174_762, 4 << 20);
        Similarities.requireRoomFor(1, 24);
        assertThatThrownBy(() -> Similarities.requireRoomFor(174_763, 4 << 20)).isInstanceOf(FitException.class)
                .hasMessage("k-NN has more similar pairs here than fit into 4 MB. Raise min_support, compare the smaller side (user_based), "
                        + "or give Java more memory (-Xmx).");
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "1, -0.5", "1, NaN"})
    void refusesOptionsOutOfRange(int minSupport, double shrinkage) {
        assertThatThrownBy(() -> new SimilarityOptions(SimilarityMeasure.MSD, true, minSupport, shrinkage))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A similarity needs min_support >= 1 and shrinkage >= 0, but they are " + minSupport + " and " + shrinkage);
    }
}
