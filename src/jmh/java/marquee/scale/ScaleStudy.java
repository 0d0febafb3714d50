package marquee.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * so that none profits from the one before. Usage: {@code ScaleStudy RATINGS [FOLDER]}.
 */
public final class ScaleStudy {

    private static final SvdOptions SMALL_SVD = SvdOptions.of(20, 5, 0.005, 0.02);

    private final PrintStream out;
    private long moment = System.nanoTime();

    private ScaleStudy(PrintStream out) {
        this.out = out;
    }

    /** Runs one size. */
    public static void main(String[] arguments) throws IOException, DatasetException {
        int ratings = Integer.parseInt(arguments[0]);
        Path folder = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("ratings");
        new ScaleStudy(System.out).run(ratings, folder);
    }

    private void run(int ratings, Path folder) throws IOException, DatasetException {
        if (!Files.exists(folder.resolve("ratings.csv"))) {
            new RatingGenerator(ratings, 1).write(folder);
        }
        try (Workers workers = Workers.ofAllCores()) {
            lap();
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
            int[] rows = java.util.Arrays.copyOf(split.test(), truth.length);
            java.util.Arrays.setAll(truth, k -> dataset.ratings().value(rows[k]));
            double rmse = Accuracy.of(truth, model.estimates(dataset.ratings(), rows, workers)).rmse();
            int size = dataset.ratings().size();
            double total = read + described + splitUp + fitted;
            out.printf(Locale.ROOT, "| %,d | %,d | %,d | %.2f | %.2f | %.2f | %.2f | %.2f | %.0f | %,d | %.4f |%n", size, users,
                    dataset.catalog().size(), read, described, splitUp, fitted, total, 1e9 * total / size, peakMegabytes(), rmse);
        }
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
