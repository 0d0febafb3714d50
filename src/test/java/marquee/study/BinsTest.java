package marquee.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BinsTest {

    @Test
    void putsEveryEdgeIntoTheBinAboveItAndTheLastIntoTheLast() {
        for (int count : new int[] {1, 3, 7, 10, 20, 49}) {
            Bins bins = new Bins(count, 0.5, 5);
            assertThat(IntStream.range(0, count).map(place -> bins.binOf(bins.edge(place))).toArray()).isEqualTo(IntStream.range(0, count).toArray());
            assertThat(bins.binOf(5)).isEqualTo(count - 1);
            for (int place = 1; place <= count; place++) {
                assertThat(bins.binOf(Math.nextDown(bins.edge(place)))).isEqualTo(place - 1);
            }
        }
    }

    @Test
    void leavesOutWhatIsOutside() {
        Bins bins = new Bins(20, 0.5, 5);
        assertThat(bins.binOf(0.499)).isEqualTo(-1);
        assertThat(bins.binOf(5.001)).isEqualTo(-1);
        assertThat(bins.binOf(Double.NaN)).isEqualTo(-1);
    }

    @Test
    void refusesEmptyRanges() {
        assertThatThrownBy(() -> new Bins(0, 0, 1)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> new Bins(3, 1, 1)).hasMessageContaining("low < high");
    }
}
