package marquee.ui.job;

import java.util.function.Consumer;

/**
 * A job as a value: what to call it, what to compute, and who hears of its end. All three listeners are called on the thread
 * of the window, and exactly one of them is called, unless a newer job of the same lane begins first: then none is.
 *
 * @param title what the status bar calls it
 * @param work what to compute
 * @param onDone takes the result
 * @param onFailed takes what went wrong, or null to have it shown to the user as an error
 * @param onCancelled runs when the user has cancelled it
 * @param <T> the result
 */
public record Job<T>(String title, Work<T> work, Consumer<? super T> onDone, Consumer<? super Throwable> onFailed,
                     Runnable onCancelled) {

    /** A job whose failure is shown to the user and whose cancelling changes nothing. */
    public static <T> Job<T> of(String title, Work<T> work, Consumer<? super T> onDone) {
        return new Job<>(title, work, onDone, null, () -> { });
    }

    /** This job with its own handling of a failure. */
    public Job<T> onFailed(Consumer<? super Throwable> handler) {
        return new Job<>(title, work, onDone, handler, onCancelled);
    }

    /** This job with something to do when the user cancels it. */
    public Job<T> onCancelled(Runnable handler) {
        return new Job<>(title, work, onDone, onFailed, handler);
    }
}
