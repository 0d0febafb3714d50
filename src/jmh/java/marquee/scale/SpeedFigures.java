package marquee.scale;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import marquee.core.csv.DatasetException;
import marquee.core.csv.DatasetReader;
import marquee.core.data.Dataset;
import marquee.core.data.TrainingSet;
import marquee.core.evaluate.Accuracy;
import marquee.core.model.Model;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.recommend.TopN;
import marquee.core.registry.ModelSpec;
import marquee.core.split.Split;
import marquee.study.CompareModels;
import marquee.study.LineUp;
import marquee.study.OnboardUser;
import marquee.study.Protocol;
import marquee.study.RecommendForUser;
import marquee.study.TuneModel;

/**
 * The speed of whole pieces of work on one data set: for each the median, least and most of some runs after a warm-up, in
 * seconds and in units of a plain single-threaded SVD fit that is measured before, between and after them, so that the ratios hold on a busy
 * machine. Usage: {@code SpeedFigures [FOLDER]}; without a folder on the built-in data.
 */
public final class SpeedFigures {

    private static final String ITEM_KNN = "knn-baseline:user_based=false,similarity=pearson_baseline";
    private static final Protocol PROTOCOL = Protocol.WALK_THROUGH;

    private final PrintStream out;
    private final Dataset dataset;
    private final Workers workers;
    private final Split split;
    private final TrainingSet trainingSet;

    private SpeedFigures(PrintStream out, Dataset dataset, Workers workers) {
        this.out = out;
        this.dataset = dataset;
        this.workers = workers;
        this.split = PROTOCOL.holdOut(dataset);
        this.trainingSet = TrainingSet.of(dataset.ratings(), split.train(), dataset.scale());
    }

    /** Measures everything. */
    public static void main(String[] arguments) throws DatasetException {
        Dataset dataset = (arguments.length > 0 ? DatasetReader.read(Path.of(arguments[0]), Progress.NONE)
                : DatasetReader.readBuiltIn(Progress.NONE)).dataset();
        try (Workers workers = Workers.ofAllCores()) {
            new SpeedFigures(System.out, dataset, workers).run();
        }
    }

    private void run() {
        out.println("| what | median s | least | most | in plain fits |");
        out.println("| --- | --- | --- | --- | --- |");
        measure("tuned SVD, fit", 7, () -> fit(LineUp.TUNED_SVD));
        measure("KNNBaseline (item, pearson_baseline), fit and hold-out predictions", 7, () -> evaluate(ModelSpec.parse(ITEM_KNN)));
        measure("BaselineOnly, fit and hold-out predictions", 9, () -> evaluate(ModelSpec.parse("baseline")));
        measure("SVD++, fit", 5, () -> fit(ModelSpec.parse("svdpp")));
        measure("bayesian-mf, fit and hold-out predictions", 1, () -> evaluate(ModelSpec.parse("bayesian-mf")));
        measure("comparison of the four models of the walk-through", 3, () -> CompareModels.run(
                new CompareModels.Request(dataset, LineUp.WALK_THROUGH, PROTOCOL, Set.of(LineUp.TUNED_SVD)), workers, Progress.NONE,
                soFar -> { }));
        measure("grid of 36 points on 3 folds", 1, () -> TuneModel.run(TuneModel.Request.walkThrough(dataset), List.of(), workers,
                Progress.NONE, point -> { }));
        RecommendForUser recommend = new RecommendForUser(dataset);
        OnboardUser onboard = new OnboardUser(dataset, recommend);
        List<OnboardUser.Star> stars = onboard.popular().starters().stream().limit(5)
                .map(movie -> new OnboardUser.Star(movie.movieId(), 4.5)).toList();
        measure("from a newcomer's last star to the refitted Top-5", 5, () -> onboard.refit(recommend.users().nextFreeId(), stars,
                LineUp.TUNED_SVD, PROTOCOL, 5, workers, Progress.NONE));
        Model svd = fit(LineUp.TUNED_SVD);
        Model neighbours = fit(ModelSpec.parse(ITEM_KNN));
        int busiest = recommend.users().users().stream().max((a, b) -> Integer.compare(a.ratings(), b.ratings())).orElseThrow().userId();
        measure("Top-10 of the most active user, SVD", 200, () -> TopN.of(svd, busiest, 10, workers));
        measure("Top-10 of the most active user, k-NN", 50, () -> TopN.of(neighbours, busiest, 10, workers));
        heap("heap in use with a fitted KNNBaseline (item)", neighbours);
    }

    private Model fit(ModelSpec spec) {
        return spec.trainer(PROTOCOL.seed()).train(trainingSet, workers, Progress.NONE);
    }

    private double evaluate(ModelSpec spec) {
        double[] estimates = fit(spec).estimates(dataset.ratings(), split.test(), workers);
        double[] truth = new double[estimates.length];
        Arrays.setAll(truth, k -> dataset.ratings().value(split.test()[k]));
        return Accuracy.of(truth, estimates).rmse();
    }

    private void measure(String what, int runs, Supplier<Object> work) {
        double unitBefore = PlainFit.seconds();
        for (int warmUp = 0; warmUp < Math.min(runs, 50); warmUp++) {
            work.get();
        }
        double[] seconds = new double[runs];
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            work.get();
            seconds[run] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(seconds);
        double unit = (unitBefore + PlainFit.seconds()) / 2;
        out.printf(Locale.ROOT, "| %s | %.4f | %.4f | %.4f | %.3f |%n", what, seconds[runs / 2], seconds[0], seconds[runs - 1],
                seconds[runs / 2] / unit);
    }

    private void heap(String what, Object kept) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory() >> 20;
        out.printf(Locale.ROOT, "| %s (%s) | %d MB | | | |%n", what, kept.getClass().getSimpleName(), used);
    }
}
