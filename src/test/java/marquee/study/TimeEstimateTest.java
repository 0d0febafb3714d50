package marquee.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelRegistry;
import marquee.core.registry.ModelSpec;
import marquee.testing.MadeUpData;
import org.junit.jupiter.api.Test;

class TimeEstimateTest {

    private static final ModelSpec SVD = ModelSpec.parse("svd");

    private final marquee.core.data.Dataset data = MadeUpData.of(30, 40, 500);
    private final TimeEstimate estimate = new TimeEstimate(data.ratings());
    private final CompareModels.Request request = new CompareModels.Request(data, new LineUp(List.of(SVD), SVD),
            Protocol.WALK_THROUGH, Set.of(SVD));

    @Test
    void knownTimesAreAddedUpOverFoldsAndHoldOut() {
        assertThat(estimate.seconds(request, Map.of(SVD, 2.0), 1, 1)).isEqualTo(8); // 3 folds and the hold-out, 2 s each
        assertThat(estimate.seconds(request, Map.of(SVD, 2.0), 1, 2)).isEqualTo(4);
        assertThat(estimate.seconds(request, Map.of(SVD, 2.0), 1, 64)).isEqualTo(2); // one fit is never divided
    }

    @Test
    void morePassesAndFactorsTakeLonger() {
        assertThat(estimate.steps(ModelSpec.parse("svd:n_epochs=40"))).isEqualTo(2 * estimate.steps(SVD));
        assertThat(estimate.steps(ModelSpec.parse("svd:n_factors=50"))).isEqualTo(estimate.steps(SVD) / 2);
        assertThat(ModelRegistry.kinds()).allSatisfy(kind -> assertThat(estimate.steps(kind.spec())).isPositive());
    }

    @Test
    void thePaceIsSecondsOverSteps() {
        Comparison done = CompareModels.run(request, Workers.sequential(), Progress.NONE, soFar -> { });
        double seconds = done.rows().get(0).crossValidation().orElseThrow().fitSeconds()
                + done.rows().get(0).crossValidation().orElseThrow().testSeconds();

        assertThat(estimate.pace(done)).isCloseTo(seconds / estimate.steps(SVD), within(1e-12));
        Comparison nothing = new Comparison(request, done.passport(), List.of(), false, 0);
        assertThat(estimate.pace(nothing)).isNaN();
    }
}
