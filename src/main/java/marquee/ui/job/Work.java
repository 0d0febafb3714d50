package marquee.ui.job;

import java.util.function.Consumer;

import marquee.core.progress.Progress;

/**
 * What a job computes. It is given copies of its inputs when it is made and touches nothing that others change.
 *
 * @param <T> the result
 */
@FunctionalInterface
public interface Work<T> {

    /**
     * Computes, away from the thread of the window.
     *
     * @param context takes news of steps, says when to stop, hands over partial results
     * @throws java.util.concurrent.CancellationException if it stopped because it was asked to
     * @throws Exception what went wrong
     */
    T compute(Context context) throws Exception;

    /** What running work may talk to; thread-safe. */
    interface Context extends Progress {

        /**
         * A mouthpiece for partial results. What it takes, from any thread, reaches the receiver on the thread of the window,
         * in order, in batches at most every 100 ms, the last batch before the result, and none once the job is cancelled or
         * a newer one has begun.
         */
        <P> Consumer<P> feed(Consumer<java.util.List<P>> receiver);
    }
}
