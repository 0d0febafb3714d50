package marquee.core.model.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalCurveTest {

    /** Tables of the normal distribution (Abramowitz and Stegun 1964, table 26.1). */
    @ParameterizedTest
    @CsvSource({"0, 0.5", "0.5, 0.6914624613", "1, 0.8413447461", "1.5, 0.9331927987", "1.96, 0.9750021049", "2, 0.9772498681",
        "3, 0.9986501020", "5, 0.9999997133", "-0.5, 0.3085375387", "-1, 0.1586552539", "-2.5, 0.0062096653", "-5, 0.0000002867"})
    void agreesWithTheTablesTo75In1000Millions(double x, double below) {
        assertThat(NormalCurve.below(x)).isCloseTo(below, within(7.6e-8));
    }
}
