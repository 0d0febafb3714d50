package marquee.core.model.knn;

import marquee.core.data.TrainingSet;
import marquee.core.model.Trainer;
import marquee.core.model.baseline.Baselines;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;

/**
 * Learns a k-NN model: KNNBasic, KNNWithMeans, KNNWithZScore or KNNBaseline.
 *
 * @param options variant, number of neighbours, similarity
 */
public record KnnTrainer(KnnOptions options) implements Trainer {

    @Override
    public KnnModel train(TrainingSet trainingSet, Workers workers, Progress progress) {
        progress.stopIfCancelled();
        Baselines baselines = options.needsBaselines() ? Baselines.als(trainingSet, options.baselines(), progress) : null;
        Similarities similarities =
                Similarities.compute(trainingSet, options.similarity(), baselines, workers, progress);
        return new KnnModel(options, trainingSet, baselines, similarities);
    }
}
