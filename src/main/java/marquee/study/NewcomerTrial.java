package marquee.study;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import marquee.core.data.Dataset;
import marquee.core.data.TrainingSet;
import marquee.core.evaluate.RankCorrelation;
import marquee.core.model.Model;
import marquee.core.model.factor.Svd;
import marquee.core.recommend.FoldIn;

/** One newcomer, to whom a frozen SVD and refitted models recommend from the same candidates. */
final class NewcomerTrial {

    private static final int LIST = 10;

    private final Dataset dataset;
    private final Svd frozen;
    private final TrainingSet known;
    private final int userId;
    private final int[] heldOut;
    private final FoldIn foldIn;
    private final int ratings;
    /** Inner ids, in the frozen model, of the movies that the newcomer has not rated. */
    private final int[] candidates;

    /** With the rows of the newcomer's ratings and of those held out. */
    NewcomerTrial(Dataset dataset, Svd frozen, int[] own, int[] heldOut) {
        this.dataset = dataset;
        this.frozen = frozen;
        this.known = frozen.trainingSet();
        this.userId = dataset.ratings().userId(own[0]);
        this.heldOut = heldOut;
        this.ratings = own.length;
        int[] movieIds = IntStream.of(own).map(dataset.ratings()::movieId).toArray();
        foldIn = FoldIn.of(frozen, movieIds, IntStream.of(own).mapToDouble(dataset.ratings()::value).toArray());
        Set<Integer> rated = IntStream.of(movieIds).boxed().collect(Collectors.toSet());
        candidates = IntStream.range(0, known.items()).filter(item -> !rated.contains(known.movieId(item))).toArray();
    }

    FoldInAgreement.Newcomer run(Model refit, Model otherStart) {
        double[] truth = estimates(expect(refit));
        return new FoldInAgreement.Newcomer(userId, ratings, heldOut.length, way(truth, expect(refit)),
                way(truth, movieId -> foldIn.rawEstimate(known.item(movieId))), way(truth, expect(otherStart)),
                way(truth, movieId -> frozen.rawEstimate(-1, known.item(movieId))));
    }

    /** What a refitted model expects of a movie, given by its id in the data. */
    private IntToDoubleFunction expect(Model model) {
        TrainingSet trainingSet = model.trainingSet();
        return movieId -> model.rawEstimate(trainingSet.user(userId), trainingSet.item(movieId));
    }

    private FoldInAgreement.Way way(double[] truth, IntToDoubleFunction expected) {
        double[] estimates = estimates(expected);
        List<Integer> best = best(truth);
        int overlap = (int) best(estimates).stream().filter(best::contains).count();
        return new FoldInAgreement.Way(overlap, RankCorrelation.spearman(truth, estimates), squaredError(expected));
    }

    private double[] estimates(IntToDoubleFunction expected) {
        return Arrays.stream(candidates).map(known::movieId).mapToDouble(expected).map(frozen::finish).toArray();
    }

    private static List<Integer> best(double[] estimates) {
        return IntStream.range(0, estimates.length).boxed()
                .sorted((a, b) -> Double.compare(estimates[b], estimates[a])).limit(LIST).toList();
    }

    private double squaredError(IntToDoubleFunction expected) {
        double sum = 0;
        for (int row : heldOut) {
            double error = dataset.ratings().value(row) - frozen.finish(expected.applyAsDouble(dataset.ratings().movieId(row)));
            sum += error * error;
        }
        return sum;
    }
}
