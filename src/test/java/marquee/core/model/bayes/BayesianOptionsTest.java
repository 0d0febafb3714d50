package marquee.core.model.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BayesianOptionsTest {

    private static int[] kept(int burnIn, int samples) {
        BayesianOptions options = new BayesianOptions(5, burnIn, samples);
        assertThat(options.sweeps()).isEqualTo(burnIn + samples);
        return IntStream.rangeClosed(1, options.sweeps()).filter(options::keeps).toArray();
    }

    @Test
    void keepsEveryThirdOfATwelveDozen() {
        assertThat(kept(40, 120)).containsExactly(IntStream.rangeClosed(1, 40).map(k -> 40 + 3 * k).toArray());
    }

    @Test
    void keepsAllOfAFewAndNoneOfTheBurnIn() {
        assertThat(kept(2, 3)).containsExactly(3, 4, 5);
        assertThat(kept(0, 1)).containsExactly(1);
        assertThat(kept(0, 40)).hasSize(40);
    }

    /** 40 of 50: four of every five, the last one among them. */
    @Test
    void spreadsWhatItKeeps() {
        assertThat(kept(0, 50)).hasSize(40).startsWith(2, 3, 4, 5, 7, 8, 9, 10, 12).endsWith(48, 49, 50);
        assertThat(kept(7, 41)).hasSize(40).doesNotContain(8).endsWith(48);
        assertThat(new BayesianOptions(1, 0, 41).kept()).isEqualTo(40);
        assertThat(new BayesianOptions(1, 0, 39).kept()).isEqualTo(39);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, -1, 1", "1, 0, 0"})
    void refusesOptionsOutOfRange(int factors, int burnIn, int samples) {
        assertThatThrownBy(() -> new BayesianOptions(factors, burnIn, samples)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Bayesian matrix factorisation needs n_factors >= 1, burn_in >= 0 and samples >= 1, but they are "
                        + factors + ", " + burnIn + " and " + samples);
    }
}
