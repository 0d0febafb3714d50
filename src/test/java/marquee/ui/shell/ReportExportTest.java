package marquee.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import marquee.core.data.Dataset;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelSpec;
import marquee.report.ReportRequest;
import marquee.study.FittedModel;
import marquee.study.LineUp;
import marquee.study.OnboardUser.Star;
import marquee.study.Protocol;
import marquee.testing.ImmediateRunner;
import marquee.testing.MadeUpData;
import marquee.ui.job.Jobs;
import marquee.ui.session.Guest;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportExportTest {

    @TempDir
    private Path home;

    private final Dataset data = MadeUpData.of(40, 30, 700);
    private final Session session = new Session();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final Jobs jobs = new Jobs(new ImmediateRunner(), (what, problem) -> failure.set(problem));
    private final AtomicReference<Path> written = new AtomicReference<>();
    private final ReportExport export = new ReportExport(session, jobs, written::set);

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void writesAFolderOfItsOwnEachTime() {
        session.open(OpenData.of(data));
        session.chooseUser(7);

        export.into(home);
        Path first = written.get();
        export.into(home);

        assertThat(failure.get()).isNull();
        assertThat(first).isEqualTo(home.resolve("marquee-report-made-up/index.html")).isNotEmptyFile();
        assertThat(written.get()).isEqualTo(home.resolve("marquee-report-made-up-2/index.html")).isNotEmptyFile();
        assertThat(home.resolve("marquee-report-made-up/tables/user-7-top-n.csv")).isNotEmptyFile();
    }

    @Test
    void doesNothingWithoutData() {
        export.into(home);
        assertThat(written.get()).isNull();
        assertThat(failure.get()).isNull();
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws Exception {
        session.open(OpenData.of(data));
        export.into(Files.writeString(home.resolve("a-file"), "not a folder"));
        assertThat(failure.get()).isInstanceOf(java.io.IOException.class);
        assertThat(written.get()).isNull();
    }

    @Test
    void isAboutTheChosenUserTheModelInUseAndAGuest() {
        session.open(OpenData.of(data));
        assertThat(export.request().people().userIds()).isEmpty();
        assertThat(export.request().people().guest()).isEmpty();
        assertThat(specs(export.request())).hasSize(4).endsWith(LineUp.TUNED_SVD);

        ModelSpec inUse = ModelSpec.parse("nmf:n_factors=2,n_epochs=1");
        try (Workers workers = Workers.of(1)) {
            session.recommendWith(FittedModel.fit(data, inUse, Protocol.WALK_THROUGH, FittedModel.Side.TRAINING, workers, Progress.NONE));
        }
        session.welcomeGuests(List.of(new Guest(41, "A", List.of(new Star(1, 5))), new Guest(42, "B", List.of(new Star(2, 4)))));
        session.chooseUser(7);
        assertThat(export.request().people().userIds()).containsExactly(7);
        assertThat(export.request().people().guest()).isEqualTo(Optional.of(List.of(new Star(2, 4))));
        assertThat(specs(export.request())).hasSize(5).endsWith(inUse);

        session.chooseUser(41);
        assertThat(export.request().people().userIds()).isEmpty();
        assertThat(export.request().people().guest()).isEqualTo(Optional.of(List.of(new Star(1, 5))));
    }

    @Test
    void namesAFolderByWhatIsHarmlessInANameOnly() throws Exception {
        assertThat(ReportExport.newFolder(home, "../../etc/pass wd\u0000")).isEqualTo(home.resolve("marquee-report-etc-pass-wd"));
        assertThat(ReportExport.newFolder(home, "日本")).isEqualTo(home.resolve("marquee-report-data"));
    }

    private static List<ModelSpec> specs(ReportRequest request) {
        return request.models().stream().map(ReportRequest.NamedModel::spec).toList();
    }
}
