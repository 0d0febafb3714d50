package marquee.study;

import java.util.List;
import java.util.function.Consumer;
import marquee.core.data.Dataset;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelRegistry;
import marquee.core.search.FoldPlan;
import marquee.core.search.ParameterGrid;
import marquee.core.search.PointScore;
import marquee.core.search.Search;
import marquee.core.search.SearchResult;
import marquee.core.search.SearchSpace;

/** Answers: which settings of a model are best? Cross-validation of every point on the training side of the hold-out split. */
public final class TuneModel {

    /** The walk-through's grid: 36 settings of SVD. */
    public static final ParameterGrid WALK_THROUGH_GRID = ParameterGrid.of(ModelRegistry.kind("svd"),
            ParameterGrid.Axis.of("n_factors", "50", "100", "150"),
            ParameterGrid.Axis.of("n_epochs", "20", "30"),
            ParameterGrid.Axis.of("lr_all", "0.002", "0.005"),
            ParameterGrid.Axis.of("reg_all", "0.02", "0.05", "0.1"));

    private TuneModel() {
    }

    /**
     * What to search.
     *
     * @param dataset the ratings
     * @param space the settings to try
     * @param protocol split, folds and seed
     * @param scoreTraining whether the error on the ratings learned from is measured, too
     */
    public record Request(Dataset dataset, SearchSpace space, Protocol protocol, boolean scoreTraining) {

        /** The walk-through's grid on the walk-through's folds. */
        public static Request walkThrough(Dataset dataset) {
            return new Request(dataset, WALK_THROUGH_GRID, Protocol.WALK_THROUGH, false);
        }
    }

    /**
     * A search, as far as it is done.
     *
     * @param request what was asked for
     * @param passport where the figures come from
     * @param result the points that are done
     * @param seconds time that this run took
     */
    public record Tuning(Request request, Passport passport, SearchResult result, double seconds) { }

    /**
     * Searches. If the progress asks to stop, the points that are done by then are returned.
     *
     * @param kept points of an earlier search with the same data and protocol, which are taken over
     * @param finished is given each point as it is finished, one call at a time, from any thread
     */
    public static Tuning run(Request request, List<PointScore> kept, Workers workers, Progress progress,
                             Consumer<PointScore> finished) {
        long start = System.nanoTime();
        Dataset dataset = request.dataset();
        Protocol protocol = request.protocol();
        FoldPlan plan = new FoldPlan(dataset.ratings(), dataset.scale(), protocol.folds(protocol.holdOut(dataset)),
                protocol.seed(), request.scoreTraining());
        SearchResult result = Search.run(request.space(), plan, kept, workers, progress, finished);
        return new Tuning(request, Passport.of(dataset, protocol), result, (System.nanoTime() - start) / 1e9);
    }
}
