package marquee.core.model.cocluster;

import marquee.core.data.TrainingSet;
import marquee.core.model.EpochFit;
import marquee.core.model.EpochObserver;
import marquee.core.model.EpochTrainer;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.random.RandomState;

/**
 * Learns {@link CoClustering} (George and Merugu 2005, "A scalable collaborative filtering framework based on co-clustering").
 *
 * @param options numbers of groups and rounds
 * @param seed seed of the groups to begin with
 */
public record CoClusteringTrainer(CoClusteringOptions options, long seed) implements EpochTrainer {

    @Override
    public int epochs() {
        return options.epochs();
    }

    @Override
    public CoClustering train(TrainingSet trainingSet, Workers workers, Progress progress, EpochObserver observer) {
        progress.stopIfCancelled();
        CoClusteringFit fit = new CoClusteringFit(options, trainingSet, new RandomState(seed));
        return EpochFit.run(fit, epochs(), trainingSet.ratings(), progress, observer);
    }
}
