package marquee.ui.shell;

import java.nio.file.Path;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import marquee.core.csv.FileReport;
import marquee.ui.session.DataSource;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.text.Text;

/** What the user should know of the open data and of the settings, kept until put away; belongs to the open data. */
public final class DataNotices {

    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final Runnable showReport;

    /**
     * Follows the open data.
     *
     * @param showReport shows what was noticed while reading it
     */
    public DataNotices(Session session, Runnable showReport) {
        this.showReport = showReport;
        session.dataProperty().subscribe(this::notice);
    }

    /** The notices, oldest first; they may be removed. */
    public ObservableList<Notice> notices() {
        return notices;
    }

    /** Tells that settings could not be read and where they are now. */
    public void settingsSetAside(Path file) {
        notices.add(Notice.of(Text.of("notice.settings", file)));
    }

    /** Tells something else. */
    public void add(Notice notice) {
        notices.add(notice);
    }

    private void notice(OpenData data) {
        notices.removeIf(notice -> notice.act() == showReport);
        if (data != null && data.source() instanceof DataSource.At && data.report().hasWarnings()) {
            long skipped = data.report().files().stream().mapToLong(FileReport::skipped).sum();
            notices.add(new Notice(skipped > 0 ? Text.of("notice.skipped", data.dataset().name(), skipped) : Text.of("notice.warnings", data.dataset().name()),
                    Text.of("notice.showReport"), showReport));
        }
    }
}
