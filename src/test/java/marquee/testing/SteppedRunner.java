package marquee.testing;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

import marquee.ui.job.Runner;

/** Keeps everything until a test asks for it, so that a test decides what happens between two moments. */
public final class SteppedRunner implements Runner {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> published = new ArrayDeque<>();
    private final Deque<Runnable> delayed = new ArrayDeque<>();

    @Override
    public void background(Runnable work) {
        background.add(work);
    }

    @Override
    public void publish(Runnable handOver) {
        published.add(handOver);
    }

    @Override
    public void publishLater(Duration delay, Runnable handOver) {
        delayed.add(handOver);
    }

    /** Does all work that waits; what it publishes goes on waiting. */
    public void work() {
        drain(background);
    }

    /** Does the work that came last and leaves the rest waiting. */
    public void workOnLast() {
        background.removeLast().run();
    }

    /** Hands over what waits for the thread of the window. */
    public void handOver() {
        drain(published);
    }

    /** Lets the time pass that delayed handings-over wait for. */
    public void passTime() {
        drain(delayed);
    }

    /** How many delayed handings-over wait. */
    public int delayed() {
        return delayed.size();
    }

    /** Works, passes time and hands over until nothing waits. */
    public void settle() {
        while (!background.isEmpty() || !published.isEmpty() || !delayed.isEmpty()) {
            work();
            passTime();
            handOver();
        }
    }

    private static void drain(Deque<Runnable> queue) {
        for (int left = queue.size(); left > 0; left--) {
            queue.removeFirst().run();
        }
    }
}
