package marquee.core.model;

import marquee.core.data.TrainingSet;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;

/**
 * A trainer that learns in passes over the ratings. The model after some of the passes is, to the last bit, the one that the
 * same trainer with only so many passes would learn: one run shows a whole learning curve, and trainers that differ in
 * nothing but their passes need only the longest run.
 */
public interface EpochTrainer extends Trainer {

    /** The number of passes, at least 0. */
    int epochs();

    /**
     * Learns as {@link #train(TrainingSet, Workers, Progress)} does and shows the model after the passes that the observer wants.
     *
     * @param observer is asked before each pass and shown the model on the calling thread
     * @return the model after the last pass
     */
    Model train(TrainingSet trainingSet, Workers workers, Progress progress, EpochObserver observer);

    @Override
    default Model train(TrainingSet trainingSet, Workers workers, Progress progress) {
        return train(trainingSet, workers, progress, EpochObserver.NONE);
    }
}
