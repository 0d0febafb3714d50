package marquee.core.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdIndexTest {

    private static IdIndex of(int... ids) {
        IdIndex index = new IdIndex();
        for (int id : ids) {
            index.numberOf(id);
        }
        return index;
    }

    @Test
    void numbersIdsInTheOrderInWhichTheyFirstAppear() {
        IdIndex index = new IdIndex();
        assertThat(index.size()).isZero();
        assertThat(index.find(70)).isEqualTo(-1);
        assertThat(new int[] {index.numberOf(70), index.numberOf(-5), index.numberOf(70), index.numberOf(0), index.numberOf(-5)})
                .containsExactly(0, 1, 0, 2, 1);
        assertThat(index.size()).isEqualTo(3);
        assertThat(index.toArray()).containsExactly(70, -5, 0);
        assertThat(index.find(0)).isEqualTo(2);
        assertThat(index.find(1)).isEqualTo(-1);
    }

    /** There is room for 32 before the first growth; 32, 33 and 65 lie on both sides of it and of the next. */
    @ParameterizedTest
    @ValueSource(ints = {31, 32, 33, 64, 65, 5000})
    void keepsItsNumbersWhenItGrows(int count) {
        SplittableRandom random = new SplittableRandom(count);
        Map<Integer, Integer> expected = new LinkedHashMap<>();
        IdIndex index = new IdIndex();
        while (expected.size() < count) {
            int id = random.nextInt();
            expected.putIfAbsent(id, expected.size());
            assertThat(index.numberOf(id)).isEqualTo(expected.get(id));
        }
        expected.forEach((id, number) -> assertThat(index.find(id)).isEqualTo(number));
        assertThat(index.size()).isEqualTo(count);
        assertThat(index.toArray()).containsExactly(expected.keySet().stream().mapToInt(Integer::intValue).toArray());
    }

    /** With only 64 places to begin with, some of these meet in one place and have to move on, beyond the last place to the first. */
    @Test
    void tellsIdsApartThatMeetInOnePlace() {
        for (int step : new int[] {1, 64, 65, 1 << 16, 1 << 26}) {
            IdIndex index = new IdIndex();
            for (int k = 0; k < 30; k++) {
                assertThat(index.numberOf(k * step)).isEqualTo(k);
            }
            for (int k = 0; k < 30; k++) {
                assertThat(index.find(k * step)).isEqualTo(k);
            }
            assertThat(index.find(30 * step)).isEqualTo(-1);
        }
    }

    @Test
    void handsOutACopyOfItsIds() {
        IdIndex index = of(4, 5);
        index.toArray()[0] = 9;
        assertThat(index.toArray()).containsExactly(4, 5);
    }
}
