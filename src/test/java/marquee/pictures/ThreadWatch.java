package marquee.pictures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import javafx.application.Platform;

/**
 * Watches the thread of the window: asks it for a turn again and again, and notes how long each turn was in coming. That is how
 * long a key or a click would have waited. If asked to, it also notes what the thread does while a turn is late; looking slows the
 * thread down, so that such a run is good for finding causes and not for figures.
 */
final class ThreadWatch {

    private static final long LATE = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int SHOWN = 8;
    private static final int FRAMES = 10;
    private static final Set<String> PHASES = Set.of("Scene.doCSSPass", "Scene.doLayoutPass", "Scene$ScenePulseListener.synchronizeSceneNodes");
    private final Thread windowThread;
    private final Thread asking = new Thread(this::ask, "thread-watch");
    private final AtomicLong answered = new AtomicLong();
    private volatile boolean ended;
    private final Object lock = new Object();
    private final boolean looks;
    private List<Double> waits = new ArrayList<>();
    private List<String> late = new ArrayList<>();

    /**
     * Begins to watch.
     *
     * @param looks whether to note what the thread does
     */
    ThreadWatch(boolean looks) {
        this.looks = looks;
        windowThread = OnScreen.call(Thread::currentThread);
        asking.setDaemon(true);
        asking.setPriority(Thread.MAX_PRIORITY);
        asking.start();
    }

    /**
     * What was noted since the last time.
     *
     * @param turns how many turns were asked for
     * @param longest the longest wait, in milliseconds
     * @param late how many waits were longer than 50 ms
     * @param doing for each late turn how late it was, and what the thread did in it, what it did most often first
     */
    record Notes(int turns, double longest, long late, List<String> doing) { }

    Notes take() {
        synchronized (lock) {
            double longest = waits.stream().mapToDouble(Double::doubleValue).max().orElse(0);
            Notes notes = new Notes(waits.size(), longest, waits.stream().filter(wait -> wait > LATE / 1e6).count(), late);
            waits = new ArrayList<>();
            late = new ArrayList<>();
            return notes;
        }
    }

    void end() {
        ended = true;
    }

    private void ask() {
        long number = 0;
        while (!ended) {
            long asked = System.nanoTime();
            long mine = ++number;
            long seen = asked;
            List<StackTraceElement[]> stacks = new ArrayList<>();
            Platform.runLater(() -> answered.set(mine));
            while (answered.get() != mine && !ended) {
                LockSupport.parkNanos(EVERY / 4);
                if (looks && System.nanoTime() - seen > 2 * EVERY && answered.get() != mine) {
                    stacks.add(windowThread.getStackTrace());
                    seen = System.nanoTime();
                }
            }
            double waited = (System.nanoTime() - asked) / 1e6;
            synchronized (lock) {
                waits.add(waited);
                if (looks && waited > LATE / 1e6) {
                    late.add(told(waited, stacks));
                }
            }
            LockSupport.parkNanos(EVERY);
        }
    }

    private static String told(double waited, List<StackTraceElement[]> stacks) {
        Map<String, Integer> doing = new HashMap<>();
        stacks.forEach(stack -> doing.merge(seen(stack), 1, Integer::sum));
        return Math.round(waited) + " ms, " + stacks.size() + " looks: " + doing.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(SHOWN)
                .map(entry -> "\n          " + entry.getValue() + " x " + entry.getKey()).collect(Collectors.joining());
    }

    private static String seen(StackTraceElement[] stack) {
        String own = Arrays.stream(stack).filter(frame -> frame.getClassName().startsWith("marquee.")).limit(FRAMES)
                .map(frame -> frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .filter(frame -> !frame.contains("$$Lambda"))
                .collect(Collectors.joining(" < "));
        String phase = Arrays.stream(stack).map(frame -> frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName())
                .filter(PHASES::contains).findFirst().orElse("");
        String top = Arrays.stream(stack).limit(3)
                .map(frame -> frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName()).collect(Collectors.joining(" < "));
        return phase + " | " + (own.isEmpty() ? top : top + " ... " + own);
    }
}
