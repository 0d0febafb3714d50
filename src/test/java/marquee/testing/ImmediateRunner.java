package marquee.testing;

import java.time.Duration;

import marquee.ui.job.Runner;

/** Runs everything at once on the calling thread, so that a view-model is tested without a toolkit and without waiting. */
public final class ImmediateRunner implements Runner {

    @Override
    public void background(Runnable work) {
        work.run();
    }

    @Override
    public void publish(Runnable handOver) {
        handOver.run();
    }

    @Override
    public void publishLater(Duration delay, Runnable handOver) {
        handOver.run();
    }
}
