package marquee.core.model.baseline;

import java.util.function.BiFunction;
import marquee.core.data.TrainingSet;
import marquee.core.model.Trainer;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;

/** Learns {@link BaselineOnly}, by alternating least squares or by stochastic gradient descent. */
public final class BaselineOnlyTrainer implements Trainer {

    private final BiFunction<TrainingSet, Progress, Baselines> fit;

    private BaselineOnlyTrainer(BiFunction<TrainingSet, Progress, Baselines> fit) {
        this.fit = fit;
    }

    /** By alternating least squares. */
    public static BaselineOnlyTrainer als(AlsOptions options) {
        return new BaselineOnlyTrainer((trainingSet, progress) -> Baselines.als(trainingSet, options, progress));
    }

    /** By stochastic gradient descent. */
    public static BaselineOnlyTrainer sgd(SgdOptions options) {
        return new BaselineOnlyTrainer((trainingSet, progress) -> Baselines.sgd(trainingSet, options, progress));
    }

    @Override
    public BaselineOnly train(TrainingSet trainingSet, Workers workers, Progress progress) {
        progress.stopIfCancelled();
        return new BaselineOnly(trainingSet, fit.apply(trainingSet, progress));
    }
}
