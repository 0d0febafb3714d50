package marquee.ui.feature.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import marquee.chart.ChartLook;
import marquee.testing.AxisLabels;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However close the values lie, no label stands twice at an axis. */
class NarrowRangesTest {

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.3, 0.02, 0.003, 0.0004, 0})
    void tellsTheTicksOfLearningApart(double range) {
        List<Double> errors = IntStream.range(0, 5).mapToObj(epoch -> 0.9 - epoch * range / 5).toList();
        assertThat(AxisLabels.twice(OnboardingCharts.learning(errors, 30, new ChartLook(false, 1)))).isEmpty();
        assertThat(AxisLabels.twice(OnboardingCharts.learning(DoubleStream.of(0.9).boxed().toList(), 1, new ChartLook(false, 1)))).isEmpty();
    }
}
