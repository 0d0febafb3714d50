package marquee.core.search;

import java.util.List;
import java.util.concurrent.TimeUnit;
import marquee.core.csv.DatasetException;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelRegistry;
import marquee.core.split.KFold;
import marquee.scale.WalkThrough;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The 36 settings of SVD of the walk-through on three folds, on all cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(1)
public class GridBenchmark {

    private static final ParameterGrid GRID = ParameterGrid.of(ModelRegistry.kind("svd"),
            ParameterGrid.Axis.of("n_factors", "50", "100", "150"), ParameterGrid.Axis.of("n_epochs", "20", "30"),
            ParameterGrid.Axis.of("lr_all", "0.002", "0.005"), ParameterGrid.Axis.of("reg_all", "0.02", "0.05", "0.1"));

    private FoldPlan plan;
    private Workers workers;

    /** Reads and splits the data. */
    @Setup
    public void read() throws DatasetException {
        WalkThrough walkThrough = WalkThrough.read();
        plan = new FoldPlan(walkThrough.dataset().ratings(), walkThrough.dataset().scale(),
                KFold.split(walkThrough.split().train(), 3, 42), 42, false);
        workers = Workers.ofAllCores();
    }

    /** Ends the threads. */
    @TearDown
    public void end() {
        workers.close();
    }

    /** The whole search. */
    @Benchmark
    public SearchResult search() {
        return Search.run(GRID, plan, List.of(), workers, Progress.NONE, score -> { });
    }
}
