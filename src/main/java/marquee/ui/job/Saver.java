package marquee.ui.job;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Consumer;
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

    private static final Logger LOG = System.getLogger(Saver.class.getName());
    private static final long PATIENCE = 5_000;

    private final Runner runner;
    private final Predicate<T> save;
    private T waiting;
    private boolean busy;
    private boolean retrying;

    /**
     * Saves nothing yet.
     *
     * @param runner where saves run
     * @param save saves a value and says whether it is safe; if it throws, it is not
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

    /** Whether everything that was offered is saved. */
    public synchronized boolean isSettled() {
        return !busy && waiting == null;
    }

    /**
     * Saves at once what waits, also what could not be saved a moment ago.
     *
     * @param receiver hears on the thread of the window whether everything is saved
     */
    public void settle(Consumer<Boolean> receiver) {
        runner.background(() -> {
            boolean settled = settleNow();
            runner.publish(() -> receiver.accept(settled));
        });
    }

    /** Waits until what was offered is saved, or until it is clear that it cannot be. */
    @Override
    public void close() {
        settleNow();
        synchronized (this) {
            if (!busy) {
                waiting = null; // it is not tried again; what still runs goes on as long as the program does
            }
        }
    }

    private boolean settleNow() {
        T left;
        synchronized (this) {
            awaitRest();
            left = waiting;
            if (busy || left == null) {
                return !busy;
            }
            waiting = null;
            busy = true;
        }
        boolean saved = isSaved(left);
        end(left, saved);
        return saved;
    }

    /** Saves a value and says whether it is safe; a save that throws has failed like any other. */
    private boolean isSaved(T value) {
        try {
            return save.test(value);
        } catch (RuntimeException | Error failure) { // an OutOfMemoryError too must not keep the next save from beginning
            LOG.log(Level.WARNING, "A save broke off", failure);
            return false;
        }
    }

    private void awaitRest() {
        long end = System.currentTimeMillis() + PATIENCE;
        try {
            for (long left = PATIENCE; busy && left > 0; left = end - System.currentTimeMillis()) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void end(T value, boolean saved) {
        if (saved) {
            rest();
            begin(); // what was offered meanwhile
        } else {
            retryLater(value);
        }
    }

    /** Keeps what could not be saved until the pause is over; there is one pause at a time, however often a save fails meanwhile. */
    private synchronized void retryLater(T unsaved) {
        giveBack(unsaved);
        if (!retrying) {
            retrying = true;
            runner.publishLater(PAUSE, this::retry);
        }
    }

    private synchronized void retry() {
        retrying = false;
        begin();
    }

    private synchronized void begin() {
        if (!busy && waiting != null) {
            busy = true;
            runner.background(this::saveAll);
        }
    }

    private void saveAll() {
        for (T next = take(); next != null; next = take()) {
            if (!isSaved(next)) {
                retryLater(next);
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

    private void giveBack(T unsaved) {
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
