package marquee.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RankedHitsTest {

    /** Hits at places 1 and 3 of a list of 3; 4 movies are relevant. */
    private static final RankedHits TWO_OF_FOUR = new RankedHits(new boolean[] {true, false, true}, 4, 3);

    private static void assertMeasure(RankedHits hits, Measure measure, double expected) {
        assertThat(hits.of(measure)).isCloseTo(expected, within(1e-15));
    }

    @Test
    void precisionIsTwoOfThreeRecallTwoOfFourAndF1FourSevenths() {
        assertMeasure(TWO_OF_FOUR, Measure.PRECISION, 2 / 3.0);
        assertMeasure(TWO_OF_FOUR, Measure.RECALL, 2 / 4.0);
        // 2 * 2/3 * 1/2 / (2/3 + 1/2) = 2/3 / (7/6)
        assertMeasure(TWO_OF_FOUR, Measure.F1, 4 / 7.0);
    }

    @Test
    void ndcgIsOneAndAHalfOverTheSumOfTheThreeBestPlaces() {
        // places count 1, 1 / log2(3), 1 / log2(4) = 1/2; three of the four relevant ones would fill the list
        assertMeasure(TWO_OF_FOUR, Measure.NDCG, 1.5 / (1.5 + Math.log(2) / Math.log(3)));
        assertMeasure(new RankedHits(new boolean[] {true, true, false}, 2, 3), Measure.NDCG, 1);
    }

    @Test
    void averagePrecisionIsOnePlusTwoThirdsOverThree() {
        assertMeasure(TWO_OF_FOUR, Measure.MAP, (1 + 2 / 3.0) / 3);
        assertMeasure(new RankedHits(new boolean[] {false, true}, 1, 2), Measure.MAP, 1 / 2.0);
    }

    @Test
    void reciprocalRankIsOneOverThePlaceOfTheFirstHit() {
        assertMeasure(TWO_OF_FOUR, Measure.MRR, 1);
        assertMeasure(new RankedHits(new boolean[] {false, false, true, true}, 2, 4), Measure.MRR, 1 / 3.0);
        assertMeasure(TWO_OF_FOUR, Measure.HIT_RATE, 1);
    }

    @ParameterizedTest
    @EnumSource(value = Measure.class, names = {"PRECISION", "RECALL", "F1", "NDCG", "MAP", "MRR", "HIT_RATE"})
    void isZeroWithoutAHitOrAListAndOneForAPerfectList(Measure measure) {
        assertThat(new RankedHits(new boolean[] {false, false}, 1, 2).of(measure)).isZero();
        assertThat(new RankedHits(new boolean[0], 1, 2).of(measure)).isZero();
        boolean[] perfect = new boolean[5];
        Arrays.fill(perfect, true);
        assertThat(new RankedHits(perfect, 5, 5).of(measure)).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoMeasureOfARanking() {
        assertThatThrownBy(() -> TWO_OF_FOUR.of(Measure.RMSE)).hasMessageContaining("RMSE");
    }
}
