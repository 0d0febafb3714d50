package marquee.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.OptionValues;
import marquee.core.search.Objective;
import marquee.core.search.PointScore;
import marquee.testing.Release;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TuneModelTest {

    @ParameterizedTest
    @EnumSource(Release.class)
    void givesTheGridOfTheWalkThrough(Release release) {
        TuneModel.Request request = TuneModel.Request.walkThrough(release.orSkip().dataset());
        JsonNode golden = release.golden().get("gridSearch");
        List<PointScore> streamed = new ArrayList<>();
        try (Workers workers = Workers.ofAllCores()) {
            TuneModel.Tuning tuning = TuneModel.run(request, List.of(), workers, Progress.NONE, streamed::add);
            List<PointScore> scores = tuning.result().scores();
            assertThat(tuning.result().complete()).isTrue();
            assertThat(tuning.passport().protocol()).isEqualTo(Protocol.WALK_THROUGH);
            assertThat(scores).hasSize(36).hasSameElementsAs(streamed);
            for (int k = 0; k < 36; k++) {
                assertSettings(scores.get(k), golden.get("all").get(k));
                assertThat(scores.get(k).folds().folds()).hasSize(3);
                assertThat(scores.get(k).folds().rmse()).isCloseTo(golden.get("all").get(k).get(4).asDouble(), within(1e-9));
                assertThat(scores.get(k).folds().mae()).isCloseTo(golden.get("all").get(k).get(5).asDouble(), within(1e-9));
            }
            assertBest(tuning, Objective.RMSE, golden.get("best"), golden.get("bestRmse").asDouble());
            assertBest(tuning, Objective.MAE, golden.get("bestByMae"), golden.get("bestMae").asDouble());
        }
    }

    private static void assertSettings(PointScore score, JsonNode expected) {
        OptionValues values = score.point().values();
        assertThat(List.of(values.whole("n_factors"), values.whole("n_epochs"), values.real("lr_all"), values.real("reg_all")))
                .isEqualTo(List.of(expected.get(0).asInt(), expected.get(1).asInt(), expected.get(2).asDouble(),
                        expected.get(3).asDouble()));
    }

    private static void assertBest(TuneModel.Tuning tuning, Objective objective, JsonNode settings, double figure) {
        PointScore best = tuning.result().best(objective).orElseThrow();
        OptionValues values = best.point().values();
        assertThat(values.whole("n_factors")).isEqualTo(settings.get("n_factors").asInt());
        assertThat(values.whole("n_epochs")).isEqualTo(settings.get("n_epochs").asInt());
        assertThat(values.real("lr_all")).isEqualTo(settings.get("lr_all").asDouble());
        assertThat(values.real("reg_all")).isEqualTo(settings.get("reg_all").asDouble());
        assertThat(objective.mean(best)).isCloseTo(figure, within(1e-9));
        assertThat(tuning.result().asGoodAsBest(objective)).contains(best).hasSizeLessThan(36);
    }
}
