package marquee.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import marquee.testing.ImmediateRunner;
import marquee.testing.SmallData;
import marquee.testing.SteppedRunner;
import marquee.ui.job.Jobs;
import marquee.ui.job.Runner;
import marquee.ui.session.DataSource;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.store.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDataModelTest {

    @TempDir
    private Path folder;

    private final Session session = new Session();
    private final List<String> failures = new ArrayList<>();

    @Test
    void whatIsReadIsOpenedAndRemembered() {
        OpenDataModel model = model(new ImmediateRunner());
        model.open(folder.resolve("ml-a"));
        model.open(folder.resolve("ml-b"));
        model.open(folder.resolve("ml-a"));

        assertThat(session.data().orElseThrow().dataset().name()).isEqualTo("ml-a");
        assertThat(model.recent()).containsExactly(folder.resolve("ml-a"), folder.resolve("ml-b"));
        assertThat(model(new ImmediateRunner()).recent()).as("next time").hasSize(2);
    }

    @Test
    void aFailureIsToldAndLeavesWhatIsOpen() {
        OpenDataModel model = model(new ImmediateRunner());
        model.open(folder.resolve("good"));
        OpenData open = session.dataProperty().get();
        session.chooseUser(2);

        model.open(folder.resolve("bad"));

        assertThat(failures).containsExactly("bad: no such data");
        assertThat(session.dataProperty().get()).isSameAs(open);
        assertThat(session.userProperty().get()).isEqualTo(2);
        assertThat(model.loadingProperty().get()).isFalse();
        assertThat(model.recent()).containsExactly(folder.resolve("good"));
    }

    @Test
    void aFailureAtTheStartFallsBackToTheBuiltInData() {
        model(new ImmediateRunner()).open(folder.resolve("bad"));

        assertThat(failures).containsExactly("bad: no such data");
        assertThat(session.data().orElseThrow().source()).isEqualTo(new DataSource.BuiltIn());
    }

    @Test
    void cancellingLeavesWhatIsOpen() {
        SteppedRunner runner = new SteppedRunner();
        Jobs jobs = new Jobs(runner, (what, failure) -> failures.add(what));
        OpenDataModel model = model(jobs);
        model.open(folder.resolve("good"));
        assertThat(model.loadingProperty().get()).isTrue();

        jobs.running().get(0).cancel();
        runner.settle();

        assertThat(model.loadingProperty().get()).isFalse();
        assertThat(session.data()).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void reloadReadsTheSameSourceAgain() {
        OpenDataModel model = model(new ImmediateRunner());
        model.open(folder.resolve("good"));
        OpenData before = session.dataProperty().get();

        model.reload();

        assertThat(session.dataProperty().get()).isNotSameAs(before);
        assertThat(session.dataProperty().get().source()).isEqualTo(before.source());
    }

    @Test
    void onlyTheLastFewAreRemembered() {
        OpenDataModel model = model(new ImmediateRunner());
        IntStream.range(0, 20).forEach(i -> model.open(folder.resolve("ml-" + i)));

        assertThat(model.recent()).hasSize(OpenDataModel.RECENT).startsWith(folder.resolve("ml-19"));
    }

    private OpenDataModel model(Runner runner) {
        return model(new Jobs(runner, (what, failure) -> failures.add(what)));
    }

    private OpenDataModel model(Jobs jobs) {
        Settings settings = Settings.load(folder);
        settings.setOnChanged(settings::save);
        OpenDataModel model = new OpenDataModel(session, jobs, settings, (source, options, progress) -> {
            if (OpenDataModel.name(source).equals("bad")) {
                throw new IOException("no such data");
            }
            OpenData data = OpenData.of(SmallData.named(OpenDataModel.name(source)));
            return new OpenData(data.dataset(), data.report(), source);
        });
        model.setOnFailed((source, failure) -> failures.add(OpenDataModel.name(source) + ": " + failure.getMessage()));
        return model;
    }
}
