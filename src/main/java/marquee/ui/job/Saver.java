package marquee.ui.job;

import java.time.Duration;
import java.util.function.Predicate;

/**
 * Saves a value whenever it changes: one save at a time, always the newest value, and again after a while if it failed. What is
 * offered while a save runs is saved right after it, so that a value waits for the disk and for nothing else.
 *
 * @param <T> an immutable value
 */
public final class Saver<T> implements AutoCloseable {

    /** The pause after a save that failed. */
    static final Duration PAUSE = Duration.ofSeconds(2);

    private static final long PATIENCE = 5_000;

    private final Runner runner;
    private final Predicate<T> save;
    private T waiting;
    private boolean busy;

    /**
     * Saves nothing yet.
     *
     * @param runner where saves run
     * @param save saves a value and says whether it is safe
     */
    public Saver(Runner runner, Predicate<T> save) {
        this.runner = runner;
        this.save = save;
    }

    /** Takes a value to be saved, in place of one that still waits. */
    public synchronized void offer(T newest) {
        waiting = newest;
        begin();
    }

    /** Waits until what was offered is saved, or until it is clear that it cannot be. */
    @Override
    public void close() {
        T left;
        synchronized (this) {
            long end = System.currentTimeMillis() + PATIENCE;
            try {
                while (busy && System.currentTimeMillis() < end) {
                    wait(PATIENCE);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            left = waiting;
            waiting = null;
        }
        if (left != null) {
            save.test(left);
        }
    }

    private synchronized void begin() {
        if (!busy && waiting != null) {
            busy = true;
            runner.background(this::saveAll);
        }
    }

    private void saveAll() {
        for (T next = take(); next != null; next = take()) {
            if (!save.test(next)) {
                giveBack(next);
                runner.publishLater(PAUSE, this::begin);
                return;
            }
        }
    }

    private synchronized T take() {
        T next = waiting;
        waiting = null;
        if (next == null) {
            rest();
        }
        return next;
    }

    private synchronized void giveBack(T unsaved) {
        if (waiting == null) {
            waiting = unsaved;
        }
        rest();
    }

    private void rest() {
        busy = false;
        notifyAll();
    }
}
