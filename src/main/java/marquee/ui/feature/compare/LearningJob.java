package marquee.ui.feature.compare;

import java.util.function.Consumer;

import marquee.core.data.Dataset;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelSpec;
import marquee.study.LearningCurve;
import marquee.study.Protocol;

/**
 * One learning curve, measured away from the window.
 *
 * @param dataset the ratings
 * @param model the model
 * @param protocol the split, and the seed
 */
record LearningJob(Dataset dataset, ModelSpec model, Protocol protocol) {

    /** Learns and measures; {@code ended} takes each pass as it ends. */
    LearningCurve run(Workers workers, Progress progress, Consumer<LearningCurve.Point> ended) {
        return LearningCurve.run(dataset, model, protocol, workers, progress, ended);
    }
}
