package marquee.ui.feature.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import marquee.chart.ChartLook;
import marquee.chart.ModelMarks;
import marquee.testing.AxisLabels;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However close the values lie, no label stands twice at an axis. */
class NarrowRangesTest {

    private static final ChartLook LOOK = new ChartLook(false, 1);

    @ParameterizedTest
    @ValueSource(doubles = {2, 0.5, 0.1, 0.02, 0.003, 0.0004, 0.00005})
    void tellsTheTicksApart(double range) {
        LinesPicture lines = new LinesPicture("", "epoch", List.of("1", "2", "3"), "RMSE",
                List.of(new LinesPicture.Line("SVD", List.of(0.87, 0.87 + range / 2, 0.87 + range), false)), -1, "");
        assertThat(AxisLabels.twice(LineCharts.lines(lines, LOOK))).isEmpty();
        List<ScatterPicture.Point> points = IntStream.range(0, 3).mapToObj(place -> point("model " + place, 0.87 + place * range / 2, range / 9)).toList();
        assertThat(AxisLabels.twice(TrapCharts.scatter(new ScatterPicture("", axis("RMSE"), axis("NDCG"), points), LOOK))).isEmpty();
    }

    private static ScatterPicture.Axis axis(String name) {
        return new ScatterPicture.Axis(name, name);
    }

    private static ScatterPicture.Point point(String name, double at, double around) {
        return new ScatterPicture.Point(name, new ModelMarks.Mark(0, 0), at, at - around, at + around, at, at - around, at + around);
    }
}
