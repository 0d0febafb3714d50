package marquee.study.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongTailTest {

    @Test
    void sharesOutWhatTheTopHas() {
        LongTail tail = LongTail.of(new int[] {1, 0, 6, 3});
        assertThat(tail.size()).isEqualTo(3);
        assertThat(tail.count(0)).isEqualTo(6);
        assertThat(tail.count(2)).isEqualTo(1);
        assertThat(tail.total()).isEqualTo(10);
        assertThat(tail.shareOfFirst(0)).isZero();
        assertThat(tail.shareOfFirst(2)).isEqualTo(0.9);
        assertThat(tail.shareOfTop(0.1)).isEqualTo(0.6); // a tenth of three is counted as one
        assertThat(tail.shareOfTop(1)).isEqualTo(1);
    }
}
