package marquee.pictures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Watches the thread of the window: asks it for a turn every millisecond, and notes two things. For how long it was blocked: how much
 * time passed between two turns, in which it did one thing and took up nothing else; what begins with a frame is a turn too. And how long
 * a turn was in coming, behind all that had been asked for before it. A key or a click goes before what programs ask for and before
 * frames, so it waits for the first. If asked to, it also
 * notes what the thread does while a turn is late; looking slows the thread down, so that such a run is good for finding causes and not
 * for figures.
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
    private final Queue<Long> unanswered = new ConcurrentLinkedQueue<>(); // when each was asked
    private final AnimationTimer frames = new AnimationTimer() {
        @Override
        public void handle(long now) {
            frameBegins();
        }
    };
    private long free; // when the thread was last seen to be free; of the thread of the window
    private volatile boolean ended;
    private final Object lock = new Object();
    private final boolean looks;
    private final double told; // how long a turn has to be to be told of, in milliseconds
    private List<Double> blocks = new ArrayList<>();
    private List<Double> waits = new ArrayList<>();
    private List<String> late = new ArrayList<>();

    /**
     * Begins to watch.
     *
     * @param told how long the thread has to do one thing for its doings to be noted, in milliseconds; 0 to note nothing
     */
    ThreadWatch(double told) {
        this.told = told;
        looks = told > 0;
        windowThread = OnScreen.call(Thread::currentThread);
        Platform.runLater(frames::start);
        asking.setDaemon(true);
        asking.setPriority(Thread.MAX_PRIORITY);
        asking.start();
    }

    /**
     * What was noted since the last time.
     *
     * @param blocked the longest time in which the thread took up nothing new, in milliseconds
     * @param often how many such times were longer than 50 ms
     * @param longest the longest wait of a turn, in milliseconds
     * @param late how many waits were longer than 50 ms
     * @param doing for each turn to be told of how long it was, and what the thread did in it, what it did most often first
     */
    record Notes(double blocked, long often, double longest, long late, List<String> doing) { }

    Notes take() {
        synchronized (lock) {
            Notes notes = new Notes(longest(blocks), late(blocks), longest(waits), late(waits), late);
            blocks = new ArrayList<>();
            waits = new ArrayList<>();
            late = new ArrayList<>();
            return notes;
        }
    }

    private static double longest(List<Double> times) {
        return times.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private static long late(List<Double> times) {
        return times.stream().filter(time -> time > LATE / 1e6).count();
    }

    void end() {
        Platform.runLater(frames::stop);
        ended = true;
    }

    private void ask() {
        long number = 0;
        long seen = System.nanoTime();
        List<StackTraceElement[]> stacks = new ArrayList<>();
        while (!ended) {
            long asked = System.nanoTime();
            long mine = ++number;
            unanswered.add(asked);
            Platform.runLater(() -> taken(mine, asked, stacks));
            LockSupport.parkNanos(EVERY);
            if (looks && answered.get() < mine - 2 && System.nanoTime() - seen > 2 * EVERY) {
                seen = System.nanoTime();
                StackTraceElement[] stack = windowThread.getStackTrace();
                synchronized (lock) {
                    stacks.add(stack);
                }
            }
        }
    }

    /** Until now the thread did something else. */
    private void frameBegins() {
        long now = System.nanoTime();
        Long first = unanswered.peek();
        if (first != null) {
            synchronized (lock) {
                blocks.add((now - Math.max(first, free)) / 1e6);
            }
        }
        free = now;
    }

    /** A turn has come. */
    private void taken(long number, long asked, List<StackTraceElement[]> stacks) {
        long now = System.nanoTime();
        double waited = (now - asked) / 1e6;
        double blocked = (now - Math.max(asked, free)) / 1e6;
        free = now;
        unanswered.remove();
        answered.set(number);
        synchronized (lock) {
            waits.add(waited);
            blocks.add(blocked);
            if (looks && blocked > told) {
                late.add(account(blocked, stacks));
            }
            stacks.clear();
        }
    }

    private static String account(double waited, List<StackTraceElement[]> stacks) {
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
