package marquee.study.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KMeansTest {

    private static final double[][] SQUARE = {{0, 0}, {0, 2}, {10, 0}, {10, 2}, {11, 1}};

    private static KMeans.Groups from(double[][] points, double[]... centres) {
        return KMeans.from(points, centres, Workers.sequential(), Progress.NONE);
    }

    @Test
    void movesTheCentresToTheMeansUntilNothingChanges() {
        // Round 1: (0,0), (0,2) and nothing else are nearer to (1,1) than to (6,1); means (0,1) and (31/3,1). Round 2: no change.
        KMeans.Groups groups = from(SQUARE, new double[] {1, 1}, new double[] {6, 1});
        assertThat(groups.groupOf()).containsExactly(0, 0, 1, 1, 1);
        assertThat(groups.centres()[0]).containsExactly(0, 1);
        assertThat(groups.centres()[1]).containsExactly(31 / 3.0, 1);
        assertThat(groups.rounds()).isEqualTo(2);
        assertThat(groups.size(0)).isEqualTo(2);
        assertThat(groups.size(1)).isEqualTo(3);
    }

    @Test
    void takesMoreRoundsWhereTheFirstCentresAreBad() {
        // 0 | 1 2 9 10 by centres 0 and 1; means 0 and 5.5; then 0 1 2 | 9 10; means 1 and 9.5; then no change.
        double[][] line = {{0}, {1}, {2}, {9}, {10}};
        KMeans.Groups groups = from(line, new double[] {0}, new double[] {1});
        assertThat(groups.groupOf()).containsExactly(0, 0, 0, 1, 1);
        assertThat(groups.centres()).isDeepEqualTo(new double[][] {{1}, {9.5}});
        assertThat(groups.rounds()).isEqualTo(3);
    }

    @Test
    void givesAPointBetweenTwoCentresToTheLowerNumber() {
        assertThat(from(new double[][] {{0}, {2}, {4}}, new double[] {0}, new double[] {4}).groupOf()).containsExactly(0, 0, 1);
        assertThat(from(new double[][] {{0}, {2}, {4}}, new double[] {4}, new double[] {0}).groupOf()).containsExactly(1, 0, 0);
    }

    @Test
    void givesAnEmptyGroupThePointFarthestFromItsCentre() {
        // Nothing is nearest to 100; 5 is farthest from the centre 1 that has it.
        KMeans.Groups groups = from(new double[][] {{0}, {1}, {5}}, new double[] {1}, new double[] {100});
        assertThat(groups.groupOf()).containsExactly(0, 0, 1);
        assertThat(groups.centres()).isDeepEqualTo(new double[][] {{0.5}, {5}});
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 42, 4294967295L})
    void findsClearGroupsFromAnySeedAndTheSameOnAnyNumberOfThreads(long seed) {
        double[][] points = new double[90][];
        for (int point = 0; point < points.length; point++) {
            points[point] = new double[] {1000 * (point % 3) + point / 90.0, point % 7 / 10.0};
        }
        KMeans.Groups alone = KMeans.of(points, 3, seed, Workers.sequential(), Progress.NONE);
        for (int point = 3; point < points.length; point++) {
            assertThat(alone.groupOf()[point]).isEqualTo(alone.groupOf()[point - 3]);
        }
        assertThat(new int[] {alone.size(0), alone.size(1), alone.size(2)}).containsOnly(30);
        try (Workers four = Workers.of(4)) {
            KMeans.Groups together = KMeans.of(points, 3, seed, four, Progress.NONE);
            assertThat(together.groupOf()).isEqualTo(alone.groupOf());
            assertThat(together.centres()).isDeepEqualTo(alone.centres());
        }
    }

    @Test
    void copesWithPointsThatAreAllAlike() {
        KMeans.Groups groups = KMeans.of(new double[][] {{1}, {1}, {1}}, 3, 7, Workers.sequential(), Progress.NONE);
        assertThat(groups.groupOf()).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void refusesFewerPointsThanGroupsAndStopsOnRequest() {
        assertThatThrownBy(() -> KMeans.of(new double[][] {{1}}, 2, 0, Workers.sequential(), Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("1 points for 2 groups");
        assertThatThrownBy(() -> KMeans.of(new double[][] {{1}}, 0, 0, Workers.sequential(), Progress.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        Progress stopping = new Progress() {
            @Override
            public void report(marquee.core.progress.Step step) {
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> KMeans.of(SQUARE, 2, 0, Workers.sequential(), stopping)).isInstanceOf(CancellationException.class);
    }
}
