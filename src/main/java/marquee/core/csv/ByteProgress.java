package marquee.core.csv;

import java.util.concurrent.atomic.AtomicLong;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;

/** Reports bytes read over all files of a data set, and stops the reading when asked to. */
final class ByteProgress {

    private final Progress progress;
    private final long total;
    private final AtomicLong done = new AtomicLong();

    ByteProgress(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    /** Some bytes more. */
    void add(int bytes) {
        progress.stopIfCancelled();
        progress.report(Step.of(Step.Unit.BYTES, Math.min(total, done.addAndGet(bytes)), total));
    }

    /** Ends the work if it is asked to stop. */
    void stopIfCancelled() {
        progress.stopIfCancelled();
    }
}
