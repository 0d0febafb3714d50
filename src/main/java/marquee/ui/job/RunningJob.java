package marquee.ui.job;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import marquee.core.progress.Step;

/** A job under way. Begins, ends and publishes on the thread of the window; computes elsewhere. */
final class RunningJob<T> implements Work.Context {

    private final Job<T> job;
    private final Jobs jobs;
    private final Runner runner;
    private final JobStatus status;
    private final List<Batches<?>> feeds = new CopyOnWriteArrayList<>();
    private final AtomicReference<Step> latest = new AtomicReference<>();
    private volatile boolean stopped;

    RunningJob(Job<T> job, Jobs jobs, Runner runner) {
        this.job = job;
        this.jobs = jobs;
        this.runner = runner;
        this.status = new JobStatus(job.title(), this::cancel);
    }

    JobStatus status() {
        return status;
    }

    void begin() {
        runner.background(this::compute);
    }

    /** Ends it for the user at once; the work itself ends when it next asks. */
    private void cancel() {
        if (end(JobStatus.State.CANCELLED)) {
            job.onCancelled().run();
        }
    }

    void supersede() {
        end(JobStatus.State.SUPERSEDED);
    }

    @Override
    public boolean isCancelled() {
        return stopped;
    }

    @Override
    public void report(Step step) {
        if (latest.getAndSet(step) == null) {
            runner.publishLater(Batches.PACE, this::showLatest);
        }
    }

    @Override
    public <P> Consumer<P> feed(Consumer<List<P>> receiver) {
        Batches<P> feed = new Batches<>(runner, status::isRunning, receiver);
        feeds.add(feed);
        return feed;
    }

    private void showLatest() {
        Step step = latest.getAndSet(null);
        if (step != null && status.isRunning()) {
            status.show(step);
        }
    }

    private void compute() {
        try {
            stopIfCancelled();
            T result = job.work().compute(this);
            runner.publish(() -> done(result));
        } catch (CancellationException stop) {
            runner.publish(this::cancel);
        } catch (Throwable failure) { // an OutOfMemoryError too must reach the user
            runner.publish(() -> failed(failure));
        }
    }

    private void done(T result) {
        feeds.forEach(Batches::flush);
        if (end(JobStatus.State.DONE)) {
            job.onDone().accept(result);
        }
    }

    private void failed(Throwable failure) {
        feeds.forEach(Batches::flush);
        if (end(JobStatus.State.FAILED)) {
            if (job.onFailed() == null) {
                jobs.failed(job.title(), failure);
            } else {
                job.onFailed().accept(failure);
            }
        }
    }

    private boolean end(JobStatus.State state) {
        stopped = true;
        if (!status.isRunning()) {
            return false;
        }
        status.end(state);
        jobs.ended(status);
        return true;
    }
}
