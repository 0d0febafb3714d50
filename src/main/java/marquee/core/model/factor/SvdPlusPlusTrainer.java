package marquee.core.model.factor;

import marquee.core.data.TrainingSet;
import marquee.core.model.EpochFit;
import marquee.core.model.EpochObserver;
import marquee.core.model.EpochTrainer;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.random.RandomState;

/**
 * Learns {@link SvdPlusPlus} by stochastic gradient descent (Koren 2008, "Factorization meets the neighborhood: a multifaceted
 * collaborative filtering model", section 4).
 *
 * @param options sizes, rates and regularisation
 * @param seed seed of the factors' starting values
 */
public record SvdPlusPlusTrainer(SvdPlusPlusOptions options, long seed) implements EpochTrainer {

    @Override
    public int epochs() {
        return options.epochs();
    }

    @Override
    public SvdPlusPlus train(TrainingSet trainingSet, Workers workers, Progress progress, EpochObserver observer) {
        progress.stopIfCancelled();
        SvdPlusPlusFit fit = new SvdPlusPlusFit(options, trainingSet, new RandomState(seed));
        return EpochFit.run(fit, epochs(), trainingSet.ratings(), progress, observer);
    }
}
