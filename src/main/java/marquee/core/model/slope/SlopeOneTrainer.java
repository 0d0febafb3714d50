package marquee.core.model.slope;

import marquee.core.data.TrainingSet;
import marquee.core.model.Trainer;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;

/**
 * Learns {@link SlopeOne} (Lemire and Maclachlan 2005, "Slope One predictors for online rating-based collaborative filtering",
 * the plain scheme).
 */
public record SlopeOneTrainer() implements Trainer {

    @Override
    public SlopeOne train(TrainingSet trainingSet, Workers workers, Progress progress) {
        progress.stopIfCancelled();
        return new SlopeOne(trainingSet);
    }
}
