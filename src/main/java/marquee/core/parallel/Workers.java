package marquee.core.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RecursiveAction;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * Runs numbered, independent tasks on a fixed number of threads. Which thread runs which task is left open, so a task may
 * write only to places that its number owns: then no result depends on the number of threads. Calls may be nested; all
 * levels share the same threads.
 */
public final class Workers implements AutoCloseable {

    /** What a fork-join pool can hold. */
    private static final int MOST_THREADS = 32_767;
    private static final Workers SEQUENTIAL = new Workers(1, null);

    private final int threads;
    private final ForkJoinPool pool;

    private Workers(int threads, ForkJoinPool pool) {
        this.threads = threads;
        this.pool = pool;
    }

    /** Everything on the calling thread. */
    public static Workers sequential() {
        return SEQUENTIAL;
    }

    /**
     * Workers with their own threads, to be closed after use.
     *
     * @param threads 1 to 32,767; with 1 the calling thread does the work
     * @throws IllegalArgumentException if threads is out of range
     */
    public static Workers of(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("The number of threads must be at least 1, but is " + threads);
        }
        if (threads > MOST_THREADS) {
            throw new IllegalArgumentException("The number of threads must be at most " + MOST_THREADS + ", but is " + threads);
        }
        return threads == 1 ? SEQUENTIAL : new Workers(threads, new ForkJoinPool(threads, Workers::worker, null, false));
    }

    /** Workers for every core of the machine, to be closed after use. */
    public static Workers ofAllCores() {
        return of(Runtime.getRuntime().availableProcessors());
    }

    /** The number of threads. */
    public int threads() {
        return threads;
    }

    /**
     * Runs the tasks 0 .. count-1 and returns when all have ended. The first exception of a task ends the call; tasks
     * that have not begun by then are left out.
     */
    public void forEach(int count, IntConsumer task) {
        forEach(count, () -> null, (nothing, index) -> task.accept(index));
    }

    /**
     * Like {@link #forEach(int, IntConsumer)} with a workspace for each thread that takes part, so that tasks need not
     * allocate. What is left in a workspace by one task must not change the result of the next.
     */
    public <W> void forEach(int count, Supplier<W> workspace, WorkspaceTask<W> task) {
        if (pool == null || count <= 1) {
            W own = workspace.get();
            for (int index = 0; index < count; index++) {
                task.run(own, index);
            }
            return;
        }
        AtomicInteger next = new AtomicInteger();
        List<RecursiveAction> actions = new ArrayList<>();
        for (int lane = 0; lane < Math.min(threads, count); lane++) {
            actions.add(new Lane<>(next, count, workspace, task));
        }
        if (ForkJoinTask.getPool() == pool) {
            ForkJoinTask.invokeAll(actions);
        } else {
            pool.submit(() -> ForkJoinTask.invokeAll(actions)).join();
        }
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdown();
        }
    }

    /** A task that may use a workspace. */
    @FunctionalInterface
    public interface WorkspaceTask<W> {
        /** Does the task of a number. */
        void run(W workspace, int index);
    }

    /** Takes the next number until none is left or another lane failed. */
    private static final class Lane<W> extends RecursiveAction {
        private static final long serialVersionUID = 1L;
        private final transient AtomicInteger next;
        private final int count;
        private final transient Supplier<W> workspace;
        private final transient WorkspaceTask<W> task;

        Lane(AtomicInteger next, int count, Supplier<W> workspace, WorkspaceTask<W> task) {
            this.next = next;
            this.count = count;
            this.workspace = workspace;
            this.task = task;
        }

        @Override
        protected void compute() {
            W own = workspace.get();
            try {
                for (int index = next.getAndIncrement(); index < count; index = next.getAndIncrement()) {
                    task.run(own, index);
                }
            } catch (RuntimeException | Error failure) {
                next.set(count);
                throw failure;
            }
        }
    }

    /** A thread that gives way: whoever waits for an answer to a key or a click goes first, where the system knows priorities. */
    private static ForkJoinWorkerThread worker(ForkJoinPool pool) {
        ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
