package marquee.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.stage.Stage;

import marquee.ui.download.DownloadFolder;
import marquee.ui.download.Downloader;
import marquee.ui.download.Patience;
import marquee.ui.download.Release;
import marquee.ui.download.Source;
import marquee.ui.job.Jobs;
import marquee.ui.job.Runner;
import marquee.ui.session.Session;
import marquee.ui.shell.DataNotices;
import marquee.ui.shell.FailureDialogs;
import marquee.ui.shell.FileActions;
import marquee.ui.shell.GetDataModel;
import marquee.ui.shell.Notice;
import marquee.ui.shell.OpenDataModel;
import marquee.ui.shell.Remedy;
import marquee.ui.shell.ReportExport;
import marquee.ui.store.AppFolder;
import marquee.ui.text.Text;

/**
 * Puts together what the File menu does.
 *
 * @param session what is open
 * @param jobs where it works
 * @param notices tells what has been done
 * @param failures tells what has gone wrong
 * @param browser opens an address outside of the program
 */
record FileWiring(Session session, Jobs jobs, DataNotices notices, FailureDialogs failures, Consumer<String> browser) {

    FileActions actions(Stage stage, OpenDataModel opening, FileActions.Dialogs dialogs) {
        DownloadFolder folder = downloads();
        GetDataModel getData = new GetDataModel(jobs, new Downloader(Source.GROUPLENS, folder, Patience.NORMAL), folder, opening);
        getData.setOnRemark(remark -> notices.add(Notice.of(remark)));
        getData.setOnFailed((release, failure) -> failed(getData, release, failure));
        return new FileActions(() -> stage, opening, new ReportExport(session, jobs, this::written), getData, dialogs);
    }

    /** Removes what killed downloads have left, in its own time. */
    static void tidy(Runner runner) {
        runner.background(() -> downloads().tidy());
    }

    private static DownloadFolder downloads() {
        return new DownloadFolder(AppFolder.locate().resolve("data"));
    }

    private void failed(GetDataModel getData, Release release, Throwable failure) {
        failures.show(Text.of("download.failed", release.id()), String.valueOf(failure.getMessage()), "",
                List.of(new Remedy("failure-retry", Text.of("download.retry"), () -> getData.fetch(release))));
    }

    private void written(Path page) {
        notices.add(new Notice(Text.of("export.done", page.getParent()), Text.of("export.open"),
                () -> browser.accept(page.toUri().toString()), true));
    }
}
