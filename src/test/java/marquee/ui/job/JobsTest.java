package marquee.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import marquee.core.progress.Step;
import marquee.testing.SteppedRunner;
import org.junit.jupiter.api.Test;

class JobsTest {

    private final SteppedRunner runner = new SteppedRunner();
    private final List<String> failures = new ArrayList<>();
    private final Jobs jobs = new Jobs(runner, (what, failure) -> failures.add(what + ": " + failure.getMessage()));
    private final List<String> results = new ArrayList<>();

    @Test
    void aResultArrivesOnceOnTheThreadOfTheWindow() {
        JobStatus status = jobs.lane().start(Job.of("count", context -> "one", results::add));
        runner.work();
        assertThat(results).isEmpty();
        assertThat(jobs.running()).containsExactly(status);

        runner.handOver();

        assertThat(results).containsExactly("one");
        assertThat(jobs.running()).isEmpty();
        assertThat(status.stateProperty().get()).isEqualTo(JobStatus.State.DONE);
    }

    @Test
    void onlyTheNewestOfALanePublishes() {
        Lane lane = jobs.lane();
        JobStatus first = lane.start(Job.of("first", context -> "first", results::add));
        lane.start(Job.of("second", context -> "second", results::add));

        runner.settle();

        assertThat(results).containsExactly("second");
        assertThat(first.stateProperty().get()).isEqualTo(JobStatus.State.SUPERSEDED);
    }

    @Test
    void aResultThatWasComputedBeforeANewerJobBeganIsDropped() {
        Lane lane = jobs.lane();
        lane.start(Job.of("first", context -> "first", results::add));
        runner.work();
        lane.start(Job.of("second", context -> "second", results::add));
        runner.settle();

        assertThat(results).containsExactly("second");
    }

    @Test
    void lanesDoNotDisturbEachOther() {
        jobs.lane().start(Job.of("a", context -> "a", results::add));
        jobs.lane().start(Job.of("b", context -> "b", results::add));
        assertThat(jobs.running()).extracting(JobStatus::title).containsExactly("a", "b");

        runner.settle();

        assertThat(results).containsExactly("a", "b");
    }

    @Test
    void cancelEndsAJobAtOnceAndTellsItsWork() {
        List<String> heard = new ArrayList<>();
        List<Boolean> asked = new ArrayList<>();
        JobStatus[] status = new JobStatus[1];
        status[0] = jobs.lane().start(Job.<String>of("long", context -> {
            status[0].cancel();
            asked.add(context.isCancelled());
            context.stopIfCancelled();
            return "never";
        }, results::add).onCancelled(() -> heard.add("cancelled")));

        runner.settle();

        assertThat(asked).containsExactly(true);
        assertThat(results).isEmpty();
        assertThat(heard).containsExactly("cancelled");
        assertThat(jobs.running()).isEmpty();
        assertThat(status[0].stateProperty().get()).isEqualTo(JobStatus.State.CANCELLED);
    }

    @Test
    void aCancelledJobThatNeverStartedDoesNoWork() {
        JobStatus status = jobs.lane().start(Job.of("work", context -> results.add("worked"), done -> { }));
        status.cancel();
        runner.settle();

        assertThat(results).isEmpty();
        assertThat(failures).isEmpty();
    }

    @Test
    void workThatStopsByItselfCountsAsCancelled() {
        JobStatus status = jobs.lane().start(Job.of("stops", context -> {
            throw new CancellationException();
        }, done -> { }));
        runner.settle();

        assertThat(status.stateProperty().get()).isEqualTo(JobStatus.State.CANCELLED);
        assertThat(failures).isEmpty();
    }

    @Test
    void aFailureReachesTheUserUnlessTheJobTakesIt() {
        Work<String> broken = context -> {
            throw new OutOfMemoryError("too big");
        };
        jobs.lane().start(Job.of("reading", broken, results::add));
        jobs.lane().start(Job.of("quiet", broken, results::add).onFailed(failure -> results.add(failure.getMessage())));
        runner.settle();

        assertThat(failures).containsExactly("reading: too big");
        assertThat(results).containsExactly("too big");
    }

    @Test
    void quietLanesWorkUnseenButAreNotIdle() {
        jobs.quietLane().start(Job.of("look", context -> "seen", results::add));
        assertThat(jobs.running()).isEmpty();
        assertThat(jobs.isIdle()).isFalse();

        runner.settle();

        assertThat(results).containsExactly("seen");
        assertThat(jobs.isIdle()).isTrue();
    }

    @Test
    void idleAgainHoweverJobsEnd() {
        Lane lane = jobs.lane();
        lane.start(Job.of("superseded", context -> "", results::add));
        lane.start(Job.<String>of("fails", context -> {
            throw new IllegalStateException();
        }, results::add));
        jobs.lane().start(Job.of("cancelled", context -> "", results::add)).cancel();
        Lane closed = jobs.quietLane();
        closed.start(Job.of("closed", context -> "", results::add));
        closed.close();
        closed.close();
        runner.settle();

        assertThat(jobs.isIdle()).isTrue();
    }

    @Test
    void whatCanWaitWaitsOnlyWhileItIsHeldBack() {
        jobs.whenCalm(() -> results.add("soon"));
        jobs.holdBack();
        jobs.whenCalm(() -> results.add("first"));
        jobs.whenCalm(() -> results.add("second"));
        runner.settle();
        assertThat(results).containsExactly("soon");

        jobs.release();
        runner.settle();

        assertThat(results).containsExactly("soon", "first", "second");
    }

    @Test
    void stepsAreSampledAndShownInWords() {
        JobStatus status = jobs.lane().start(Job.of("fit", context -> {
            for (int epoch = 1; epoch <= 17; epoch++) {
                context.report(Step.of(Step.Unit.EPOCHS, epoch, 30));
            }
            return "";
        }, done -> { }));
        assertThat(status.fractionProperty().get()).isEqualTo(-1);
        runner.work();
        assertThat(runner.delayed()).as("hand-overs for seventeen steps").isEqualTo(1);

        runner.passTime();

        assertThat(status.detailProperty().get()).isEqualTo("epoch 17 of 30");
        assertThat(status.fractionProperty().get()).isEqualTo(17 / 30.0);
        assertThat(status.remainingProperty().get()).isNotNull();
    }

    @Test
    void partialResultsArriveInOrderInBatchesBeforeTheResult() {
        List<List<Integer>> batches = new ArrayList<>();
        jobs.lane().start(Job.of("stream", context -> {
            Consumer<Integer> feed = context.feed(batches::add);
            feed.accept(1);
            feed.accept(2);
            return "end";
        }, result -> {
            assertThat(batches).containsExactly(List.of(1, 2));
            results.add(result);
        }));
        runner.work();
        assertThat(runner.delayed()).isEqualTo(1);
        runner.handOver();
        runner.passTime();

        assertThat(results).containsExactly("end");
        assertThat(batches).hasSize(1);
    }

    @Test
    void partialResultsOfASupersededJobNeverArrive() {
        List<List<Integer>> batches = new ArrayList<>();
        Lane lane = jobs.lane();
        lane.start(Job.of("stream", context -> {
            context.<Integer>feed(batches::add).accept(1);
            return "end";
        }, results::add));
        runner.work();
        lane.close();
        runner.settle();

        assertThat(batches).isEmpty();
        assertThat(results).isEmpty();
    }

    @Test
    void isIdleOnlyWhenQuietJobsHaveEndedToo() {
        SteppedRunner steps = new SteppedRunner();
        Jobs all = new Jobs(steps, (what, failure) -> { });
        Lane quiet = all.quietLane();
        assertThat(all.isIdle()).isTrue();
        quiet.start(Job.of("moves", context -> 1, result -> { }));
        quiet.start(Job.of("moves", context -> 2, result -> { }));
        assertThat(all.isIdle()).isFalse();
        assertThat(all.running()).isEmpty();
        steps.settle();
        assertThat(all.isIdle()).isTrue();
        all.close();
    }
}
