package marquee.ui.session;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * What has been found out about one data set and depends on nothing else: each answer is computed once, by the thread that asks first,
 * and kept as long as the data is open. Safe for any number of threads; whoever asks a second time meanwhile waits.
 */
public final class Answers {

    private final Map<Class<?>, FutureTask<?>> tasks = new ConcurrentHashMap<>();

    /**
     * The answer of a kind.
     *
     * @param <T> the kind of answer
     * @param kind its class; there is one answer of each
     * @param question computes it; the same for all who ask
     */
    public <T> T of(Class<T> kind, Supplier<? extends T> question) {
        begin(kind, question).run(); // does nothing where somebody else has begun
        return kind.cast(result(tasks.get(kind)));
    }

    /**
     * Says that an answer is about to be computed, so that from now on others wait for it.
     *
     * @param <T> the kind of answer
     * @param kind its class
     * @param question computes it
     * @return computes it, unless that has begun before; must be run by somebody
     */
    public <T> Runnable begin(Class<T> kind, Supplier<? extends T> question) {
        FutureTask<T> own = new FutureTask<>(question::get);
        FutureTask<?> first = tasks.putIfAbsent(kind, own);
        return first == null ? own : () -> { };
    }

    /** Whether somebody has begun an answer of a kind, so that it is there or will be soon. */
    public boolean isBegun(Class<?> kind) {
        return tasks.containsKey(kind);
    }

    private static Object result(FutureTask<?> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while somebody else computes", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
