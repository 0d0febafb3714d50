package marquee.core.model.baseline;

import java.util.function.Function;
import marquee.core.data.TrainingSet;
import marquee.core.model.Trainer;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;

/** Learns {@link BaselineOnly}, by alternating least squares or by stochastic gradient descent. */
public final class BaselineOnlyTrainer implements Trainer {

    private final Function<TrainingSet, Baselines> fit;

    private BaselineOnlyTrainer(Function<TrainingSet, Baselines> fit) {
        this.fit = fit;
    }

    /** By alternating least squares. */
    public static BaselineOnlyTrainer als(AlsOptions options) {
        return new BaselineOnlyTrainer(trainingSet -> Baselines.als(trainingSet, options));
    }

    /** By stochastic gradient descent. */
    public static BaselineOnlyTrainer sgd(SgdOptions options) {
        return new BaselineOnlyTrainer(trainingSet -> Baselines.sgd(trainingSet, options));
    }

    @Override
    public BaselineOnly train(TrainingSet trainingSet, Workers workers, Progress progress) {
        progress.stopIfCancelled();
        return new BaselineOnly(trainingSet, fit.apply(trainingSet));
    }
}
