package marquee.core.model.factor;

import marquee.core.data.TrainingSet;
import marquee.core.model.EpochFit;
import marquee.core.model.EpochObserver;
import marquee.core.model.EpochTrainer;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.random.RandomState;

/**
 * Learns {@link Svd} by stochastic gradient descent (Funk 2006; Koren, Bell and Volinsky 2009, "Matrix factorization
 * techniques for recommender systems").
 *
 * @param options sizes, rates and regularisation
 * @param seed seed of the factors' starting values
 */
public record SvdTrainer(SvdOptions options, long seed) implements EpochTrainer {

    @Override
    public int epochs() {
        return options.epochs();
    }

    @Override
    public Svd train(TrainingSet trainingSet, Workers workers, Progress progress, EpochObserver observer) {
        progress.stopIfCancelled();
        SvdFit fit = new SvdFit(options, trainingSet, new RandomState(seed));
        return EpochFit.run(fit, epochs(), trainingSet.ratings(), progress, observer);
    }
}
