package marquee.core.model.bayes;

import static marquee.testing.TinyRatings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import marquee.core.data.TrainingSet;
import marquee.core.random.KeyedRandom;
import marquee.testing.TinyRatings;
import org.junit.jupiter.api.Test;

class SideTest {

    /**
     * A rating 1.5 above the mean, the other side's bias 0.5 and factors 2 and -1, precision 3. What is left to explain is 1. In front
     * of one's own bias and factors stand 1, 2 and -1, so three times their products (1; 2 4; -1 -2 1) and three times 1, 2 and -1.
     */
    @Test
    void addsThreeTimesTheProductsOf1And2AndMinus1() {
        double[][] matrix = {{10, 0, 0}, {10, 10, 0}, {10, 10, 10}};
        double[] right = {100, 100, 100};
        Side.add(new double[] {0.5, 2, -1}, 1.5, 3, matrix, right);
        assertThat(matrix).isEqualTo(new double[][] {{13, 0, 0}, {16, 22, 0}, {7, 4, 13}});
        assertThat(right).containsExactly(103, 106, 97);
    }

    /** Precision (4 2; 2 5) and right side (8, 12): the mean is (1, 2), the covariance (5 -2; -2 4) / 16. */
    @Test
    void drawsAroundTheSolution() {
        int draws = 20_000;
        KeyedRandom random = KeyedRandom.of(3);
        double[] sums = new double[5];
        for (int k = 0; k < draws; k++) {
            double[] right = {8, 12};
            double[] drawn = new double[2];
            Side.draw(new double[][] {{4, 0}, {2, 5}}, right, drawn, random);
            assertThat(right).containsExactly(1, 2);
            double[] parts = {drawn[0] - 1, drawn[1] - 2, Math.pow(drawn[0] - 1, 2), Math.pow(drawn[1] - 2, 2),
                (drawn[0] - 1) * (drawn[1] - 2)};
            for (int i = 0; i < parts.length; i++) {
                sums[i] += parts[i] / draws;
            }
        }
        assertThat(sums[0]).isCloseTo(0, within(5 * Math.sqrt(5 / 16.0 / draws)));
        assertThat(sums[1]).isCloseTo(0, within(5 * Math.sqrt(4 / 16.0 / draws)));
        assertThat(sums[2]).isCloseTo(5 / 16.0, within(5 * 5 / 16.0 * Math.sqrt(2.0 / draws)));
        assertThat(sums[3]).isCloseTo(4 / 16.0, within(5 * 4 / 16.0 * Math.sqrt(2.0 / draws)));
        assertThat(sums[4]).isCloseTo(-2 / 16.0, within(5 * Math.sqrt((20 + 4) / 256.0 / draws)));
    }

    /**
     * User 1 with bias 0.5 and factor 2 gave 5 and 1, mean 3; the movies have biases 0.5 and -1 and factors 0.25 and 1. Expected:
     * 3 + 1 + 0.5 = 4.5 and 3 - 0.5 + 2 = 4.5, so errors of 0.5 and -3.5.
     */
    @Test
    void sumsTheSquaredErrorsOfOneUser() {
        TrainingSet set = TinyRatings.trainingSet(row(1, 1, 5), row(1, 2, 1), row(2, 1, 3));
        Side users = new Side(set.byUser(), 3, 1, true);
        Side items = new Side(set.byItem(), 3, 1, false);
        users.drawn[0] = new double[] {0.5, 2};
        items.drawn[0] = new double[] {0.5, 0.25};
        items.drawn[1] = new double[] {-1, 1};
        assertThat(users.squares(0, items)).isEqualTo(0.25 + 12.25);
        // user 2, all 0, gave the first movie 3, and it is expected at 3.5
        assertThat(users.squares(1, items)).isEqualTo(0.25);
        assertThat(users.count(0)).isEqualTo(2);
    }
}
