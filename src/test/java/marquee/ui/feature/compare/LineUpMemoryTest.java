package marquee.ui.feature.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import marquee.core.data.Dataset;
import marquee.core.registry.ModelSpec;
import marquee.study.CompareModels;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The line-up comes back with the window. */
class LineUpMemoryTest {

    private static final Dataset DATA = MadeUpData.of(20, 20, 200);

    @TempDir
    private Path home;

    private final SteppedRunner runner = new SteppedRunner();
    private final Session session = new Session();
    private Jobs jobs;
    private Settings settings;
    private CompareViewModel model;

    @BeforeEach
    void open() {
        jobs = new Jobs(runner, (what, failure) -> {
            throw new AssertionError(what, failure);
        });
        settings = Settings.load(home);
        start();
    }

    private void start() {
        model = new CompareViewModel(session, jobs, settings);
        new PastRunsViewModel(model, new Shelf<>(home.resolve("runs"), SavedRun.class), jobs, Clock.systemUTC());
        session.open(OpenData.of(DATA));
        runner.settle();
    }

    @AfterEach
    void close() {
        model.close();
        jobs.close();
    }

    private void restart() {
        model.close();
        settings.save();
        settings = Settings.load(home);
        start();
    }

    private void change() {
        LineUpViewModel lineUp = model.lineUp();
        lineUp.entries().get(1).includedProperty().set(false);
        lineUp.replace(lineUp.entries().get(2), ModelSpec.parse("svd:n_epochs=2"));
        lineUp.add(ModelSpec.parse("slope-one"));
        lineUp.makeFinal(lineUp.entries().get(0));
        lineUp.foldsProperty().set("2");
        lineUp.seedProperty().set("7");
        lineUp.testFractionProperty().set("0.25");
        lineUp.holdOutForAllProperty().set(true);
    }

    private List<String> shown() {
        return model.lineUp().entries().stream().map(entry -> entry.model().text() + " " + entry.isIncluded()).toList();
    }

    @Test
    void aChangedLineUpComesBackWithItsRunAndTheRunIsNotStale() {
        change();
        model.run();
        runner.settle();
        CompareModels.Request asked = model.lineUp().requestProperty().get();
        List<String> before = shown();
        restart();

        assertThat(shown()).isEqualTo(before);
        assertThat(model.lineUp().requestProperty().get()).isEqualTo(asked);
        assertThat(model.lastRunProperty().get()).isNotNull();
        assertThat(model.staleProperty().get()).isFalse();

        model.lineUp().seedProperty().set("8");
        assertThat(model.staleProperty().get()).isTrue();
    }

    @Test
    void whatIsWrongIsNotKept() {
        change();
        model.lineUp().foldsProperty().set("many");
        restart();

        assertThat(model.lineUp().problemProperty().get()).isEmpty();
        assertThat(model.lineUp().foldsProperty().get()).isEqualTo("2");
        assertThat(model.lineUp().seedProperty().get()).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource({"compare.lineUp.final, oracle", "compare.lineUp.folds, 0", "compare.lineUp.seed, soon", "compare.lineUp.testFraction, 2",
        "compare.lineUp.models, svd"})
    void whatIsDamagedIsTheWalkThrough(String key, String value) {
        change();
        settings.put(key, value);
        restart();

        assertThat(model.lineUp().requestProperty().get()).isEqualTo(CompareModels.Request.walkThrough(DATA));
    }

    @Test
    void aModelThatIsNotKnownIsTheWalkThrough() {
        change();
        settings.put("compare.lineUp.models", List.of("svd", "oracle:depth=3"));
        restart();

        assertThat(model.lineUp().requestProperty().get()).isEqualTo(CompareModels.Request.walkThrough(DATA));
    }
}
