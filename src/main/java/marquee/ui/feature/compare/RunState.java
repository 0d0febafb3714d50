package marquee.ui.feature.compare;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import marquee.ui.job.Job;
import marquee.ui.job.JobStatus;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;

/** One kind of work of which one runs at a time, and how far that is. */
final class RunState implements AutoCloseable {

    private final Lane lane;
    private final ReadOnlyObjectWrapper<JobStatus> running = new ReadOnlyObjectWrapper<>(this, "running");

    RunState(Jobs jobs) {
        lane = jobs.lane();
    }

    /** How far the running work is; null while none runs. */
    ReadOnlyObjectProperty<JobStatus> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Starts work in place of what runs. */
    void start(Job<?> job) {
        JobStatus status = lane.start(job);
        running.set(status);
        status.stateProperty().subscribe(state -> {
            if (state != JobStatus.State.RUNNING && running.get() == status) {
                running.set(null);
            }
        });
    }

    /** Stops what runs, as a user does. */
    void cancel() {
        lane.cancel();
    }

    /** Drops what runs, in silence. */
    @Override
    public void close() {
        lane.close();
        running.set(null);
    }
}
