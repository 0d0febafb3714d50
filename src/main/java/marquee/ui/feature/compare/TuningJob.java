package marquee.ui.feature.compare;

import java.util.List;
import java.util.function.Consumer;

import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.search.PointScore;
import marquee.study.TuneModel;

/**
 * One search, computed away from the window.
 *
 * @param request what to search
 * @param kept points that are already there
 */
record TuningJob(TuneModel.Request request, List<PointScore> kept) {

    /** Copies the points. */
    TuningJob {
        kept = List.copyOf(kept);
    }

    /** Searches; {@code finished} takes each point as it is done. */
    TuneModel.Tuning run(Workers workers, Progress progress, Consumer<PointScore> finished) {
        return TuneModel.run(request, kept, workers, progress, finished);
    }
}
