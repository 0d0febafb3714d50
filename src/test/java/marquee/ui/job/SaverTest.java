package marquee.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import marquee.testing.SteppedRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SaverTest {

    private final SteppedRunner runner = new SteppedRunner();
    private final List<String> tried = new ArrayList<>();
    private final List<Boolean> told = new ArrayList<>();
    private BooleanSupplier disk = () -> true;
    private final Saver<String> saver = new Saver<>(runner, value -> {
        tried.add(value);
        return disk.getAsBoolean();
    });

    static Stream<BooleanSupplier> failures() {
        return Stream.of(() -> false, () -> {
            throw new IllegalStateException("made up");
        }, () -> {
            throw new LinkageError("made up");
        });
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatCouldNotBeSavedIsTriedAgain(BooleanSupplier failure) {
        disk = failure;
        saver.offer("first");
        runner.work();
        assertThat(saver.isSettled()).isFalse();

        disk = () -> true;
        runner.passTime();
        runner.work();

        assertThat(tried).containsExactly("first", "first");
        assertThat(saver.isSettled()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whoAsksAlwaysHearsWhetherItIsSaved(BooleanSupplier failure) {
        disk = failure;
        saver.offer("first");
        runner.work();
        saver.settle(told::add);
        runner.work();
        runner.handOver();
        assertThat(told).containsExactly(false);

        disk = () -> true;
        saver.settle(told::add);
        runner.work();
        runner.handOver();

        assertThat(told).containsExactly(false, true);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void closingIsNeverKeptUp(BooleanSupplier failure) {
        disk = failure;
        saver.offer("first");
        runner.work();

        saver.close();

        assertThat(tried).containsExactly("first", "first");
        assertThat(saver.isSettled()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void troubleIsTriedOncePerPauseHoweverMuchIsOfferedMeanwhile(BooleanSupplier failure) {
        disk = failure;
        for (String value : List.of("first", "second", "third")) {
            saver.offer(value);
            runner.work();
            saver.settle(told::add);
            runner.work();
        }
        assertThat(runner.delayed()).as("tries that wait").isEqualTo(1);
        for (int pause = 1; pause <= 3; pause++) {
            tried.clear();
            runner.passTime();
            runner.work();
            assertThat(tried).as("in pause %d", pause).containsExactly("third");
        }

        disk = () -> true;
        runner.passTime();
        runner.work();
        assertThat(runner.delayed()).isZero();
        disk = failure;
        saver.offer("fourth");
        runner.work();
        assertThat(runner.delayed()).as("new trouble is tried again as well").isEqualTo(1);
    }

    @Test
    void aTryThatStillWaitsSavesNothingTwice() {
        disk = () -> false;
        saver.offer("first");
        runner.work();
        disk = () -> true;
        saver.offer("second");
        runner.work();

        runner.passTime();
        runner.work();

        assertThat(tried).containsExactly("first", "second");
    }
}
