package marquee.ui.shell;

import java.time.Duration;
import java.util.List;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;

import marquee.chart.PassportLine;
import marquee.study.Protocol;
import marquee.ui.job.JobStatus;
import marquee.ui.job.Jobs;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;

/** What the status bar says. A job is shown once it has run for a moment, so that short ones do not flicker. */
public final class StatusModel {

    private final Jobs jobs;
    private final Duration patience;
    private final String version;
    private final ReadOnlyObjectWrapper<JobStatus> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyIntegerWrapper others = new ReadOnlyIntegerWrapper(this, "others");
    private final ReadOnlyStringWrapper passport = new ReadOnlyStringWrapper(this, "passport", "");

    /**
     * Follows the jobs and the open data.
     *
     * @param version the version of the program
     * @param patience how long a job must have run to be shown
     */
    public StatusModel(Jobs jobs, Session session, String version, Duration patience) {
        this.jobs = jobs;
        this.version = version;
        this.patience = patience;
        session.dataProperty().subscribe(this::describe);
        jobs.running().addListener((ListChangeListener<JobStatus>) change -> follow());
        follow();
    }

    /** The newest job that has run for a moment; null while there is none. */
    public ReadOnlyObjectProperty<JobStatus> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** How many other jobs have run for a moment. */
    public ReadOnlyIntegerProperty othersProperty() {
        return others.getReadOnlyProperty();
    }

    /** Where figures come from unless a tab says otherwise: data, split, seed, version; empty while no data is open. */
    public ReadOnlyStringProperty passportProperty() {
        return passport.getReadOnlyProperty();
    }

    private void follow() {
        update();
        if (jobs.running().size() > (shown.get() == null ? 0 : 1 + others.get())) {
            jobs.later(patience, this::update);
        }
    }

    private void update() {
        List<JobStatus> lasting = jobs.running().stream().filter(job -> job.hasRunFor(patience)).toList();
        shown.set(lasting.isEmpty() ? null : lasting.get(lasting.size() - 1));
        others.set(Math.max(0, lasting.size() - 1));
    }

    private void describe(OpenData data) {
        passport.set(data == null ? "" : PassportLine.of(data.dataset().sha256(), Protocol.WALK_THROUGH, version));
    }
}
