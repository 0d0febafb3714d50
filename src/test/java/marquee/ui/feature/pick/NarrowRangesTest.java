package marquee.ui.feature.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import marquee.chart.ChartLook;
import marquee.testing.AxisLabels;

import marquee.study.UserPortrait.GenreTaste;
import marquee.ui.feature.pick.GlancePicture.StarShare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However close the values lie, no label stands twice at an axis. */
class NarrowRangesTest {

    private static final ChartLook LOOK = new ChartLook(false, 1);

    private static GlancePicture picture(double range) {
        List<GenreTaste> genres = IntStream.rangeClosed(-3, 3).mapToObj(place ->
                new GenreTaste("genre " + place, 9, 3.5 + place * range / 3, place * range / 3)).toList();
        List<StarShare> stars = DoubleStream.of(0.2, 0.6, 1).mapToObj(part -> new StarShare(5 * part, part * range, part * range / 2)).toList();
        return new GlancePicture("User 1", stars, genres);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.3, 0.1, 0.04, 0.01, 0.002, 0.0003})
    void tellsTheTicksApart(double range) {
        assertThat(AxisLabels.twice(PickCharts.genres(picture(range), LOOK))).isEmpty();
        assertThat(AxisLabels.twice(PickCharts.stars(picture(range), LOOK))).isEmpty();
    }

    @Test
    void writesNoMoreDecimalsThanTheTicksNeed() {
        assertThat(AxisLabels.of(PickCharts.genres(picture(0.5), LOOK), 460, 260).get(0)).contains("−0.4", "+0.2").doesNotContain("+0.20");
        assertThat(AxisLabels.of(PickCharts.genres(picture(0.1), LOOK), 460, 260).get(0)).contains("−0.05", "+0.05");
    }
}
