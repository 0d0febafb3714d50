package marquee.ui.job;

import java.time.Duration;
import java.util.List;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import marquee.core.parallel.Workers;

/** All jobs of the window: starts them in lanes, and lists those that run for the status bar. */
public final class Jobs {

    private final Runner runner;
    private final Failures failures;
    private final Workers workers = Workers.ofAllCores();
    private final ObservableList<JobStatus> running = FXCollections.observableArrayList();
    private final ObservableList<JobStatus> readOnlyRunning = FXCollections.unmodifiableObservableList(running);

    /**
     * Without jobs yet.
     *
     * @param runner where they will run
     * @param failures where unhandled failures go
     */
    public Jobs(Runner runner, Failures failures) {
        this.runner = runner;
        this.failures = failures;
    }

    /** A new lane: one question of which only the newest answer counts. */
    public Lane lane() {
        return new Lane(this, runner);
    }

    /** The threads that work may spread over; shared by all jobs. */
    public Workers workers() {
        return workers;
    }

    /** What runs now, oldest first; changes on the thread of the window. */
    public ObservableList<JobStatus> running() {
        return readOnlyRunning;
    }

    /** Runs something on the thread of the window after a while, for example a search 150 ms after the last key. */
    public void later(Duration delay, Runnable action) {
        runner.publishLater(delay, action);
    }

    /** Asks all jobs to stop. */
    public void cancelAll() {
        List.copyOf(running).forEach(JobStatus::cancel);
    }

    void began(JobStatus status) {
        running.add(status);
    }

    void ended(JobStatus status) {
        running.remove(status);
    }

    void failed(String title, Throwable failure) {
        failures.show(title, failure);
    }
}
