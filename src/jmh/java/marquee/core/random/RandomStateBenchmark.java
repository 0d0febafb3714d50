package marquee.core.random;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a draw costs: the starting values of a model are a million of them, a split is one permutation of all rows. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RandomStateBenchmark {

    private static final int ROWS = 100_004;

    private RandomState random;

    /** Starts each measurement from the same seed. */
    @Setup(Level.Iteration)
    public void seed() {
        random = new RandomState(42);
    }

    /** One number from a normal distribution. */
    @Benchmark
    public double normal() {
        return random.normal(0, 0.1);
    }

    /** One number between 0 and 1. */
    @Benchmark
    public double uniform() {
        return random.randomSample();
    }

    /** The order of a shuffled data set of the size of the built-in one. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    public int[] permutationOfAllRows() {
        return random.permutation(ROWS);
    }
}
