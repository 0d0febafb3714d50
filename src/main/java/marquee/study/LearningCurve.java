package marquee.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import marquee.core.data.Dataset;
import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
import marquee.core.evaluate.Accuracy;
import marquee.core.model.EpochObserver;
import marquee.core.model.EpochTrainer;
import marquee.core.model.Model;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelSpec;
import marquee.core.split.Split;

/**
 * Answers: how does a model learn, pass by pass, and when does it begin to learn by heart?
 *
 * @param model what was asked for
 * @param protocol the split, and the seed
 * @param points one per pass that has ended, in order
 */
public record LearningCurve(ModelSpec model, Protocol protocol, List<Point> points) {

    /**
     * One pass over the training ratings.
     *
     * @param epoch 1 for the first pass
     * @param training errors on the ratings that the model learns from
     * @param holdOut errors on the ratings that were held out
     */
    public record Point(int epoch, Accuracy training, Accuracy holdOut) { }

    /** Copies the points. */
    public LearningCurve {
        points = List.copyOf(points);
    }

    /** Whether a model learns in passes, so that there is a curve. */
    public static boolean exists(ModelSpec model) {
        return model.trainer(0) instanceof EpochTrainer;
    }

    /** The pass with the lowest RMSE on the held-out ratings; empty if none has ended. */
    public Optional<Point> best() {
        return points.stream().min(Comparator.comparingDouble(point -> point.holdOut().rmse()));
    }

    /**
     * Fits on the training side and measures after each pass. If the progress asks to stop, the passes that have ended by then
     * are returned.
     *
     * @param ended is given each pass as it ends, on the calling thread
     * @throws IllegalArgumentException if the model does not learn in passes
     */
    public static LearningCurve run(Dataset dataset, ModelSpec model, Protocol protocol, Workers workers, Progress progress,
                                    Consumer<Point> ended) {
        if (!(model.trainer(protocol.seed()) instanceof EpochTrainer trainer)) {
            throw new IllegalArgumentException(model + " does not learn in passes");
        }
        Split split = protocol.holdOut(dataset);
        List<Point> points = new ArrayList<>();
        EpochObserver observer = new EpochObserver() {
            @Override
            public boolean wants(int epoch) {
                return epoch > 0;
            }

            @Override
            public void see(int epoch, Model fitted) {
                progress.stopIfCancelled();
                Point point = new Point(epoch, accuracy(fitted, dataset.ratings(), split.train(), workers),
                        accuracy(fitted, dataset.ratings(), split.test(), workers));
                points.add(point);
                ended.accept(point);
            }
        };
        try {
            trainer.train(TrainingSet.of(dataset.ratings(), split.train(), dataset.scale()), workers, progress, observer);
        } catch (CancellationException stopped) {
            return new LearningCurve(model, protocol, points);
        }
        return new LearningCurve(model, protocol, points);
    }

    private static Accuracy accuracy(Model model, Ratings ratings, int[] rows, Workers workers) {
        double[] truth = new double[rows.length];
        for (int k = 0; k < rows.length; k++) {
            truth[k] = ratings.value(rows[k]);
        }
        return Accuracy.of(truth, model.estimates(ratings, rows, workers));
    }
}
