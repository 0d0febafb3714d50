package marquee.ui.feature.explore;

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

    private static final ChartLook LOOK = new ChartLook(false, 1);

    private static Bars bars(double first, double step) {
        return new Bars("", "across", "up", IntStream.range(0, 3).mapToObj(place ->
                new Bar("", "bar " + place, 1 + place, 2 + place, first + place * step, "", false)).toList());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.3, 0.1, 0.02, 0.003, 0.0004})
    void tellsTheTicksOfMeansApart(double step) {
        assertThat(AxisLabels.twice(ExploreCharts.dots(bars(3.5, step), LOOK))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 1000})
    void tellsTheTicksOfCountsApart(int step) {
        assertThat(AxisLabels.twice(ExploreCharts.lying(bars(1, step), LOOK))).isEmpty();
        assertThat(AxisLabels.twice(ExploreCharts.time(bars(1, step), LOOK))).isEmpty();
        assertThat(AxisLabels.twice(ExploreCharts.stars(new StarPicture(bars(1, step), 3, 3), LOOK))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2, 9, 100_000})
    void tellsTheTicksOfTailsApart(double most) {
        Curve curve = new Curve("films", DoubleStream.of(0, 0.5, 1).mapToObj(part ->
                new Curve.Point(1 + part * (most - 1), most - part * (most - 1), "")).toList());
        assertThat(AxisLabels.twice(TailCharts.ranks(new Curves("", "rank", "ratings", List.of(curve)), LOOK))).isEmpty();
        assertThat(AxisLabels.twice(TailCharts.shares(new Curves("", "films", "ratings", List.of(curve)), LOOK))).isEmpty();
    }
}
