package marquee.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import marquee.testing.AxisLabels;

import marquee.chart.TwinBars.Pair;
import marquee.chart.Waterfall.Role;
import marquee.chart.Waterfall.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However close the values lie, no label stands twice at an axis. */
class NarrowRangesTest {

    private static final ChartLook LOOK = new ChartLook(false, 1);

    @ParameterizedTest
    @ValueSource(doubles = {2, 0.5, 0.1, 0.02, 0.003, 0.0004, 0.00005})
    void tellsTheTicksOfErrorsApart(double range) {
        List<Pair> bars = IntStream.range(0, 4).mapToObj(place -> new Pair("model " + place, 0.87 + place * range / 4, 0.66 + place * range / 4,
                Double.NaN, Double.NaN)).toList();
        assertThat(AxisLabels.twice(new TwinBars(bars, false, false).chart(LOOK))).isEmpty();
        List<Pair> small = DoubleStream.of(0.2, 0.6, 1).mapToObj(part -> new Pair("model " + part, part * range, part * range, Double.NaN, Double.NaN)).toList();
        assertThat(AxisLabels.twice(new TwinBars(small, true, false).chart(LOOK))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 0.5, 0.1, 0.02, 0.003, 0})
    void tellsTheTicksOfStepsApart(double range) {
        Waterfall steps = new Waterfall(List.of(new Step(Role.START, "mean", 0, 3.5, "", ""), new Step(Role.STEP, "film", 3.5, 3.5 + range, "", ""),
                new Step(Role.RESULT, "prediction", 0, 3.5 + range, "", "")));
        assertThat(AxisLabels.twice(steps.chart(LOOK))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 9, 1_000})
    void tellsTheTicksOfCountsApart(long count) {
        StarHistogram histogram = new StarHistogram(List.of(new StarHistogram.Bar(2.75, 3.25, count)), 3, 3);
        assertThat(AxisLabels.twice(histogram.chart(LOOK))).isEmpty();
    }
}
