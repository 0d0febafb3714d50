package marquee.ui.shell;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;

import marquee.ui.job.JobStatus;
import marquee.ui.job.Jobs;
import marquee.ui.session.Session;
import marquee.ui.text.Text;

/** What the status bar says. */
public final class StatusModel {

    private final Jobs jobs;
    private final ReadOnlyStringWrapper passport = new ReadOnlyStringWrapper(this, "passport", "");

    /**
     * Follows the jobs and the open data.
     *
     * @param version the version of the program
     */
    public StatusModel(Jobs jobs, Session session, String version) {
        this.jobs = jobs;
        session.dataProperty().subscribe(data ->
                passport.set(data == null ? "" : Text.of("passport", data.shortFingerprint(), "42", version)));
    }

    /** The running jobs, oldest first. */
    public ObservableList<JobStatus> running() {
        return jobs.running();
    }

    /** Where all figures come from: data, seed, version; empty while no data is open. */
    public ReadOnlyStringProperty passportProperty() {
        return passport.getReadOnlyProperty();
    }
}
