package marquee.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import marquee.core.csv.DatasetException;
import marquee.core.csv.DatasetReader;
import marquee.core.data.Dataset;
import marquee.core.data.TrainingSet;
import marquee.core.evaluate.Accuracy;
import marquee.core.model.Model;
import marquee.core.model.factor.SvdOptions;
import marquee.core.model.factor.SvdTrainer;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.split.HoldOut;
import marquee.core.split.Split;
import marquee.study.DescribeDataset;

/**
 * How time and memory grow with the number of ratings: generates a data set, then reads it from CSV, describes it, splits it and
 * fits SVD with 20 factors and 5 epochs. Prints one row of a Markdown table for the size that is given; one size per process,
 * so that none profits from the one before. Small sizes are walked through again and again: the first time, in which the program
 * is still being compiled, is told apart, and the row has the median of the later half. Usage: {@code ScaleStudy RATINGS [FOLDER]}.
 */
public final class ScaleStudy {

    private static final SvdOptions SMALL_SVD = SvdOptions.of(20, 5, 0.005, 0.02);
    /** Sizes below this are walked through more than once. */
    private static final int ENOUGH = 4_000_000;

    private final Path folder;
    private final Workers workers;
    private long moment;

    private ScaleStudy(Path folder, Workers workers) {
        this.folder = folder;
        this.workers = workers;
    }

    /** Seconds of one walk, and what it found. */
    private record Walk(int ratings, int users, int movies, double read, double described, double split, double fitted, double rmse) {
        double total() {
            return read + described + split + fitted;
        }

        double nanosecondsPerRating() {
            return 1e9 * total() / ratings;
        }
    }

    /** Runs one size. */
    public static void main(String[] arguments) throws IOException, DatasetException {
        int ratings = Integer.parseInt(arguments[0]);
        Path folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("ratings");
        if (!Files.exists(folder.resolve("ratings.csv"))) {
            new RatingGenerator(ratings, 1).write(folder);
        }
        try (Workers workers = Workers.ofAllCores()) {
            ScaleStudy study = new ScaleStudy(folder, workers);
            List<Walk> walks = new ArrayList<>();
            for (int walk = 0; walk < Math.max(1, ENOUGH / ratings); walk++) {
                walks.add(study.walk());
            }
            print(System.out, walks);
        }
    }

    private static void print(PrintStream out, List<Walk> walks) {
        List<Walk> later = walks.subList(walks.size() / 2, walks.size()).stream()
                .sorted(Comparator.comparingDouble(Walk::total)).toList();
        Walk walk = later.get(later.size() / 2);
        out.printf(Locale.ROOT, "| %,d | %,d | %,d | %.3f | %.3f | %.3f | %.3f | %.3f | %.0f | %.0f | %,d | %.4f |%n", walk.ratings(),
                walk.users(), walk.movies(), walk.read(), walk.described(), walk.split(), walk.fitted(), walk.total(),
                walk.nanosecondsPerRating(), walks.get(0).nanosecondsPerRating(), peakMegabytes(), walk.rmse());
    }

    private Walk walk() throws DatasetException {
        moment = System.nanoTime();
        Dataset dataset = DatasetReader.read(folder, Progress.NONE).dataset();
        double read = lap();
        int users = DescribeDataset.describe(dataset, workers).users();
        double described = lap();
        Split split = HoldOut.split(dataset.ratings().size(), 0.2, 42);
        TrainingSet trainingSet = TrainingSet.of(dataset.ratings(), split.train(), dataset.scale());
        double splitUp = lap();
        Model model = new SvdTrainer(SMALL_SVD, 42).train(trainingSet, workers, Progress.NONE);
        double fitted = lap();
        double[] truth = new double[Math.min(100_000, split.test().length)];
        int[] rows = Arrays.copyOf(split.test(), truth.length);
        Arrays.setAll(truth, k -> dataset.ratings().value(rows[k]));
        double rmse = Accuracy.of(truth, model.estimates(dataset.ratings(), rows, workers)).rmse();
        return new Walk(dataset.ratings().size(), users, dataset.catalog().size(), read, described, splitUp, fitted, rmse);
    }

    private double lap() {
        long now = System.nanoTime();
        double seconds = (now - moment) / 1e9;
        moment = now;
        return seconds;
    }

    /** The most heap that was in use at any moment, garbage included. */
    private static long peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
    }
}
