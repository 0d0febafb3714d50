package marquee.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import marquee.core.data.Dataset;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import marquee.core.registry.ModelSpec;
import marquee.testing.MadeUpData;
import org.junit.jupiter.api.Test;

class LearningCurveTest {

    private static final Dataset DATA = MadeUpData.of(40, 30, 700);
    private static final ModelSpec SVD = ModelSpec.parse("svd:n_factors=8,n_epochs=12");

    @Test
    void everyPassIsMeasuredAndTheLastIsTheModelItself() {
        List<LearningCurve.Point> heard = new ArrayList<>();
        LearningCurve curve = LearningCurve.run(DATA, SVD, Protocol.WALK_THROUGH, Workers.sequential(), Progress.NONE, heard::add);

        assertThat(curve.points()).hasSize(12).isEqualTo(heard);
        assertThat(curve.points()).extracting(LearningCurve.Point::epoch).startsWith(1, 2, 3).endsWith(12);
        CompareModels.Request request = new CompareModels.Request(DATA, new LineUp(List.of(SVD), SVD), Protocol.WALK_THROUGH, Set.of(SVD));
        Comparison comparison = CompareModels.run(request, Workers.sequential(), Progress.NONE, soFar -> { });
        assertThat(curve.points().get(11).holdOut()).isEqualTo(comparison.rows().get(0).holdOut().orElseThrow().accuracy());
        assertThat(curve.points().get(11).training().rmse()).isLessThan(curve.points().get(0).training().rmse());
        double lowest = curve.points().stream().mapToDouble(point -> point.holdOut().rmse()).min().orElseThrow();
        assertThat(curve.best().orElseThrow().holdOut().rmse()).isEqualTo(lowest);
    }

    @Test
    void cancelKeepsThePassesThatHaveEnded() {
        List<LearningCurve.Point> heard = new ArrayList<>();
        Progress stopsAfterThree = new Progress() {
            @Override
            public void report(Step step) {
                // not asked for
            }

            @Override
            public boolean isCancelled() {
                return heard.size() >= 3;
            }
        };
        assertThat(LearningCurve.run(DATA, SVD, Protocol.WALK_THROUGH, Workers.sequential(), stopsAfterThree, heard::add).points()).hasSize(3);
    }

    @Test
    void modelsWithoutPassesHaveNoCurve() {
        ModelSpec knn = ModelSpec.parse("knn-basic");

        assertThat(LearningCurve.exists(SVD)).isTrue();
        assertThat(LearningCurve.exists(knn)).isFalse();
        assertThatThrownBy(() -> LearningCurve.run(DATA, knn, Protocol.WALK_THROUGH, Workers.sequential(), Progress.NONE, point -> { }))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("knn-basic");
    }
}
