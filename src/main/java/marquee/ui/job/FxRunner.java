package marquee.ui.job;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.application.Platform;

/**
 * The runner of the real window: daemon threads for work, the FX application thread for what is handed over. Once it is closed
 * nothing more begins: what the last pulses of a closing window still ask for is dropped.
 */
public final class FxRunner implements Runner, AutoCloseable {

    private static final int PATIENCE = 500; // milliseconds

    private final AtomicInteger threads = new AtomicInteger();
    private final ExecutorService workers = Executors.newCachedThreadPool(this::thread);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(this::thread);

    @Override
    public void background(Runnable work) {
        unlessClosed(() -> workers.execute(work));
    }

    @Override
    public void publish(Runnable handOver) {
        Platform.runLater(handOver);
    }

    @Override
    public void publishLater(Duration delay, Runnable handOver) {
        unlessClosed(() -> clock.schedule(() -> Platform.runLater(handOver), delay.toNanos(), TimeUnit.NANOSECONDS));
    }

    /**
     * Begins nothing more. What runs is given a moment to end: what is being saved is not to be broken off, and what computes has been
     * asked to stop. What takes longer ends with the program.
     */
    @Override
    public void close() {
        clock.shutdownNow();
        workers.shutdown();
        try {
            workers.awaitTermination(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void unlessClosed(Runnable begin) {
        try {
            begin.run();
        } catch (RejectedExecutionException late) {
            if (!workers.isShutdown()) {
                throw late;
            }
        }
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "marquee-job-" + threads.incrementAndGet());
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY); // the thread of the window goes first
        return thread;
    }
}
