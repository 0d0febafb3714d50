package marquee.ui.feature.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import marquee.core.data.Dataset;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelRegistry;
import marquee.core.registry.ModelSpec;
import marquee.study.FittedModel;
import marquee.study.OnboardUser.Star;
import marquee.study.Protocol;
import marquee.study.candidate.CandidateFilter;
import marquee.testing.MadeUpData;
import marquee.testing.ReplayedPython;
import marquee.ui.session.Guest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PickPythonTest {

    private static final Dataset DATASET = MadeUpData.of(40, 30, 503);
    private static final ModelSpec BASELINE = ModelRegistry.kind("baseline").spec();
    private static final Guest ADA = new Guest(672, "Ada", List.of(new Star(1, 4.5), new Star(2, 2)));
    private static final Who WHO = new Who(3, Optional.empty());

    @ParameterizedTest
    @EnumSource(FittedModel.Side.class)
    void theModelLearnsFromTheRowsOfItsSideInTheirOrder(FittedModel.Side side) {
        int[] expected = side == FittedModel.Side.EVERYTHING ? DATASET.ratings().allRows() : Protocol.WALK_THROUGH.holdOut(DATASET).train();
        FittedModel fitted = FittedModel.fit(DATASET, BASELINE, Protocol.WALK_THROUGH, side, Workers.sequential(), Progress.NONE);
        Picked picked = new Picked(3, Optional.empty(), 5, fitted);
        assertThat(List.of(PickPython.recommended(Wanted.of(fitted), WHO, CandidateFilter.ALL, 5), PickPython.heldOut(Wanted.of(fitted), WHO),
                PickPython.typical(Wanted.of(fitted)), WhyPython.lines(picked), WhyPython.ratings(picked), WhyPython.similar(fitted, 5, 10, 1)))
                .allSatisfy(code -> assertThat(ReplayedPython.of(code, 503).rows("trainset")).containsExactly(expected));
    }

    @Test
    void saysWhereTheFilesAre() {
        assertThat(List.of(PickPython.rated(WHO), PickPython.stars(WHO), PickPython.genres(WHO), PickPython.filter(CandidateFilter.ALL)))
                .allSatisfy(code -> assertThat(code).startsWith("# ").contains("folder data"));
    }

    @ParameterizedTest
    @EnumSource(FittedModel.Side.class)
    void aGuestsRatingsStandBehindThoseOfTheSideWhereTheModelHasLearnedThem(FittedModel.Side side) {
        int[] rows = side == FittedModel.Side.EVERYTHING ? DATASET.ratings().allRows() : Protocol.WALK_THROUGH.holdOut(DATASET).train();
        FittedModel fitted = FittedModel.fit(DATASET, BASELINE, Protocol.WALK_THROUGH, side, Workers.sequential(), Progress.NONE)
                .refitWith(ADA.userId(), ADA.stars(), Workers.sequential(), Progress.NONE);
        Picked picked = new Picked(ADA.userId(), Optional.of(ADA), 5, fitted);
        Who who = new Who(ADA.userId(), Optional.of(ADA));
        assertThat(List.of(WhyPython.lines(picked), WhyPython.ratings(picked), PickPython.recommended(Wanted.of(fitted), who, CandidateFilter.ALL, 5)))
                .allSatisfy(code -> assertThat(ReplayedPython.of(code, 503).rows("trainset"))
                        .containsExactly(IntStream.concat(IntStream.of(rows), IntStream.of(ReplayedPython.ADDED, ReplayedPython.ADDED)).toArray()));
    }

    @Test
    void aGuestWhomAnSvdHasNotLearnedIsFoldedIn() {
        FittedModel fitted = FittedModel.fit(DATASET, ModelSpec.parse("svd:n_epochs=7,reg_bu=0.3"), Protocol.WALK_THROUGH, FittedModel.Side.TRAINING,
                Workers.sequential(), Progress.NONE);
        Picked picked = new Picked(ADA.userId(), Optional.of(ADA), 5, fitted);
        Who who = new Who(ADA.userId(), Optional.of(ADA));
        int[] train = Protocol.WALK_THROUGH.holdOut(DATASET).train();
        assertThat(List.of(WhyPython.lines(picked), WhyPython.ratings(picked), PickPython.foldedIn(fitted, who, CandidateFilter.ALL, 5)))
                .allSatisfy(code -> {
                    assertThat(ReplayedPython.of(code, 503).rows("trainset")).containsExactly(train);
                    assertThat(code).contains("stars = {1: 4.5, 2: 2.0}", "early = 7", "len(items) * 0.3 + 1 / (0.005 * early)").doesNotContain("to_inner_uid(");
                });
    }

    @Test
    void whatTheModelHasNotLearnedOfIsNotAskedFor() {
        FittedModel fitted = FittedModel.fit(DATASET, BASELINE, Protocol.WALK_THROUGH, FittedModel.Side.TRAINING, Workers.sequential(), Progress.NONE);
        String strangers = WhyPython.lines(new Picked(ADA.userId(), Optional.of(ADA), 999_999, fitted));
        assertThat(strangers).contains("\"mean\": trainset.global_mean}").doesNotContain("to_inner");
        assertThat(WhyPython.lines(new Picked(3, Optional.empty(), 5, fitted))).contains("model.bu[trainset.to_inner_uid(user)]", "model.bi[trainset.to_inner_iid(movie)]");
    }
}
