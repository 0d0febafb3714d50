package marquee.ui.feature.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import marquee.chart.ChartLook;
import marquee.testing.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrialDrawingTest {

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    @Test
    void drawsEveryBarOfBothSortsOnAThreadThatIsNotTheWindows() throws Exception {
        Bars bars = new Bars("", "across", "up", List.of(
                new Bar("1", "one", 0.5, 1, 3, "", false), new Bar("2", "two", 1, 1.5, 4, "", false), new Bar("3", "three", 1.5, 2, 5, "", false)));

        int marks = CompletableFuture.supplyAsync(() -> TrialDrawing.draw(new StarPicture(bars, 1, 1), new ChartLook(false, 1)))
                .get(30, TimeUnit.SECONDS);

        assertThat(marks).as("at least a mark for each bar of the two").isGreaterThanOrEqualTo(2 * bars.bars().size());
    }
}
