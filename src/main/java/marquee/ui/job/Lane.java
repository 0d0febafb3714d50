package marquee.ui.job;

/**
 * One question of which only the newest answer counts. A new job supersedes the one before: that is asked to stop and its
 * result, if it still comes, is dropped. To be used on the thread of the window.
 */
public final class Lane implements AutoCloseable {

    private final Jobs jobs;
    private final Runner runner;
    private final boolean listed;
    private RunningJob<?> newest;

    Lane(Jobs jobs, Runner runner, boolean listed) {
        this.jobs = jobs;
        this.runner = runner;
        this.listed = listed;
    }

    /** Starts a job in place of the lane's last one. */
    public <T> JobStatus start(Job<T> job) {
        close();
        RunningJob<T> running = new RunningJob<>(job, jobs, runner);
        newest = running;
        jobs.began(running.status(), listed);
        running.begin();
        return running.status();
    }

    /** Whether a job of this lane runs. */
    public boolean isBusy() {
        return newest != null && newest.status().isRunning();
    }

    /** Cancels the running job, if any, as a user would. */
    public void cancel() {
        if (newest != null) {
            newest.status().cancel();
        }
    }

    /** Drops the running job, if any, in silence. */
    @Override
    public void close() {
        if (newest != null) {
            newest.supersede();
            newest = null;
        }
    }
}
