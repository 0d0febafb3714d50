package marquee.study;

import marquee.core.data.Dataset;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelSpec;

/**
 * A model ready to recommend.
 *
 * @param dataset the data that it comes from
 * @param spec what was asked for
 * @param protocol the split, and the seed
 * @param side what it learned from
 * @param model the fitted model
 */
public record FittedModel(Dataset dataset, ModelSpec spec, Protocol protocol, Side side, Model model) {

    /** What a model learns from. */
    public enum Side {
        /** The training side of the hold-out split, as in the walk-through. */
        TRAINING,
        /** Every rating. */
        EVERYTHING
    }

    /** Fits a model. */
    public static FittedModel fit(Dataset dataset, ModelSpec spec, Protocol protocol, Side side, Workers workers,
                                  Progress progress) {
        int[] rows = side == Side.TRAINING ? protocol.holdOut(dataset).train() : dataset.ratings().allRows();
        TrainingSet trainingSet = TrainingSet.of(dataset.ratings(), rows, dataset.scale());
        return new FittedModel(dataset, spec, protocol, side, spec.trainer(protocol.seed()).train(trainingSet, workers, progress));
    }
}
