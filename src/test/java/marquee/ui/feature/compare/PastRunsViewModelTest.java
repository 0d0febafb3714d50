package marquee.ui.feature.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import marquee.core.data.Dataset;
import marquee.core.registry.ModelSpec;
import marquee.study.LineUp;
import marquee.testing.MadeUpData;
import marquee.testing.SteppedRunner;
import marquee.ui.job.Jobs;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.store.Settings;
import marquee.ui.store.Shelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastRunsViewModelTest {

    @TempDir
    private Path home;

    private final SteppedRunner runner = new SteppedRunner();
    private final Session session = new Session();
    private Jobs jobs;
    private CompareViewModel model;
    private PastRunsViewModel past;

    @BeforeEach
    void open() {
        jobs = new Jobs(runner, (what, failure) -> {
            throw new AssertionError(what, failure);
        });
        model = new CompareViewModel(session, jobs, Settings.load(home));
        past = past(Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC));
        session.open(OpenData.of(MadeUpData.of(20, 20, 200)));
        model.lineUp().show(new LineUp(List.of(ModelSpec.parse("baseline"), ModelSpec.parse("svd:n_epochs=2")), ModelSpec.parse("baseline")));
        runner.settle();
    }

    private PastRunsViewModel past(Clock clock) {
        return new PastRunsViewModel(model, new Shelf<>(home.resolve("runs"), SavedRun.class), jobs, clock);
    }

    @AfterEach
    void close() {
        model.close();
        jobs.close();
    }

    @Test
    void aRunSurvivesARestartWithItsFiguresAndItsPassport() {
        model.run();
        runner.settle();
        PastRunsViewModel later = past(Clock.systemUTC());
        runner.settle();

        assertThat(later.runs()).hasSize(1);
        SavedRun run = later.runs().get(0);
        assertThat(run.ended()).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
        assertThat(run.lineUp()).isEqualTo(model.comparisonProperty().get().request().lineUp());
        assertThat(run.rows().get(1).rmse()).isEqualTo(model.rows().get(1).rmse());
        assertThat(run.rows().get(0).holdOutRmse()).isEqualTo(model.rows().get(2).rmse());
        later.chosenProperty().set(run);
        assertThat(later.passport()).contains("made up", "seed 42", "0.2");
    }

    private CompareViewModel restarted(OpenData data) {
        CompareViewModel again = new CompareViewModel(session, jobs, Settings.load(home));
        new PastRunsViewModel(again, new Shelf<>(home.resolve("runs"), SavedRun.class), jobs, Clock.systemUTC());
        session.open(data);
        runner.settle();
        return again;
    }

    private static List<Object> figures(AccuracyRow row) {
        return List.of(row.model(), row.method(), row.rmse(), row.mae(), row.rmseSpread(), row.maeSpread(), row.holdOutRmse(), row.holdOutMae(),
                row.isFinal(), row.isHoldOut());
    }

    @Test
    void theLastRunIsShownAgainAfterARestartWithoutRunning() {
        model.lineUp().holdOutForAllProperty().set(true);
        model.run();
        runner.settle();
        List<AccuracyRow> before = model.rows();
        String passport = model.passport();
        LineUp ran = model.lineUp().lineUp().orElseThrow();
        model.close();
        CompareViewModel again = restarted(OpenData.of(MadeUpData.of(20, 20, 200)));

        assertThat(again.comparisonProperty().get()).isNull();
        assertThat(again.lastRunProperty().get().ended()).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
        assertThat(again.rows()).hasSize(4).map(PastRunsViewModelTest::figures).isEqualTo(before.stream().map(PastRunsViewModelTest::figures).toList());
        assertThat(again.rows().get(0).fitSeconds()).isCloseTo(before.get(0).fitSeconds(), within(1e-12));
        assertThat(again.passport()).isEqualTo(passport);
        assertThat(again.python()).contains("BaselineOnly(", "SVD(n_epochs=2");
        assertThat(again.staleProperty().get()).as("the walk-through's line-up is another one").isTrue();
        again.lineUp().show(ran);
        assertThat(again.staleProperty().get()).as("only the final model is asked for on the held-out ratings").isTrue();
        again.lineUp().holdOutForAllProperty().set(true);
        assertThat(again.staleProperty().get()).isFalse();
        again.lineUp().foldsProperty().set("4");
        assertThat(again.staleProperty().get()).isTrue();
        again.close();
    }

    @Test
    void theLastRunGivesWayToWhatIsRunAndStaysAwayFromOtherData() {
        model.run();
        runner.settle();
        model.close();
        Dataset data = MadeUpData.of(20, 20, 200);
        Dataset other = new Dataset(data.name(), data.ratings(), data.catalog(), data.tags(), data.links(), data.scale(), "f".repeat(64));
        CompareViewModel again = restarted(OpenData.of(other));
        assertThat(again.lastRunProperty().get()).isNull();
        assertThat(again.rows()).isEmpty();

        session.open(OpenData.of(MadeUpData.of(20, 20, 200)));
        runner.settle();
        assertThat(again.rows()).hasSize(3);
        again.lineUp().show(new LineUp(List.of(ModelSpec.parse("slope-one")), ModelSpec.parse("slope-one")));
        again.run();
        runner.settle();
        assertThat(again.rows()).extracting(AccuracyRow::model).containsOnly("SlopeOne");
        assertThat(again.lastRunProperty().get()).isNull();
        again.close();
    }

    @Test
    void theSameRunTwiceDiffersInNothing() {
        model.run();
        runner.settle();
        past.chosenProperty().set(past.runs().get(0));

        assertThat(past.pairsProperty().get()).hasSize(2).allSatisfy(pair -> {
            assertThat(pair.rmseChange()).isZero();
            assertThat(pair.maeChange()).isZero();
        });
    }

    @Test
    void modelsOfOnlyOneRunStandAlone() {
        model.run();
        runner.settle();
        SavedRun first = past.runs().get(0);
        model.lineUp().remove(model.lineUp().entries().get(1));
        model.lineUp().add(ModelSpec.parse("svd:n_epochs=3"));
        past.chosenProperty().set(first);
        model.run();
        runner.work();
        runner.passTime();

        assertThat(past.pairsProperty().get()).hasSize(3);
        assertThat(past.pairsProperty().get().get(0).rmseChange()).isZero();
        assertThat(past.pairsProperty().get().get(1).rmseNow()).isNaN();
        assertThat(past.pairsProperty().get().get(2).rmseThen()).isNaN();
    }

    @Test
    void settingsComeBackAndARunIsForgotten() {
        model.run();
        runner.settle();
        model.lineUp().reset();
        past.chosenProperty().set(past.runs().get(0));
        past.takeOver();
        assertThat(model.lineUp().lineUp().orElseThrow().models()).extracting(ModelSpec::text).containsExactly("baseline", "svd:n_epochs=2");
        assertThat(model.staleProperty().get()).isFalse();

        past.remove();
        runner.settle();
        assertThat(past.runs()).isEmpty();
        assertThat(past.chosenProperty().get()).isNull();
    }

    @Test
    void aLineUpIsKeptUnderItsName() {
        SavedLineUpsViewModel saved = new SavedLineUpsViewModel(model.lineUp(), new Shelf<>(home.resolve("line-ups"), SavedLineUp.class), jobs);
        model.lineUp().foldsProperty().set("4");
        saved.save(" Two models ");
        runner.settle();
        model.lineUp().reset();

        SavedLineUpsViewModel later = new SavedLineUpsViewModel(model.lineUp(), new Shelf<>(home.resolve("line-ups"), SavedLineUp.class), jobs);
        runner.settle();
        assertThat(later.saved()).extracting(SavedLineUp::name).containsExactly("Two models");
        later.use(later.saved().get(0));
        assertThat(model.lineUp().requestProperty().get().protocol().folds()).isEqualTo(4);
        assertThat(model.lineUp().entries()).hasSize(2);
        later.remove(later.saved().get(0));
        runner.settle();
        assertThat(later.saved()).isEmpty();
    }
}
