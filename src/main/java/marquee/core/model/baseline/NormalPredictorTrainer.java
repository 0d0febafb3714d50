package marquee.core.model.baseline;

import marquee.core.data.TrainingSet;
import marquee.core.model.Trainer;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;

/**
 * Learns {@link NormalPredictor}.
 *
 * @param seed seed of the guesses
 */
public record NormalPredictorTrainer(long seed) implements Trainer {

    @Override
    public NormalPredictor train(TrainingSet trainingSet, Workers workers, Progress progress) {
        progress.stopIfCancelled();
        return new NormalPredictor(trainingSet, seed);
    }
}
