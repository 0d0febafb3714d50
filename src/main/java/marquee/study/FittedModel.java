package marquee.study;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import marquee.core.data.Dataset;
import marquee.core.data.Rating;
import marquee.core.data.Ratings;
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

    /**
     * Fits the same model once more, with somebody's ratings behind those that it learned from before.
     *
     * @param userId an id that the data does not have
     * @param stars their ratings, in the order in which they were given
     * @throws java.util.concurrent.CancellationException if the progress asks to stop
     */
    public FittedModel refitWith(int userId, List<OnboardUser.Star> stars, Workers workers, Progress progress) {
        int[] before = side == Side.TRAINING ? protocol.holdOut(dataset).train() : dataset.ratings().allRows();
        TrainingSet more = trainingSet(dataset, before, userId, stars);
        return new FittedModel(dataset, spec, protocol, side, spec.trainer(protocol.seed()).train(more, workers, progress));
    }

    /** Some rows of a data set, and somebody's ratings behind them. */
    static TrainingSet trainingSet(Dataset dataset, int[] before, int userId, List<OnboardUser.Star> stars) {
        Ratings all = dataset.ratings().append(stars.stream()
                .map(star -> new Rating(userId, star.movieId(), star.stars(), Ratings.NO_TIME)).toList());
        int[] rows = Arrays.copyOf(before, before.length + stars.size());
        IntStream.range(0, stars.size()).forEach(k -> rows[before.length + k] = dataset.ratings().size() + k);
        return TrainingSet.of(all, rows, dataset.scale());
    }
}
