package marquee.core.model.factor;

import marquee.core.data.TrainingSet;
import marquee.core.model.EpochFit;
import marquee.core.model.EpochObserver;
import marquee.core.model.EpochTrainer;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.random.RandomState;

/**
 * Learns {@link Nmf} (Luo, Zhou, Xia and Zhu 2014, "An efficient non-negative matrix-factorization-based approach to collaborative
 * filtering for recommender systems").
 *
 * @param options sizes, regularisation and starting values
 * @param seed seed of the starting values
 */
public record NmfTrainer(NmfOptions options, long seed) implements EpochTrainer {

    @Override
    public int epochs() {
        return options.epochs();
    }

    @Override
    public Nmf train(TrainingSet trainingSet, Workers workers, Progress progress, EpochObserver observer) {
        progress.stopIfCancelled();
        NmfFit fit = new NmfFit(options, trainingSet, new RandomState(seed), workers);
        return EpochFit.run(fit, epochs(), trainingSet.ratings(), progress, observer);
    }
}
