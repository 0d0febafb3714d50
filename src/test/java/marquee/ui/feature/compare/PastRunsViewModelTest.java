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
            assertThat(pair.firstChange()).isZero();
            assertThat(pair.secondChange()).isZero();
        });
    }

    @Test
    void spreadHoldOutAndTimesStandSideBySideToo() {
        model.run();
        runner.settle();
        past.chosenProperty().set(past.runs().get(0));
        AccuracyRow shown = model.rows().get(0);
        List<Double> means = List.of(shown.rmse(), shown.rmse(), shown.mae(), shown.mae());
        assertThat(figures(past.pairsProperty().get().get(0))).isEqualTo(means);

        past.figureProperty().set(RunFigure.SPREAD);
        assertThat(past.pairsProperty().get().get(0).firstThen()).isCloseTo(shown.rmseSpread(), within(1e-12)).isPositive();
        assertThat(past.pairsProperty().get().get(0).secondNow()).isCloseTo(shown.maeSpread(), within(1e-12)).isPositive();
        past.figureProperty().set(RunFigure.HOLD_OUT);
        assertThat(past.pairsProperty().get().get(0).firstThen()).isEqualTo(shown.holdOutRmse());
        assertThat(past.pairsProperty().get().get(0).secondNow()).isEqualTo(shown.holdOutMae());
        assertThat(past.pairsProperty().get().get(1).firstNow()).as("was not tested").isNaN();
        past.figureProperty().set(RunFigure.TIMES);
        assertThat(past.pairsProperty().get().get(1).firstThen()).isCloseTo(model.rows().get(1).fitSeconds(), within(1e-12));
        assertThat(past.pairsProperty().get().get(1).secondThen()).isCloseTo(model.rows().get(1).testSeconds(), within(1e-12));
    }

    private static List<Double> figures(RunPair pair) {
        return List.of(pair.firstNow(), pair.firstThen(), pair.secondNow(), pair.secondThen());
    }

    @Test
    void aModelThatDidNotConvergeIsRememberedAsSuch() {
        model.lineUp().show(new LineUp(List.of(ModelSpec.parse("baseline"), ModelSpec.parse("svd:lr_all=1,n_epochs=100")), ModelSpec.parse("baseline")));
        model.run();
        runner.settle();
        assertThat(model.warning()).contains("SVD").doesNotContain("BaselineOnly");
        past.chosenProperty().set(past.runs().get(0));
        assertThat(past.passport()).contains("SVD").contains("did not converge in that run");
        String warning = model.warning();
        model.close();

        assertThat(restarted(OpenData.of(MadeUpData.of(20, 20, 200))).warning()).isEqualTo(warning);
    }

    @Test
    void everyModelsHoldOutTestComesBackWithTheSettings() {
        model.lineUp().holdOutForAllProperty().set(true);
        SavedLineUpsViewModel saved = new SavedLineUpsViewModel(model.lineUp(), new Shelf<>(home.resolve("line-ups"), SavedLineUp.class), jobs);
        saved.save("All tested");
        model.run();
        runner.settle();
        model.lineUp().reset();
        past.chosenProperty().set(past.runs().get(0));
        past.takeOver();
        assertThat(model.lineUp().holdOutForAllProperty().get()).isTrue();
        assertThat(model.staleProperty().get()).isFalse();

        model.lineUp().reset();
        saved.use(saved.saved().get(0));
        assertThat(model.lineUp().holdOutForAllProperty().get()).isTrue();
        assertThat(model.staleProperty().get()).isFalse();
        model.lineUp().holdOutForAllProperty().set(false);
        saved.save("Final one tested");
        runner.settle();
        model.lineUp().holdOutForAllProperty().set(true);
        saved.use(saved.saved().stream().filter(lineUp -> lineUp.name().startsWith("Final")).findFirst().orElseThrow());
        assertThat(model.lineUp().holdOutForAllProperty().get()).isFalse();
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
        assertThat(past.pairsProperty().get().get(0).firstChange()).isZero();
        assertThat(past.pairsProperty().get().get(1).firstNow()).isNaN();
        assertThat(past.pairsProperty().get().get(2).firstThen()).isNaN();
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
