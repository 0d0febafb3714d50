package marquee.core.model.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import marquee.core.random.KeyedRandom;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final int DRAWS = 20_000;

    /** The four corners around (2, -1): average (2, -1), sums of squares 4 and 16 around it, no sum of products but 0. */
    private static final double[][] CORNERS = {{3, 1}, {1, 1}, {3, -3}, {1, -3}};

    /**
     * With a prior weight of 2, six vectors in all: the mean is 4/6 of the average. The spread is the unit matrix + the squares around
     * the average + 2 * 4 / 6 times the square of the average: 1 + 4 + 4/3 * 4 = 31/3, 1 + 16 + 4/3 = 55/3 and 4/3 * -2 = -8/3 aside. The
     * precision is on average (2 + 4) times its inverse: 6 / (31/3 * 55/3 - 64/9) = 54/1641 times 55/3, 31/3 and 8/3.
     */
    @Test
    void drawsMeanAndPrecisionAroundWhatTheCornersSay() {
        KeyedRandom random = KeyedRandom.of(1);
        double[] mean = new double[2];
        double[][] precision = new double[2][2];
        double spreadOfMean = 0;
        for (int k = 0; k < DRAWS; k++) {
            Population population = Population.draw(CORNERS, random);
            for (int i = 0; i < 2; i++) {
                mean[i] += population.mean()[i] / DRAWS;
                for (int j = 0; j <= i; j++) {
                    precision[i][j] += population.precision()[i][j] / DRAWS;
                }
            }
            double apart = population.mean()[0] - 4 / 3.0;
            spreadOfMean += apart * apart / DRAWS;
        }
        assertThat(mean[0]).isCloseTo(4 / 3.0, within(0.03));
        assertThat(mean[1]).isCloseTo(-2 / 3.0, within(0.04));
        assertThat(precision[0][0]).isCloseTo(54 / 1641.0 * 55 / 3, within(0.012));
        assertThat(precision[1][1]).isCloseTo(54 / 1641.0 * 31 / 3, within(0.008));
        assertThat(precision[1][0]).isCloseTo(54 / 1641.0 * 8 / 3, within(0.006));
        // a t distribution: variance spread / (weight * (degrees - size - 1)) = 31/3 / (6 * 3)
        assertThat(spreadOfMean).isCloseTo(31 / 54.0, within(0.06));
    }

    /** Precision (4 2; 2 5) times mean (1, -2): 4 - 4 and 2 - 10. */
    @Test
    void pullsByPrecisionTimesMean() {
        assertThat(new Population(new double[] {1, -2}, new double[][] {{4, 99}, {2, 5}}).pull()).containsExactly(0, -8);
    }

    /** The covariance is the inverse of (4 2; 2 5): (5 -2; -2 4) / 16. Five standard errors. */
    @Test
    void strangersComeFromTheMiddleOfThePopulation() {
        double[][] precision = {{4, 0}, {2, 5}};
        Population population = new Population(new double[] {1, -2}, precision);
        KeyedRandom random = KeyedRandom.of(3);
        double[] sums = new double[5];
        for (int k = 0; k < DRAWS; k++) {
            double[] stranger = population.stranger(random);
            double x = stranger[0] - 1;
            double y = stranger[1] + 2;
            double[] parts = {x, y, x * x, y * y, x * y};
            for (int i = 0; i < parts.length; i++) {
                sums[i] += parts[i] / DRAWS;
            }
        }
        assertThat(sums[0]).isCloseTo(0, within(5 * Math.sqrt(5 / 16.0 / DRAWS)));
        assertThat(sums[1]).isCloseTo(0, within(5 * Math.sqrt(4 / 16.0 / DRAWS)));
        assertThat(sums[2]).isCloseTo(5 / 16.0, within(5 * 5 / 16.0 * Math.sqrt(2.0 / DRAWS)));
        assertThat(sums[3]).isCloseTo(4 / 16.0, within(5 * 4 / 16.0 * Math.sqrt(2.0 / DRAWS)));
        assertThat(sums[4]).isCloseTo(-2 / 16.0, within(5 * Math.sqrt((20 + 4) / 256.0 / DRAWS)));
        assertThat(precision).isEqualTo(new double[][] {{4, 0}, {2, 5}});
    }
}
