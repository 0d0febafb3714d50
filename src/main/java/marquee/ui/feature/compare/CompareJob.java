package marquee.ui.feature.compare;

import java.util.function.Consumer;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.study.CompareModels;
import marquee.study.Comparison;

/**
 * One comparison of models, computed away from the window.
 *
 * @param request what to compare
 * @param workers threads to spread over
 */
record CompareJob(CompareModels.Request request, Workers workers) {

    /** Compares; {@code soFar} takes the comparison as it grows. */
    Comparison run(Progress progress, Consumer<Comparison> soFar) {
        return CompareModels.run(request, workers, progress, soFar);
    }
}
