package marquee.core.csv;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** C56: too many ratings are refused before they are read. */
class MemoryNeedTest {

    @Test
    void thirtyTwoMillionFitIntoFourGigabytes() {
        assertThatCode(() -> MemoryNeed.refuseIfTooMany(45_000_000, "ratings.csv", Integer.MAX_VALUE, 3_900_000_000L))
                .doesNotThrowAnyException();
    }

    @Test
    void needAndRoomAreSaid() {
        assertThatThrownBy(() -> MemoryNeed.refuseIfTooMany(100_000_000, "ratings.csv", Integer.MAX_VALUE, 1_500_000_000L))
                .isInstanceOf(DatasetException.class)
                .hasMessage("ratings.csv: its ratings need about 3.2 GB of memory, but only 1.5 GB are free. Fix: start Marquee with more memory"
                        + " (for example java -Xmx4g), or open a smaller release");
    }

    @Test
    void moreRowsThanATableHolds() {
        assertThatThrownBy(() -> MemoryNeed.refuseIfTooMany(3_000_000_000L, "ratings.csv", Integer.MAX_VALUE, Long.MAX_VALUE))
                .isInstanceOf(DatasetException.class)
                .hasMessageContaining("about 3,000,000,000 rows, but no more than 2,147,483,647 can be held");
    }
}
