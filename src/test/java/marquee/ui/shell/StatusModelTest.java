package marquee.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import marquee.testing.SmallData;
import marquee.testing.SteppedRunner;
import marquee.ui.job.Job;
import marquee.ui.job.JobStatus;
import marquee.ui.job.Jobs;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import org.junit.jupiter.api.Test;

class StatusModelTest {

    private final SteppedRunner runner = new SteppedRunner();
    private final Jobs jobs = new Jobs(runner, (what, failure) -> { });
    private final Session session = new Session();

    @Test
    void theNewestLastingJobIsShownAndTheOthersCounted() {
        StatusModel model = new StatusModel(jobs, session, "1.0", Duration.ZERO);
        jobs.lane().start(Job.of("first", context -> "", done -> { }));
        JobStatus second = jobs.lane().start(Job.of("second", context -> "", done -> { }));

        assertThat(model.shownProperty().get()).isSameAs(second);
        assertThat(model.othersProperty().get()).isEqualTo(1);

        second.cancel();
        assertThat(model.shownProperty().get().title()).isEqualTo("first");
        assertThat(model.othersProperty().get()).isZero();

        runner.settle();
        assertThat(model.shownProperty().get()).isNull();
    }

    @Test
    void aShortJobIsNeverShown() {
        StatusModel model = new StatusModel(jobs, session, "1.0", Duration.ofHours(1));
        List<JobStatus> shown = new ArrayList<>();
        model.shownProperty().subscribe((before, now) -> shown.add(now));
        jobs.lane().start(Job.of("short", context -> "", done -> { }));
        runner.settle();

        assertThat(shown).isEmpty();
    }

    @Test
    void thePassportNamesDataSeedAndVersion() {
        StatusModel model = new StatusModel(jobs, session, "1.0", Duration.ZERO);
        assertThat(model.passportProperty().get()).isEmpty();

        session.open(OpenData.of(SmallData.named("small")));

        assertThat(model.passportProperty().get()).contains("01234567", "42", "1.0");
    }
}
