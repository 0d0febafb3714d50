package marquee.ui.job;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work begun before there is a window to wait for it: the toolkit takes long to start, and data is read meanwhile.
 *
 * @param <T> the result
 */
public final class HeadStart<T> {

    private final FutureTask<T> task;

    private HeadStart(FutureTask<T> task) {
        this.task = task;
    }

    /** Begins work on a thread of its own. */
    public static <T> HeadStart<T> on(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "marquee-head-start");
        thread.setDaemon(true);
        thread.start();
        return new HeadStart<>(task);
    }

    /** Does work that nobody will wait for here, on a thread of its own. */
    public static void run(Runnable work) {
        on(() -> {
            work.run();
            return work;
        });
    }

    /**
     * Waits for the result; not for the thread of the window.
     *
     * @throws Exception what the work ended with
     */
    public T result() throws Exception {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception failure) {
                throw failure;
            }
            throw e;
        }
    }
}
