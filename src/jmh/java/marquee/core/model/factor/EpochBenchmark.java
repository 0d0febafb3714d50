package marquee.core.model.factor;

import java.util.concurrent.TimeUnit;
import marquee.core.csv.DatasetException;
import marquee.core.data.TrainingSet;
import marquee.core.progress.Progress;
import marquee.core.random.RandomState;
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

/** One pass over the 80,003 training ratings, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EpochBenchmark {

    /** The length of the factor vectors. */
    @Param({"20", "50", "100", "150"})
    public int factors;

    private SvdFit svd;
    private SvdPlusPlusFit svdPlusPlus;

    /** Starts both fits. */
    @Setup
    public void start() throws DatasetException {
        TrainingSet trainingSet = WalkThrough.read().trainingSet();
        svd = new SvdFit(SvdOptions.of(factors, 1, 0.005, 0.1), trainingSet, new RandomState(42));
        svdPlusPlus = new SvdPlusPlusFit(new SvdPlusPlusOptions(factors, 1, ImplicitRates.all(0.007), ImplicitRates.all(0.02)),
                trainingSet, new RandomState(42));
    }

    /** One epoch of SVD; each call goes on where the last one ended. */
    @Benchmark
    public double svd() {
        return svd.epoch(Progress.NONE);
    }

    /** One epoch of SVD++. */
    @Benchmark
    public double svdPlusPlus() {
        return svdPlusPlus.epoch(Progress.NONE);
    }
}
