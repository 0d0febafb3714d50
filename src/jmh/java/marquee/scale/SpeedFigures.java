package marquee.scale;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import marquee.core.csv.DatasetException;
import marquee.core.csv.DatasetReader;
import marquee.core.data.Dataset;
import marquee.core.data.TrainingSet;
import marquee.core.evaluate.Accuracy;
import marquee.core.model.Model;
import marquee.core.model.factor.Svd;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.recommend.FoldIn;
import marquee.core.recommend.TopN;
import marquee.core.registry.ModelSpec;
import marquee.core.split.Split;
import marquee.study.CompareModels;
import marquee.study.LineUp;
import marquee.study.OnboardUser;
import marquee.study.Protocol;
import marquee.study.QuickTaste;
import marquee.study.RecommendForUser;
import marquee.study.TuneModel;

/**
 * The speed and size of whole pieces of work on one data set, each beside its target: the median of some runs after as many to
 * warm up, in units of a plain single-threaded SVD fit or in milliseconds. Usage: {@code SpeedFigures [FOLDER]}; without a folder
 * on the built-in data.
 */
public final class SpeedFigures {

    private static final String ITEM_KNN = "knn-baseline:user_based=false,similarity=pearson_baseline";
    private static final Protocol PROTOCOL = Protocol.WALK_THROUGH;

    private final Figures figures;
    private final Dataset dataset;
    private final Workers workers;
    private final Split split;
    private final TrainingSet trainingSet;
    private final RecommendForUser recommend;

    private SpeedFigures(Figures figures, Dataset dataset, Workers workers) {
        this.figures = figures;
        this.dataset = dataset;
        this.workers = workers;
        split = PROTOCOL.holdOut(dataset);
        trainingSet = TrainingSet.of(dataset.ratings(), split.train(), dataset.scale());
        recommend = new RecommendForUser(dataset);
    }

    /** Measures everything. */
    public static void main(String[] arguments) throws DatasetException {
        Dataset dataset = (arguments.length > 0 && !arguments[0].isBlank()
                ? DatasetReader.read(Path.of(arguments[0]), Progress.NONE) : DatasetReader.readBuiltIn(Progress.NONE)).dataset();
        try (Workers workers = Workers.ofAllCores()) {
            SpeedFigures speed = new SpeedFigures(new Figures(System.out), dataset, workers);
            speed.models();
            speed.studies();
            speed.lists();
            speed.figures.unit();
        }
    }

    private void models() {
        figures.inUnits("tuned SVD, fit", 0.72, 7, () -> fit(LineUp.TUNED_SVD));
        figures.inUnits("KNNBaseline (item, pearson_baseline), fit and hold-out predictions", 1.5, 7,
                () -> evaluate(ModelSpec.parse(ITEM_KNN)));
        figures.inUnits("BaselineOnly, fit and hold-out predictions", 0.05, 15, () -> evaluate(ModelSpec.parse("baseline")));
        figures.inUnits("SVD++, fit", 12, 5, () -> fit(ModelSpec.parse("svdpp")));
        figures.inUnits("bayesian-mf, fit and hold-out predictions", 15, 1, () -> evaluate(ModelSpec.parse("bayesian-mf")));
    }

    private void studies() {
        figures.inUnits("comparison of the four models of the walk-through", 12, 3, () -> CompareModels.run(
                new CompareModels.Request(dataset, LineUp.WALK_THROUGH, PROTOCOL, Set.of(LineUp.TUNED_SVD)), workers, Progress.NONE,
                soFar -> { }));
        figures.inUnits("grid of 36 points on 3 folds", 22, 1, () -> TuneModel.run(TuneModel.Request.walkThrough(dataset), List.of(),
                workers, Progress.NONE, point -> { }));
        OnboardUser onboard = new OnboardUser(dataset, recommend);
        List<OnboardUser.Star> stars = stars(onboard, 30);
        figures.inUnits("from a newcomer's last star to the refitted Top-5", 1.3, 5, () -> onboard.refit(
                recommend.users().nextFreeId(), stars, LineUp.TUNED_SVD, PROTOCOL, 5, workers, Progress.NONE));
        Svd frozen = (Svd) fit(LineUp.TUNED_SVD);
        int[] movieIds = stars.stream().mapToInt(OnboardUser.Star::movieId).toArray();
        double[] values = stars.stream().mapToDouble(OnboardUser.Star::stars).toArray();
        figures.inMilliseconds("fold-in of 30 ratings", 1, 500, () -> FoldIn.of(frozen, movieIds, values));
        QuickTaste quick = new QuickTaste(recommend, frozen);
        figures.inMilliseconds("the quick Top-5 after a star, 30 ratings", 16, 500, () -> quick.best(stars, 5));
    }

    private static List<OnboardUser.Star> stars(OnboardUser onboard, int count) {
        return onboard.popular().starters().stream().limit(count)
                .map(movie -> new OnboardUser.Star(movie.movieId(), 2 + movie.movieId() % 7 / 2.0)).toList();
    }

    private void lists() {
        List<Integer> users = recommend.users().users().stream()
                .sorted(Comparator.comparingInt(user -> user.ratings())).map(user -> user.userId()).toList();
        int usual = users.get(users.size() / 2);
        int busiest = users.get(users.size() - 1);
        Model svd = fit(LineUp.TUNED_SVD);
        figures.inMilliseconds("Top-10 of the median user, SVD", 2, 500, () -> TopN.of(svd, usual, 10, workers));
        figures.inMilliseconds("Top-10 of the most active user, SVD", 2, 500, () -> TopN.of(svd, busiest, 10, workers));
        Model neighbours = fit(ModelSpec.parse(ITEM_KNN));
        figures.inMilliseconds("Top-10 of the median user, k-NN", 30, 100, () -> TopN.of(neighbours, usual, 10, workers));
        figures.inMilliseconds("Top-10 of the most active user, k-NN", 30, 100, () -> TopN.of(neighbours, busiest, 10, workers));
        figures.heap("heap in use with the data and a fitted KNNBaseline", 300, neighbours);
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
}
