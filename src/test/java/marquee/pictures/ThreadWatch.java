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

import javafx.application.Platform;

/**
 * Watches the thread of the window: asks it for a turn again and again, and notes how long each turn was in coming. That is how
 * long a key or a click would have waited. While it waits it looks at what the thread does: in some of that time the thread itself
 * only waits for the renderer to end a frame, which counts apart. While a turn is late, what the thread does is noted too.
 */
final class ThreadWatch {

    private static final long LATE = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(1);
    private static final int SHOWN = 14;
    private static final Set<String> RENDERER = Set.of("waitForRenderingToComplete", "runWithRenderLock"); // both hold until a frame is drawn

    private final Thread windowThread;
    private final Thread asking = new Thread(this::ask, "thread-watch");
    private final AtomicLong answered = new AtomicLong();
    private volatile boolean ended;
    private final Object lock = new Object();
    private List<Wait> waits = new ArrayList<>();
    private Map<String, Integer> doing = new HashMap<>();

    ThreadWatch() {
        windowThread = OnScreen.call(Thread::currentThread);
        asking.setDaemon(true);
        asking.setPriority(Thread.MAX_PRIORITY);
        asking.start();
    }

    /**
     * One turn.
     *
     * @param whole how long it was in coming, in milliseconds
     * @param renderer for how long of that the thread waited for the renderer, as far as it was seen; in milliseconds
     */
    private record Wait(double whole, double renderer) {

        double own() {
            return whole - renderer;
        }
    }

    /**
     * What was noted since the last time.
     *
     * @param turns how many turns were asked for
     * @param longest the longest wait, in milliseconds
     * @param late how many waits were longer than 50 ms
     * @param longestOwn the longest wait without the renderer's share, in milliseconds
     * @param lateOwn how many waits were longer than 50 ms without the renderer's share
     * @param doing what the thread did while it was late, what it did most often first
     */
    record Notes(int turns, double longest, long late, double longestOwn, long lateOwn, List<String> doing) { }

    Notes take() {
        synchronized (lock) {
            double longest = waits.stream().mapToDouble(Wait::whole).max().orElse(0);
            long late = waits.stream().filter(wait -> wait.whole() > LATE / 1e6).count();
            double longestOwn = waits.stream().mapToDouble(Wait::own).max().orElse(0);
            long lateOwn = waits.stream().filter(wait -> wait.own() > LATE / 1e6).count();
            List<String> most = doing.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).limit(4)
                    .map(entry -> entry.getValue() + " x " + entry.getKey()).toList();
            Notes notes = new Notes(waits.size(), longest, late, longestOwn, lateOwn, most);
            waits = new ArrayList<>();
            doing = new HashMap<>();
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
            long renderer = 0;
            Platform.runLater(() -> answered.set(mine));
            while (answered.get() != mine && !ended) {
                LockSupport.parkNanos(EVERY / 4);
                long now = System.nanoTime();
                if (now - seen > 2 * EVERY && answered.get() != mine) {
                    StackTraceElement[] stack = windowThread.getStackTrace();
                    if (waitsForRenderer(stack)) {
                        renderer += now - seen;
                    }
                    seen = now;
                    if (now - asked > LATE / 2) {
                        note(stack);
                    }
                }
            }
            Wait waited = new Wait((System.nanoTime() - asked) / 1e6, renderer / 1e6);
            synchronized (lock) {
                waits.add(waited);
            }
            LockSupport.parkNanos(EVERY);
        }
    }

    private static boolean waitsForRenderer(StackTraceElement[] stack) {
        return stack.length > 0 && stack[0].getMethodName().equals("park")
                && Arrays.stream(stack).anyMatch(frame -> RENDERER.contains(frame.getMethodName()));
    }

    private void note(StackTraceElement[] stack) {
        String own = Arrays.stream(stack).filter(frame -> frame.getClassName().startsWith("marquee.")).limit(SHOWN)
                .map(frame -> frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName() + ":" + frame.getLineNumber())
                .reduce((a, b) -> a + " < " + b).orElse("");
        String top = Arrays.stream(stack).filter(frame -> frame.getClassName().matches("(com\\.sun\\.)?javafx.*|org\\..*")).limit(2)
                .map(frame -> frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName()).reduce((a, b) -> a + " < " + b).orElse("");
        synchronized (lock) {
            doing.merge(top + " | " + own, 1, Integer::sum);
        }
    }
}
