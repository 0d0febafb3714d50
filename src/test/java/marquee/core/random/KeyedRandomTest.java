package marquee.core.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedRandomTest {

    private static final int DRAWS = 400_000;

    /** The published first outputs of SplitMix64 from the state 1234567. */
    @Test
    void isSplitMix64() {
        KeyedRandom random = KeyedRandom.startingAt(1234567);
        assertThat(new String[] {next(random), next(random), next(random), next(random), next(random)}).containsExactly(
                "6457827717110365317", "3203168211198807973", "9817491932198370423", "4593380528125082431", "16408922859458223821");
    }

    private static String next(KeyedRandom random) {
        return Long.toUnsignedString(random.nextBits());
    }

    /** The top 53 bits, each number in the middle of its step: (bits / 2^11 + 0.5) / 2^53. */
    @Test
    void uniformsAreTheTopBits() {
        KeyedRandom random = KeyedRandom.startingAt(1234567);
        assertThat(random.uniform()).isEqualTo((Long.divideUnsigned(6457827717110365317L, 2048) + 0.5) / 9007199254740992.0);
        random.uniform();
        assertThat(random.uniform()).isEqualTo((Long.divideUnsigned(Long.parseUnsignedLong("9817491932198370423"), 2048) + 0.5)
                / 9007199254740992.0);
    }

    @Test
    void everyKeyHasAStreamOfItsOwn() {
        Set<Long> ofTwo = new HashSet<>();
        Set<Long> ofThree = new HashSet<>();
        for (long a = -3; a < 20; a++) {
            for (long b = -3; b < 20; b++) {
                ofTwo.add(KeyedRandom.of(a, b).nextBits());
                for (long c = -3; c < 20; c++) {
                    ofThree.add(KeyedRandom.of(a, b, c).nextBits());
                }
            }
        }
        assertThat(ofTwo).hasSize(23 * 23);
        assertThat(ofThree).hasSize(23 * 23 * 23);
        assertThat(KeyedRandom.of(7, 8).nextBits()).isEqualTo(KeyedRandom.of(7, 8).nextBits());
        assertThat(KeyedRandom.of(7, 8).nextBits()).isNotEqualTo(KeyedRandom.of(7, 8, 0).nextBits());
    }

    private static double[] moments(DoubleSupplier draw) {
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < DRAWS; k++) {
            double x = draw.getAsDouble();
            sum += x;
            squares += x * x;
        }
        return new double[] {sum / DRAWS, squares / DRAWS - sum / DRAWS * (sum / DRAWS)};
    }

    /** Mean and variance of a gamma distribution are both its shape; five standard errors, of the variance with kurtosis 3 + 6 / shape. */
    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.999, 1, 2.5, 40})
    void gammasHaveTheirShapeAsMeanAndVariance(double shape) {
        KeyedRandom random = KeyedRandom.of(1, Double.doubleToLongBits(shape));
        double[] moments = moments(() -> random.gamma(shape));
        assertThat(moments[0]).isCloseTo(shape, within(5 * Math.sqrt(shape / DRAWS)));
        assertThat(moments[1]).isCloseTo(shape, within(5 * shape * Math.sqrt((2 + 6 / shape) / DRAWS)));
    }

    /** A gamma variable of shape 1 is exponential: it exceeds x with probability exp(-x); of shape 2 with (1 + x) exp(-x). */
    @Test
    void gammasOfOneAndTwoHaveTheTailsOfWaitingTimes() {
        KeyedRandom random = KeyedRandom.of(2);
        int[] above = new int[4];
        for (int k = 0; k < DRAWS; k++) {
            double one = random.gamma(1);
            double two = random.gamma(2);
            above[0] += one > 0.1 ? 1 : 0;
            above[1] += one > 3 ? 1 : 0;
            above[2] += two > 0.5 ? 1 : 0;
            above[3] += two > 5 ? 1 : 0;
        }
        double[] expected = {Math.exp(-0.1), Math.exp(-3), 1.5 * Math.exp(-0.5), 6 * Math.exp(-5)};
        for (int k = 0; k < 4; k++) {
            assertFraction(above[k], expected[k]);
        }
    }

    private static void assertFraction(int count, double probability) {
        assertThat(count / (double) DRAWS).isCloseTo(probability, within(5 * Math.sqrt(probability * (1 - probability) / DRAWS)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void refusesAShapeThatIsNotAbove0(double shape) {
        KeyedRandom random = KeyedRandom.of(1);
        assertThatThrownBy(() -> random.gamma(shape)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A gamma distribution needs a shape above 0, but it is " + shape);
    }

    /** Of a standard normal variable, by tables of its distribution; 3.442619855899 is where the ziggurat's tail begins. */
    @ParameterizedTest
    @CsvSource({"-3.442619855899, 0.0002880543", "-2.5, 0.0062096653", "-1.96, 0.0249978951", "-1, 0.1586552539", "-0.272320864, 0.3926876575",
        "0, 0.5", "0.2, 0.5792597094", "0.5, 0.6914624613", "1, 0.8413447461", "2, 0.9772498681", "3, 0.9986501020", "3.7, 0.9998922003"})
    void normalsFallBelowAsTheTablesSay(double x, double probability) {
        KeyedRandom random = KeyedRandom.of(5, 6);
        int below = 0;
        for (int k = 0; k < DRAWS; k++) {
            below += random.normal() < x ? 1 : 0;
        }
        assertFraction(below, probability);
    }

    /** Mean 0, variance 1, and E |x| = sqrt(2 / pi); the tail beyond 3.4426 is reached on both sides, and beyond 4 too. */
    @Test
    void normalsHaveMean0AndVariance1() {
        KeyedRandom random = KeyedRandom.of(9);
        double[] moments = moments(random::normal);
        assertThat(moments[0]).isCloseTo(0, within(5 / Math.sqrt(DRAWS)));
        assertThat(moments[1]).isCloseTo(1, within(5 * Math.sqrt(2.0 / DRAWS)));
        double[] distances = moments(() -> Math.abs(random.normal()));
        assertThat(distances[0]).isCloseTo(Math.sqrt(2 / Math.PI), within(5 * Math.sqrt((1 - 2 / Math.PI) / DRAWS)));
        double[] fourth = moments(() -> Math.pow(random.normal(), 2));
        assertThat(fourth[1]).isCloseTo(2, within(5 * Math.sqrt(56.0 / DRAWS)));
    }

    /** Beyond the tail's begin t the mean excess is bell(t) / tail(t) - t = 0.2547, and all of it lies beyond t. */
    @Test
    void theTailThinsOutAsItShould() {
        KeyedRandom random = KeyedRandom.of(10);
        double sum = 0;
        int count = 0;
        int far = 0;
        for (int k = 0; k < 20 * DRAWS && count < 3000; k++) {
            double x = Math.abs(random.normal());
            if (x > 3.442619855899) {
                sum += x - 3.442619855899;
                far += x > 3.9 ? 1 : 0;
                count++;
            }
        }
        assertThat(count).isEqualTo(3000);
        assertThat(sum / count).isCloseTo(0.2547, within(5 * 0.2415 / Math.sqrt(3000)));
        // (1 - Phi(3.9)) / (1 - Phi(3.4426)) = 4.8096e-5 / 2.8805e-4
        assertThat(far / (double) count).isCloseTo(0.16697, within(5 * Math.sqrt(0.167 * 0.833 / 3000)));
    }
}
