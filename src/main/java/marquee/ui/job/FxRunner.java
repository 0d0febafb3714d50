package marquee.ui.job;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.application.Platform;

/** The runner of the real window: daemon threads for work, the FX application thread for what is handed over. */
public final class FxRunner implements Runner, AutoCloseable {

    private final AtomicInteger threads = new AtomicInteger();
    private final ExecutorService workers = Executors.newCachedThreadPool(this::thread);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(this::thread);

    @Override
    public void background(Runnable work) {
        workers.execute(work);
    }

    @Override
    public void publish(Runnable handOver) {
        Platform.runLater(handOver);
    }

    @Override
    public void publishLater(Duration delay, Runnable handOver) {
        clock.schedule(() -> Platform.runLater(handOver), delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Ends the threads; running work is not waited for. */
    @Override
    public void close() {
        workers.shutdownNow();
        clock.shutdownNow();
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "marquee-job-" + threads.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
