package marquee.ui.job;

import java.time.Duration;

/** Where work runs and where its results are handed over. A constructor argument everywhere, so that tests need no toolkit. */
public interface Runner {

    /** Runs work away from the thread of the window. */
    void background(Runnable work);

    /** Runs a handing-over on the thread of the window, after those that were asked for earlier. */
    void publish(Runnable handOver);

    /** Runs a handing-over on the thread of the window after a while. */
    void publishLater(Duration delay, Runnable handOver);
}
