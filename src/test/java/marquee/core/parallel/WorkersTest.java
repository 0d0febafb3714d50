package marquee.core.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

    @ParameterizedTest
    @CsvSource({"1, 0", "1, 5", "2, 0", "2, 1", "2, 2", "3, 1000", "7, 3"})
    void runsEveryTaskOnce(int threads, int count) {
        try (Workers workers = Workers.of(threads)) {
            assertThat(workers.threads()).isEqualTo(threads);
            AtomicIntegerArray runs = new AtomicIntegerArray(count + 1);
            workers.forEach(count, runs::incrementAndGet);
            for (int k = 0; k < count; k++) {
                assertThat(runs.get(k)).isEqualTo(1);
            }
            assertThat(runs.get(count)).isZero();
        }
    }

    /** Two tasks that wait for each other end only if two threads run them; with one thread nobody else may be asked. */
    @Test
    void worksSideBySide() {
        CountDownLatch both = new CountDownLatch(2);
        try (Workers workers = Workers.of(2)) {
            workers.forEach(2, k -> {
                both.countDown();
                assertThat(await(both)).isTrue();
            });
        }
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        Workers.of(1).forEach(50, k -> seen.add(Thread.currentThread()));
        Workers.sequential().forEach(50, k -> seen.add(Thread.currentThread()));
        assertThat(seen).containsExactly(Thread.currentThread());
        assertThat(Workers.of(1)).isSameAs(Workers.sequential());
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Eight lanes of eight tasks each on three threads: the inner calls must not wait for threads of their own. */
    @Test
    void callsMayBeNested() {
        AtomicInteger runs = new AtomicInteger();
        try (Workers workers = Workers.of(3)) {
            workers.forEach(8, outer -> workers.forEach(8, inner -> runs.incrementAndGet()));
        }
        assertThat(runs).hasValue(64);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void aFailureEndsTheCallAndLeavesTheRestOut(int threads) {
        AtomicInteger runs = new AtomicInteger();
        try (Workers workers = Workers.of(threads)) {
            assertThatThrownBy(() -> workers.forEach(1_000_000, k -> {
                runs.incrementAndGet();
                throw new IllegalStateException("task " + k);
            })).isInstanceOf(IllegalStateException.class).hasMessageContaining("task ");
        }
        assertThat(runs.get()).isBetween(1, threads);
    }

    /** At most one workspace for each thread, and each task has one. */
    @Test
    void makesAWorkspaceForEachThread() {
        AtomicInteger made = new AtomicInteger();
        try (Workers workers = Workers.of(3)) {
            workers.forEach(1000, made::incrementAndGet, (own, k) -> assertThat(own).isBetween(1, 3));
            assertThat(made.get()).isBetween(1, 3);
            made.set(0);
            workers.forEach(2, made::incrementAndGet, (own, k) -> assertThat(own).isBetween(1, 2));
            assertThat(made.get()).isBetween(1, 2);
        }
    }

    @Test
    void needsAThread() {
        assertThatThrownBy(() -> Workers.of(0)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number of threads must be at least 1, but is 0");
        try (Workers all = Workers.ofAllCores()) {
            assertThat(all.threads()).isEqualTo(Runtime.getRuntime().availableProcessors());
        }
    }

    @Test
    void closedWorkersTakeNoMoreWork() {
        Workers workers = Workers.of(2);
        workers.close();
        assertThatThrownBy(() -> workers.forEach(5, k -> { })).isInstanceOf(RejectedExecutionException.class);
        Workers.sequential().close();
        AtomicInteger runs = new AtomicInteger();
        Workers.sequential().forEach(5, k -> runs.incrementAndGet());
        assertThat(runs).hasValue(5);
    }
}
