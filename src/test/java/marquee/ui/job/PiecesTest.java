package marquee.ui.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import marquee.testing.SteppedRunner;
import org.junit.jupiter.api.Test;

class PiecesTest {

    private final SteppedRunner runner = new SteppedRunner();
    private final Jobs jobs = new Jobs(runner, (what, failure) -> { });
    private final List<String> made = new ArrayList<>();

    private void frame() {
        runner.passTime();
        runner.handOver();
    }

    @Test
    void aFrameMakesOnePieceInTheOrderInWhichTheyWereWanted() {
        jobs.piece(() -> made.add("first"));
        jobs.piece(() -> made.add("second"));
        assertThat(made).isEmpty();

        frame();
        assertThat(made).containsExactly("first");

        frame();
        assertThat(made).containsExactly("first", "second");
        assertThat(runner.delayed()).isZero();
    }

    @Test
    void whatWaitsForATurnAlreadyGoesBeforeAPiece() {
        jobs.piece(() -> made.add("piece"));
        runner.passTime();
        runner.publish(() -> made.add("a key"));

        runner.handOver();

        assertThat(made).containsExactly("piece", "a key"); // the piece had asked first ...
        jobs.piece(() -> made.add("next"));
        runner.publish(() -> made.add("another key"));
        frame();
        assertThat(made).endsWith("another key", "next"); // ... and asks anew for each
    }

    @Test
    void somethingIsMadeInOneFrameAndPutInItsPlaceInTheNext() {
        jobs.piece(() -> {
            made.add("made");
            return "a card";
        }, card -> made.add(card + " in its place"));
        jobs.piece(() -> made.add("another"));

        frame();
        assertThat(made).containsExactly("made");
        frame();
        assertThat(made).containsExactly("made", "a card in its place");
        frame();
        assertThat(made).endsWith("another");
    }

    @Test
    void eachPartOfAnAnswerHasATurnOfItsOwnAndOthersHaveTheirsInBetween() {
        jobs.turn(() -> {
            made.add("first made");
            return "first";
        }, one -> made.add(one + " in its place"));
        jobs.turn(() -> made.add("second"));
        assertThat(made).isEmpty();
        assertThat(jobs.isIdle()).as("while parts are to come").isFalse();

        runner.publish(() -> made.add("a key"));
        runner.handOver();
        assertThat(made).containsExactly("first made", "a key");

        runner.handOver();
        runner.handOver();
        assertThat(made).endsWith("first in its place", "second");
        assertThat(jobs.isIdle()).isTrue();
        assertThat(runner.delayed()).as("no frame is waited for").isZero();
    }

    @Test
    void aPartThatFailsDoesNotKeepTheOthersFromTheirTurns() {
        jobs.turn(() -> {
            throw new IllegalStateException("no");
        });
        jobs.turn(() -> made.add("other"));
        assertThatThrownBy(runner::handOver).hasMessage("no");

        runner.settle();

        assertThat(made).containsExactly("other");
        assertThat(jobs.isIdle()).isTrue();
    }

    @Test
    void whatNobodyWaitsForComesLast() {
        jobs.sparePiece(() -> made.add("spare"));
        jobs.piece(() -> made.add("wanted"));

        runner.settle();

        assertThat(made).containsExactly("wanted", "spare");
    }

    @Test
    void aPieceThatFailsDoesNotKeepTheOthersFromBeingMade() {
        jobs.piece(() -> {
            throw new IllegalStateException("no");
        });
        jobs.piece(() -> made.add("other"));
        runner.passTime();
        assertThatThrownBy(runner::handOver).hasMessage("no");

        runner.settle();

        assertThat(made).containsExactly("other");
    }
}
