package marquee.core.model;

import java.util.concurrent.TimeUnit;
import marquee.core.csv.DatasetException;
import marquee.core.parallel.Workers;
import marquee.scale.WalkThrough;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What an estimate costs once a model is fitted, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PredictionBenchmark {

    /** The model, as it is asked for by name. */
    @Param({"baseline", WalkThrough.ITEM_KNN, "svd", "svdpp", "nmf", "slope-one", "co-clustering", "bayesian-mf"})
    public String spec;

    private WalkThrough walkThrough;
    private Model model;
    private int next;

    /** Fits the model. */
    @Setup
    public void fit() throws DatasetException {
        walkThrough = WalkThrough.read();
        model = walkThrough.fit(spec, Workers.sequential());
    }

    /** One user and one movie, another pair each time. */
    @Benchmark
    public Prediction one() {
        int row = walkThrough.split().test()[next];
        next = (next + 1) % walkThrough.split().test().length;
        return model.predict(walkThrough.dataset().ratings().userId(row), walkThrough.dataset().ratings().movieId(row));
    }

    /** All 20,001 rows of the test side at once. */
    @Benchmark
    public double[] holdOut() {
        return model.estimates(walkThrough.dataset().ratings(), walkThrough.split().test(), Workers.sequential());
    }
}
