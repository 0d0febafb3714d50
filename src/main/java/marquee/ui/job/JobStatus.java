package marquee.ui.job;

import java.time.Duration;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import marquee.core.progress.Step;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** How far a job is. All properties change on the thread of the window, at most every 100 ms. */
public final class JobStatus {

    /** What became of a job. */
    public enum State { RUNNING, DONE, FAILED, CANCELLED, SUPERSEDED }

    private final String title;
    private final Runnable cancel;
    private final long began = System.nanoTime();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(this, "state", State.RUNNING);
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper(this, "detail", "");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", -1);
    private final ReadOnlyObjectWrapper<Duration> remaining = new ReadOnlyObjectWrapper<>(this, "remaining");

    JobStatus(String title, Runnable cancel) {
        this.title = title;
        this.cancel = cancel;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** Whether it runs, is done, has failed, was cancelled or superseded. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether it still runs. */
    public boolean isRunning() {
        return state.get() == State.RUNNING;
    }

    /** The step in words, for example "epoch 17 of 30"; empty before the first. */
    public ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** The part done, 0 to 1; -1 while unknown. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** The time that is likely left; null while unknown. */
    public ReadOnlyObjectProperty<Duration> remainingProperty() {
        return remaining.getReadOnlyProperty();
    }

    /** Whether it began at least so long ago. */
    public boolean hasRunFor(Duration time) {
        return System.nanoTime() - began >= time.toNanos();
    }

    /** Cancels it: it ends for the user at once, and its result never comes. */
    public void cancel() {
        cancel.run();
    }

    private String fetched(Step step) {
        double seconds = (System.nanoTime() - began) / 1e9;
        String rate = Numbers.bytes(Math.round(step.done() / Math.max(seconds, 1e-3)));
        return step.total() == 0 ? Text.of("job.fetched", Numbers.bytes(step.done()), rate)
                : Text.of("job.fetched.of", Numbers.bytes(step.done()), Numbers.bytes(step.total()), rate);
    }

    void end(State end) {
        state.set(end);
    }

    void show(Step step) {
        detail.set(step.what() == Step.Unit.FETCHED ? fetched(step) : Text.of("job.step." + step.what(), step.done(), step.total()));
        double part = step.fraction();
        fraction.set(step.total() == 0 ? -1 : part);
        long elapsed = System.nanoTime() - began;
        remaining.set(part > 0.02 ? Duration.ofNanos((long) (elapsed * (1 - part) / part)) : null);
    }
}
