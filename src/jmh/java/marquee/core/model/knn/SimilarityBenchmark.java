package marquee.core.model.knn;

import java.util.concurrent.TimeUnit;
import marquee.core.csv.DatasetException;
import marquee.core.model.Model;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Comparing all pairs of 8,399 movies, or of 671 users, on all cores. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SimilarityBenchmark {

    /** How pairs are compared. */
    @Param({"cosine", "msd", "pearson", "pearson_baseline"})
    public String measure;

    private WalkThrough walkThrough;
    private Workers workers;

    /** Reads the data. */
    @Setup
    public void read() throws DatasetException {
        walkThrough = WalkThrough.read();
        workers = Workers.ofAllCores();
    }

    /** Ends the threads. */
    @TearDown
    public void end() {
        workers.close();
    }

    /** Every movie with every other. */
    @Benchmark
    public Model items() {
        return walkThrough.fit("knn-basic:user_based=false,similarity=" + measure, workers);
    }

    /** Every user with every other. */
    @Benchmark
    public Model users() {
        return walkThrough.fit("knn-basic:user_based=true,similarity=" + measure, workers);
    }
}
