package marquee.core.recommend;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import marquee.core.csv.DatasetException;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.model.factor.Svd;
import marquee.core.parallel.Workers;
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
import org.openjdk.jmh.annotations.Warmup;

/** A list of ten out of 8,399 movies, on one core, and the quick list of a newcomer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TopNBenchmark {

    private Svd svd;
    private Model neighbours;
    private int usual;
    private int busiest;
    private int[] movieIds;
    private double[] stars;

    /** Fits both models. */
    @Setup
    public void fit() throws DatasetException {
        WalkThrough walkThrough = WalkThrough.read();
        TrainingSet known = walkThrough.trainingSet();
        svd = (Svd) walkThrough.fit(WalkThrough.TUNED_SVD, Workers.sequential());
        neighbours = walkThrough.fit(WalkThrough.ITEM_KNN, Workers.sequential());
        List<Integer> users = IntStream.range(0, known.users()).boxed().sorted(Comparator.comparingInt(known.byUser()::count)).toList();
        usual = known.userId(users.get(users.size() / 2));
        busiest = known.userId(users.get(users.size() - 1));
        movieIds = IntStream.range(0, 30).map(known::movieId).toArray();
        stars = IntStream.range(0, 30).mapToDouble(k -> 2 + k % 7 / 2.0).toArray();
    }

    /** SVD, for the user in the middle of the order by number of ratings. */
    @Benchmark
    public List<Ranked> svdForMedianUser() {
        return TopN.of(svd, usual, 10, Workers.sequential());
    }

    /** k-NN, for the user in the middle. */
    @Benchmark
    public List<Ranked> neighboursForMedianUser() {
        return TopN.of(neighbours, usual, 10, Workers.sequential());
    }

    /** k-NN, for the user with the most ratings. */
    @Benchmark
    public List<Ranked> neighboursForBusiestUser() {
        return TopN.of(neighbours, busiest, 10, Workers.sequential());
    }

    /** A newcomer's bias and factors from 30 ratings. */
    @Benchmark
    public FoldIn foldIn() {
        return FoldIn.of(svd, movieIds, stars);
    }

    /** The same with their list. */
    @Benchmark
    public List<Ranked> foldInAndList() {
        return FoldIn.of(svd, movieIds, stars).topN(10);
    }
}
