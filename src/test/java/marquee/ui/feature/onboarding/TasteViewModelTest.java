package marquee.ui.feature.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.study.FittedModel;
import marquee.study.LineUp;
import marquee.study.OnboardUser.Star;
import marquee.study.Protocol;
import marquee.study.RecommendForUser;
import marquee.testing.ImmediateRunner;
import marquee.testing.Release;
import marquee.testing.SteppedRunner;
import marquee.ui.job.Jobs;
import marquee.ui.job.Runner;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.store.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TasteViewModelTest {

    private static FittedModel tuned;

    @TempDir
    private Path home;

    private final Session session = new Session();
    private TasteViewModel model;

    @BeforeAll
    static void fit() {
        tuned = FittedModel.fit(Release.OF_2016.dataset(), LineUp.TUNED_SVD, Protocol.WALK_THROUGH, FittedModel.Side.TRAINING,
                Workers.sequential(), Progress.NONE);
    }

    @BeforeEach
    void open() {
        session.open(OpenData.of(Release.OF_2016.dataset()));
        model = model();
    }

    private TasteViewModel model() {
        return model(new ImmediateRunner());
    }

    private TasteViewModel model(Runner runner) {
        TasteViewModel made = new TasteViewModel(session, new Jobs(runner, (what, failure) -> {
            throw new AssertionError(failure);
        }), Settings.load(home));
        made.prepare(new RecommendForUser(Release.OF_2016.dataset()));
        return made;
    }

    @Test
    void showsFiveAfterEveryStarAndWhereTheyCameFrom() {
        session.recommendWith(tuned);
        model.begin(List.of());
        assertThat(model.lines()).isEmpty();
        model.show(List.of(new Star(1, 5)));
        assertThat(model.lines()).hasSize(5).allMatch(line -> line.move() == TasteLine.Move.STAYED);
        List<Integer> before = model.lines().stream().map(line -> line.film().movieId()).toList();

        model.show(List.of(new Star(1, 5), new Star(2571, 0.5), new Star(296, 0.5), new Star(593, 5)));

        assertThat(model.lines()).extracting(TasteLine::rank).containsExactly(1, 2, 3, 4, 5);
        assertThat(model.lines()).anyMatch(line -> line.move() != TasteLine.Move.STAYED);
        assertThat(model.lines()).filteredOn(line -> line.move() == TasteLine.Move.ROSE)
                .allMatch(line -> !before.contains(line.film().movieId()) || before.indexOf(line.film().movieId()) + 1 > line.rank());
        assertThat(model.lines()).filteredOn(line -> line.move() == TasteLine.Move.NEW)
                .allMatch(line -> !before.contains(line.film().movieId()));
        model.show(List.of());
        assertThat(model.lines()).isEmpty();
    }

    @Test
    void fitsAModelOfItsOwnWhereNobodyElseDoes() {
        model.begin(List.of(new Star(1, 5)));

        assertThat(model.quick()).isPresent();
        assertThat(model.lines()).hasSize(5);
    }

    /** Whoever looks at their five in Recommend gets them by this model, even if it is not there yet. */
    @Test
    void givesTheModelAsSoonAsItIsFitted() {
        SteppedRunner runner = new SteppedRunner();
        TasteViewModel slow = model(runner);
        List<FittedModel> given = new ArrayList<>();
        slow.whenFrozen(given::add);
        assertThat(given).isEmpty();
        session.recommendWith(tuned);
        assertThat(given).as("fitted elsewhere meanwhile").containsExactly(tuned);
        runner.settle();
        assertThat(given).as("once").hasSize(1);
        slow.whenFrozen(given::add);
        assertThat(given).containsExactly(tuned, tuned);

        model.whenFrozen(given::add);
        assertThat(given).as("another model of the tab has it too").hasSize(3);
    }

    @Test
    void remembersThatItIsCovered() {
        assertThat(model.coveredProperty().get()).isFalse();
        model.coveredProperty().set(true);
        Settings saved = Settings.load(home);
        saved.put("onboarding.taste.covered", true);
        saved.save();

        assertThat(model().coveredProperty().get()).isTrue();
    }

    @Test
    void theQuickListTakesLessThanAFrame() {
        session.recommendWith(tuned);
        List<Star> fifty = tuned.dataset().catalog().movies().stream().limit(50).map(movie -> new Star(movie.id(), 4)).toList();
        model.begin(List.of());
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 60; round++) {
            long start = System.nanoTime();
            model.show(fifty.subList(0, 30 + round % 20));
            best = Math.min(best, System.nanoTime() - start);
        }

        assertThat(best).as("nanoseconds for the best of 60 rounds").isLessThan(16_000_000);
    }
}
