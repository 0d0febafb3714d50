package marquee.core.model;

import marquee.core.data.TrainingSet;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;

/**
 * A way to learn a model: options and seed, immutable. The same trainer on the same training set gives the same model to the
 * last bit, whatever the workers.
 */
public interface Trainer {

    /**
     * Learns from a training set, which stays as it is.
     *
     * @param trainingSet what to learn from
     * @param workers threads that may be used
     * @param progress hears of epochs and is asked whether to stop
     * @return the fitted model
     * @throws java.util.concurrent.CancellationException if the progress asks to stop
     */
    Model train(TrainingSet trainingSet, Workers workers, Progress progress);

    /** Learns on the calling thread, without news. */
    default Model train(TrainingSet trainingSet) {
        return train(trainingSet, Workers.sequential(), Progress.NONE);
    }
}
