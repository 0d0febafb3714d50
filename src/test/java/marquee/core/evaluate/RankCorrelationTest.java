package marquee.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {

    @Test
    void isOneMinus6Times2Over4Times15ForOneSwapOfNeighbours() {
        // ranks 1 2 3 4 against 1 3 2 4: squared differences 0 + 1 + 1 + 0 = 2, rho = 1 - 6 * 2 / (4 * 15) = 0.8
        assertThat(RankCorrelation.spearman(new double[] {1, 2, 3, 4}, new double[] {10, 30, 20, 40})).isCloseTo(0.8, within(1e-15));
    }

    @Test
    void sharesRanksAmongEqualValues() {
        // ranks 1.5 1.5 3 against 1 2 3: products 0.5 + 0 + 1, squares 1.5 and 2, rho = 1.5 / sqrt(3)
        assertThat(RankCorrelation.spearman(new double[] {5, 5, 7}, new double[] {1, 2, 3}))
                .isCloseTo(1.5 / Math.sqrt(3), within(1e-15));
    }

    @Test
    void isOneForTheSameOrderMinusOneForTheOppositeAndZeroWithoutOrder() {
        assertThat(RankCorrelation.spearman(new double[] {1, 2, 9}, new double[] {-1, 0, 1})).isEqualTo(1);
        assertThat(RankCorrelation.spearman(new double[] {1, 2, 9}, new double[] {3, 2, 1})).isEqualTo(-1);
        assertThat(RankCorrelation.spearman(new double[] {4, 4, 4}, new double[] {3, 2, 1})).isZero();
        assertThat(RankCorrelation.spearman(new double[0], new double[0])).isZero();
    }

    @Test
    void refusesDifferentLengths() {
        assertThatThrownBy(() -> RankCorrelation.spearman(new double[1], new double[2])).hasMessageContaining("1 and 2");
    }
}
