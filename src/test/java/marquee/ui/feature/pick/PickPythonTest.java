package marquee.ui.feature.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import marquee.core.data.Dataset;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelRegistry;
import marquee.core.registry.ModelSpec;
import marquee.study.FittedModel;
import marquee.study.Protocol;
import marquee.study.candidate.CandidateFilter;
import marquee.testing.MadeUpData;
import marquee.testing.ReplayedPython;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PickPythonTest {

    private static final Dataset DATASET = MadeUpData.of(40, 30, 503);
    private static final ModelSpec BASELINE = ModelRegistry.kind("baseline").spec();
    private static final Who WHO = new Who(3, Optional.empty());

    @ParameterizedTest
    @EnumSource(FittedModel.Side.class)
    void theModelLearnsFromTheRowsOfItsSideInTheirOrder(FittedModel.Side side) {
        int[] expected = side == FittedModel.Side.EVERYTHING ? DATASET.ratings().allRows() : Protocol.WALK_THROUGH.holdOut(DATASET).train();
        FittedModel fitted = FittedModel.fit(DATASET, BASELINE, Protocol.WALK_THROUGH, side, Workers.sequential(), Progress.NONE);
        Picked picked = new Picked(3, Optional.empty(), 5, fitted);
        assertThat(List.of(PickPython.recommended(Wanted.of(fitted), WHO, CandidateFilter.ALL, 5), PickPython.heldOut(Wanted.of(fitted), WHO),
                PickPython.typical(Wanted.of(fitted)), WhyPython.lines(picked), WhyPython.ratings(picked), WhyPython.similar(fitted, 5, 10)))
                .allSatisfy(code -> assertThat(ReplayedPython.of(code, 503).rows("trainset")).containsExactly(expected));
    }

    @Test
    void saysWhereTheFilesAre() {
        assertThat(List.of(PickPython.rated(WHO), PickPython.stars(WHO), PickPython.genres(WHO), PickPython.filter(CandidateFilter.ALL)))
                .allSatisfy(code -> assertThat(code).startsWith("# ").contains("folder data"));
    }
}
