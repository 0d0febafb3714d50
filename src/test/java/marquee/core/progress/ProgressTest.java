package marquee.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final class Listener implements Progress {
        final List<Step> heard = new ArrayList<>();
        boolean stop;

        @Override
        public void report(Step step) {
            heard.add(step);
        }

        @Override
        public boolean isCancelled() {
            return stop;
        }
    }

    @Test
    void aStepKnowsItsPart() {
        assertThat(Step.of(Step.Unit.ROWS, 3, 4).fraction()).isEqualTo(0.75);
        assertThat(Step.of(Step.Unit.ROWS, 0, 0).fraction()).isZero();
        assertThat(Step.of(Step.Unit.ROWS, 3, 4).trainingRmse()).isNaN();
        assertThat(Step.of(Step.Unit.ROWS, 3, 4)).isEqualTo(new Step(Step.Unit.ROWS, 3, 4, Double.NaN));
    }

    @Test
    void stopsOnlyWhereAsked() {
        Listener listener = new Listener();
        assertThatCode(listener::stopIfCancelled).doesNotThrowAnyException();
        assertThatCode(Progress.NONE::stopIfCancelled).doesNotThrowAnyException();
        assertThat(Progress.NONE.isCancelled()).isFalse();
        listener.stop = true;
        assertThatThrownBy(listener::stopIfCancelled).isInstanceOf(CancellationException.class);
    }

    @Test
    void theSilentOneHearsStopButTellsNothing() {
        Listener listener = new Listener();
        Progress silent = listener.silent();
        silent.report(Step.of(Step.Unit.ROWS, 1, 2));
        assertThat(listener.heard).isEmpty();
        assertThat(silent.isCancelled()).isFalse();
        listener.stop = true;
        assertThat(silent.isCancelled()).isTrue();
        assertThatThrownBy(silent::stopIfCancelled).isInstanceOf(CancellationException.class);
    }
}
