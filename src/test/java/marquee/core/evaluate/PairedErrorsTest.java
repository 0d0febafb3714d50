package marquee.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PairedErrorsTest {

    @Test
    void theMeanDifferenceOfSquaredErrorsHasTheStandardErrorOfAPairedTest() {
        // squared errors 1 4 1 4 against 1 1 1 1: differences 0 3 0 3, mean 1.5, deviation sqrt(3), by sqrt(4)
        PairedErrors errors = PairedErrors.of(new double[] {3, 3, 3, 3}, new double[] {4, 1, 2, 5}, new double[] {4, 2, 4, 2});

        assertThat(errors.difference()).isEqualTo(1.5);
        assertThat(errors.standardError()).isCloseTo(Math.sqrt(3) / 2, within(1e-15));
        assertThat(errors.isClear()).as("1.73 standard errors").isFalse();
    }

    @Test
    void whatAllRatingsAgreeOnIsClear() {
        double[] truth = new double[10];
        double[] near = new double[10];
        double[] far = new double[10];
        Arrays.setAll(near, k -> 0.5 + 0.01 * k);
        Arrays.setAll(far, k -> 0.6 + 0.01 * k);

        assertThat(PairedErrors.of(truth, far, near).isClear()).isTrue();
        assertThat(PairedErrors.of(truth, near, far).isClear()).isTrue();
        assertThat(PairedErrors.of(truth, near, far).difference()).isEqualTo(-PairedErrors.of(truth, far, near).difference());
    }

    @Test
    void theSameEstimatesAndASingleRatingTellNothing() {
        assertThat(PairedErrors.of(new double[] {3, 4}, new double[] {2, 2}, new double[] {2, 2}).isClear()).isFalse();
        assertThat(PairedErrors.of(new double[] {3}, new double[] {1}, new double[] {3}).isClear()).isFalse();
    }

    @Test
    void lengthsMustAgree() {
        assertThatThrownBy(() -> PairedErrors.of(new double[0], new double[0], new double[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PairedErrors.of(new double[2], new double[2], new double[3])).isInstanceOf(IllegalArgumentException.class);
    }
}
