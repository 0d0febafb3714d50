package marquee.core.progress;

import java.util.concurrent.CancellationException;

/**
 * The narrow hatch through which running work reports back and asks whether it should stop. It may be called from any
 * thread and from several at once; implementations must be thread-safe and quick.
 */
public interface Progress {

    /** Hears nothing and never stops. */
    Progress NONE = step -> { };

    /** Takes news of a step. */
    void report(Step step);

    /** Whether the work is asked to stop. */
    default boolean isCancelled() {
        return false;
    }

    /**
     * Ends the work if it is asked to stop.
     *
     * @throws CancellationException if {@link #isCancelled()}
     */
    default void stopIfCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }

    /** The same answer to "stop?", but deaf to steps: for parts whose steps would confuse the whole. */
    default Progress silent() {
        Progress outer = this;
        return new Progress() {
            @Override
            public void report(Step step) {
                // the whole reports its own steps
            }

            @Override
            public boolean isCancelled() {
                return outer.isCancelled();
            }
        };
    }
}
