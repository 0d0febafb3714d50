package marquee.ui.job;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;

import marquee.core.parallel.Workers;
import marquee.ui.control.Portions;

/** All jobs of the window: starts them in lanes, and lists those that run for the status bar. */
public final class Jobs implements AutoCloseable {

    private static final Duration FRAME = Duration.ofMillis(17);

    private final Runner runner;
    private final Failures failures;
    private final Workers workers = Workers.ofAllCores();
    private final ObservableList<JobStatus> running = FXCollections.observableArrayList();
    private final ObservableList<JobStatus> readOnlyRunning = FXCollections.unmodifiableObservableList(running);
    private final List<Runnable> waiting = new ArrayList<>();
    private final Deque<Runnable> turns = new ArrayDeque<>();
    private final Deque<Runnable> pieces = new ArrayDeque<>();
    private final Deque<Runnable> spare = new ArrayDeque<>();
    private boolean turning;
    private boolean making;
    private boolean heldBack;
    private Runnable afterEach = () -> { };
    private int unfinished;

    /**
     * Without jobs yet.
     *
     * @param runner where they will run
     * @param failures where unhandled failures go
     */
    public Jobs(Runner runner, Failures failures) {
        this.runner = runner;
        this.failures = failures;
    }

    /** A new lane: one question of which only the newest answer counts. */
    public Lane lane() {
        return new Lane(this, runner, true);
    }

    /** A new lane for work of a moment that comes with every move of a pointer: it is not listed in the status bar. */
    public Lane quietLane() {
        return new Lane(this, runner, false);
    }

    /** The threads that work may spread over; shared by all jobs. */
    public Workers workers() {
        return workers;
    }

    /** What runs now, oldest first, without the jobs of quiet lanes; changes on the thread of the window. */
    public ObservableList<JobStatus> running() {
        return readOnlyRunning;
    }

    /** Runs something on the thread of the window after a while, for example a search 150 ms after the last key. */
    public void later(Duration delay, Runnable action) {
        runner.publishLater(delay, action);
    }

    /** Sets what is done after each turn and each piece. */
    public void setAfterEach(Runnable action) {
        afterEach = action;
    }

    /** From now on, what can wait waits: the first data is not on screen yet. */
    public void holdBack() {
        heldBack = true;
    }

    /** Runs what waited, each in a turn of its own, and holds nothing back any more. */
    public void release() {
        heldBack = false;
        waiting.forEach(runner::publish);
        waiting.clear();
    }

    /**
     * Runs something that can wait on the thread of the window, in a turn of its own: soon, or once the first data is on screen.
     * For what lies below the edge of the window, or is needed only when somebody clicks.
     */
    public void whenCalm(Runnable action) {
        if (heldBack) {
            waiting.add(action);
        } else {
            runner.publish(action);
        }
    }

    /**
     * Runs something on the thread of the window in a turn of its own, soon, after what was asked for in the same way before: whatever
     * else waits for that thread has its turn in between. For the parts of an answer that somebody waits for.
     */
    public void turn(Runnable part) {
        turns.add(part);
        unfinished++;
        takeNextTurn();
    }

    /** The same in two turns: something is made, then, after what it asked for itself, it is put in its place, where it gets its styles. */
    public <T> void turn(Supplier<T> made, Consumer<T> place) {
        turn(() -> {
            List<Runnable> others = List.copyOf(turns);
            turns.clear();
            try {
                T one = made.get();
                turn(() -> put(one, place));
            } finally {
                turns.addAll(others);
            }
        });
    }

    private static <T> void put(T one, Consumer<T> place) {
        place.accept(one);
        if (one instanceof Node node && isShown(node)) {
            node.applyCss();
        }
    }

    private static boolean isShown(Node node) {
        return node.getScene() != null && node.getScene().getWindow() != null && node.getScene().getWindow().isShowing();
    }

    private void takeNextTurn() {
        if (!turning && !turns.isEmpty()) {
            turning = true;
            runner.publish(() -> {
                try {
                    turns.remove().run();
                } finally {
                    unfinished--;
                    turning = false;
                    afterEach.run();
                    takeNextTurn();
                }
            });
        }
    }

    /**
     * Makes a piece of what is shown on the thread of the window, after the pieces before it, with a frame between them: so that a
     * page of many parts never keeps the window waiting for longer than its largest part takes.
     */
    public void piece(Runnable piece) {
        pieces.add(piece);
        makeNext();
    }

    /**
     * The same in steps, of a frame each: something is made, then it is put in its place, where it gets its styles, portion by portion
     * if it is large; its size it gets with the next frame.
     */
    public <T> void piece(Supplier<T> made, Consumer<T> place) {
        piece(() -> {
            T one = made.get();
            pieces.addFirst(() -> putInPortions(one, place));
        });
    }

    private <T> void putInPortions(T one, Consumer<T> place) {
        List<Portions.Portion> portions = one instanceof Node node && node.getScene() == null ? Portions.of(node) : List.of();
        put(one, place);
        if (one instanceof Node node && isShown(node)) {
            putBack(portions);
        } else {
            portions.forEach(portion -> portion.place().fill());
        }
    }

    /** Takes apart something large that is about to be put in its place, and puts it back portion by portion, a frame each. */
    public void inPortions(Node whole) {
        putBack(Portions.of(whole));
    }

    private void putBack(List<Portions.Portion> portions) {
        Portions.grouped(portions).forEach(group -> pieces.addFirst(() -> group.forEach(portion -> putInPortions(portion.node(), back -> portion.place().fill()))));
        makeNext();
    }

    /** The same for what nobody waits for yet: once all other pieces are made. */
    public void sparePiece(Runnable piece) {
        spare.add(piece);
        makeNext();
    }

    private void makeNext() {
        if (!making && !(pieces.isEmpty() && spare.isEmpty())) {
            making = true;
            runner.publishLater(FRAME, () -> runner.publish(this::make)); // what else waits for a turn goes first
        }
    }

    private void make() {
        making = false;
        try {
            (pieces.isEmpty() ? spare : pieces).remove().run();
        } finally {
            afterEach.run();
            makeNext();
        }
    }

    /** Asks the listed jobs to stop and ends the threads that work spreads over. */
    @Override
    public void close() {
        List.copyOf(running).forEach(JobStatus::cancel);
        workers.close();
    }

    /** Whether nothing runs, not even in a quiet lane. */
    public boolean isIdle() {
        return unfinished == 0;
    }

    void began(JobStatus status, boolean listed) {
        unfinished++;
        if (listed) {
            running.add(status);
        }
    }

    void ended(JobStatus status) {
        unfinished--;
        running.remove(status);
    }

    void failed(String title, Throwable failure) {
        failures.show(title, failure);
    }
}
