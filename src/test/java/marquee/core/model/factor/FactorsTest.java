package marquee.core.model.factor;

import static marquee.testing.TinyRatings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import marquee.core.data.TrainingSet;
import marquee.core.model.explain.Term;
import marquee.core.parallel.Workers;
import marquee.testing.TinyRatings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactorsTest {

    private static final double[][] USERS = {{3, 4}, {-4, 3}, {0, 0}};

    private static Factors factors(int items) {
        double[][] vectors = new double[items][];
        for (int item = 0; item < items; item++) {
            vectors[item] = new double[] {item + 1, item % 3};
        }
        return new Factors(USERS, vectors);
    }

    /** (3, 4) . (k + 1, k mod 3); four at a time and the rest one by one. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5, 8, 11})
    void dotsOfOneUserWithAllItems(int items) {
        Factors factors = factors(items);
        double[] dots = factors.dots(0);
        assertThat(dots).hasSize(items);
        for (int item = 0; item < items; item++) {
            assertThat(dots[item]).isEqualTo(3 * (item + 1) + 4 * (item % 3)).isEqualTo(factors.dot(0, item));
            assertThat(factors.dot(new double[] {3, 4}, item)).isEqualTo(dots[item]);
        }
        assertThat(factors.length()).isEqualTo(2);
        assertThat(factors.ofUser(1, 0)).isEqualTo(-4);
        assertThat(factors.ofItem(0, 0)).isEqualTo(1);
    }

    /** (3, 4) and (-4, 3) are at right angles, (0, 0) points nowhere; (1, 0), (2, 1), (3, 2): 2 / sqrt(5) and 3 / sqrt(13). */
    @Test
    void cosinesBetweenVectors() {
        assertThat(factors(3).userCosines(0)).containsExactly(1, 0, 0);
        assertThat(factors(3).userCosines(2)).containsExactly(0, 0, 0);
        double[] items = factors(3).itemCosines(0);
        assertThat(items[0]).isEqualTo(1);
        assertThat(items[1]).isCloseTo(2 / Math.sqrt(5), within(1e-15));
        assertThat(items[2]).isCloseTo(3 / Math.sqrt(13), within(1e-15));
        assertThat(factors(3).itemCosines(1)[2]).isCloseTo(8 / Math.sqrt(65), within(1e-15));
    }

    /** Mean 3, biases 0.5 and -0.25, factors (1, 2) and (0.5, 0.25): 3 + 0.5 - 0.25 + 0.5 + 0.5. */
    @Test
    void theEstimateIsTheSumOfItsTerms() {
        TrainingSet set = TinyRatings.trainingSet(row(1, 1, 5), row(1, 2, 1), row(2, 1, 3));
        FactorModel.Biases biases = new FactorModel.Biases(new double[] {0.5, 1}, new double[] {-0.25, 2});
        Factors factors = new Factors(new double[][] {{1, 2}, {3, 4}}, new double[][] {{0.5, 0.25}, {-1, 1}});
        Svd model = new Svd(SvdOptions.DEFAULTS, set, biases, factors);
        assertThat(model.rawEstimate(0, 0)).isEqualTo(4.25);
        assertThat(model.rawEstimates(0, Workers.sequential())).containsExactly(4.25, 3 + 0.5 + 2 + 1);
        assertThat(model.rawEstimates(-1, Workers.sequential())).containsExactly(2.75, 5);
        assertThat(model.explain(0, 0).terms()).containsExactly(new Term(Term.Kind.MEAN, 3), new Term(Term.Kind.USER, 0.5),
                new Term(Term.Kind.MOVIE, -0.25), new Term(Term.Kind.TASTE, 1));
        assertThat(model.explain(0, -1).terms()).hasSize(2);
        assertThat(model.explain(-1, 0).terms()).extracting(Term::kind).containsExactly(Term.Kind.MEAN, Term.Kind.MOVIE);
        assertThat(model.itemSimilarities(0)).isEqualTo(factors.itemCosines(0));
        assertThat(model.userSimilarities(1)).isEqualTo(factors.userCosines(1));
        assertThat(model.options()).isSameAs(SvdOptions.DEFAULTS);
        assertThat(model.biased()).isTrue();
        Svd unbiased = new Svd(SvdOptions.DEFAULTS, set, null, factors);
        assertThat(unbiased.rawEstimate(0, 0)).isEqualTo(1);
        assertThat(unbiased.rawEstimates(-1, Workers.sequential())).containsExactly(Double.NaN, Double.NaN);
        assertThat(unbiased.userBias(0) + unbiased.itemBias(0)).isZero();
        assertThat(unbiased.explain(0, 0).terms()).containsExactly(new Term(Term.Kind.TASTE, 1));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, -1"})
    void refusesSizesOutOfRange(int factors, int epochs) {
        assertThatThrownBy(() -> SvdOptions.of(factors, epochs, 0.1, 0.1)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("SVD needs n_factors >= 1 and n_epochs >= 0, but they are " + factors + " and " + epochs);
        assertThatThrownBy(() -> new SvdPlusPlusOptions(factors, epochs, ImplicitRates.all(0.1), ImplicitRates.all(0.1)))
                .hasMessage("SVD++ needs n_factors >= 1 and n_epochs >= 0, but they are " + factors + " and " + epochs);
        assertThatThrownBy(() -> new NmfOptions(factors, epochs, 0.5, 0.25, new NmfOptions.Start(0, 1)))
                .hasMessage("NMF needs n_factors >= 1, n_epochs >= 0, reg_pu >= 0 and reg_qi >= 0, but they are "
                        + factors + ", " + epochs + ", 0.5 and 0.25");
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0, 0, 0", "0, -1, 0, 0, 0", "0, 0, -1, 0, 0", "0, 0, 0, -1, 0", "NaN, 0, 0, 0, 0", "0, 0, 0, NaN, 0",
        "0, 0, 0, 0, -1", "0, 0, 0, 0, NaN"})
    void refusesRatesBelow0(double bu, double bi, double pu, double qi, double yj) {
        assertThatThrownBy(() -> new ImplicitRates(new ParameterRates(bu, bi, pu, qi), yj)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Learning rates and regularisation must be at least 0, but ");
    }

    @Test
    void takesTheEndsOfTheRanges() {
        assertThat(SvdOptions.of(1, 0, 0, 0).factors()).isEqualTo(1);
        assertThat(new NmfOptions(1, 0, 0, 0, new NmfOptions.Start(0, 0)).start().high()).isZero();
        assertThatThrownBy(() -> new NmfOptions.Start(-0.1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NmfOptions.Start(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NmfOptions(1, 1, -0.1, 0, new NmfOptions.Start(0, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NmfOptions(1, 1, 0, Double.NaN, new NmfOptions.Start(0, 1))).isInstanceOf(IllegalArgumentException.class);
    }
}
