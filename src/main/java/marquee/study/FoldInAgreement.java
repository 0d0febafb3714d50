package marquee.study;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import marquee.core.data.Dataset;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.model.factor.Svd;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import marquee.core.random.RandomState;
import marquee.core.registry.ModelSpec;
import marquee.core.split.Split;

/**
 * Answers: is the quick list of a newcomer the list that a full refit would give? Some users are left out of the training side
 * and an SVD is fitted to the rest and frozen. Then each of them comes as a newcomer: folded in, and by a full refit of the rest
 * plus their own ratings. As yardsticks the refit is compared, too, with a refit from other starting values, which is as well
 * as a list can agree, and with what the frozen model would tell a stranger, which is no personal list at all.
 */
public final class FoldInAgreement {

    private FoldInAgreement() {
    }

    /**
     * What to measure.
     *
     * @param dataset the ratings
     * @param model an SVD with its settings
     * @param protocol the split, and the seed of everything
     * @param users how many newcomers, 1 to one below the number of users
     */
    public record Request(Dataset dataset, ModelSpec model, Protocol protocol, int users) {

        /** Checks the model. */
        public Request {
            if (!model.kind().name().equals("svd")) {
                throw new IllegalArgumentException("Only an SVD can fold in a newcomer, not " + model);
            }
        }
    }

    /**
     * What one way to recommend gives a newcomer, compared with the full refit.
     *
     * @param overlap how many of the refit's ten best are among its ten best
     * @param rankCorrelation Spearman's rho between its estimates and the refit's, over all movies that the newcomer has not rated
     * @param squaredError sum of its squared errors on the newcomer's held-out ratings
     */
    public record Way(int overlap, double rankCorrelation, double squaredError) { }

    /**
     * One newcomer.
     *
     * @param userId who came as a newcomer
     * @param ratings how many ratings they brought
     * @param heldOut how many held-out ratings of theirs tell which way was right
     * @param refit the full refit itself
     * @param foldIn the fold-in
     * @param otherStart a refit from other starting values
     * @param stranger what the frozen model tells anybody
     */
    public record Newcomer(int userId, int ratings, int heldOut, Way refit, Way foldIn, Way otherStart, Way stranger) { }

    /**
     * The newcomers that are done.
     *
     * @param passport where the figures come from
     * @param newcomers in the order of the sample
     * @param complete whether all that were asked for are there
     */
    public record Result(Passport passport, List<Newcomer> newcomers, boolean complete) {

        /** Copies the list. */
        public Result {
            newcomers = List.copyOf(newcomers);
        }

        /** The mean of a figure over the newcomers; 0 if there is none. */
        public double mean(ToDoubleFunction<Newcomer> figure) {
            return newcomers.stream().mapToDouble(figure).average().orElse(0);
        }

        /** The RMSE of one way over all held-out ratings of the newcomers; 0 if there is none. */
        public double rmse(Function<Newcomer, Way> way) {
            long ratings = newcomers.stream().mapToLong(Newcomer::heldOut).sum();
            double squares = newcomers.stream().mapToDouble(newcomer -> way.apply(newcomer).squaredError()).sum();
            return ratings == 0 ? 0 : Math.sqrt(squares / ratings);
        }
    }

    /** Measures. If the progress asks to stop, the newcomers that are done by then are returned. */
    public static Result run(Request request, Workers workers, Progress progress) {
        Dataset dataset = request.dataset();
        int[] sample = sample(request);
        Set<Integer> left = IntStream.of(sample).boxed().collect(Collectors.toSet());
        Split holdOut = request.protocol().holdOut(dataset);
        int[] train = holdOut.train();
        int[] rest = IntStream.of(train).filter(row -> !left.contains(dataset.ratings().userId(row))).toArray();
        Newcomer[] done = new Newcomer[sample.length];
        AtomicInteger count = new AtomicInteger();
        try {
            Svd frozen = (Svd) fit(request, rest, 0, workers, progress);
            workers.forEach(sample.length, k -> {
                int[] own = rowsOf(sample[k], train, dataset);
                int[] all = Arrays.copyOf(rest, rest.length + own.length);
                System.arraycopy(own, 0, all, rest.length, own.length);
                done[k] = new NewcomerTrial(dataset, frozen, own, rowsOf(sample[k], holdOut.test(), dataset)).run(
                        fit(request, all, 0, workers, progress), fit(request, all, 1, workers, progress));
                progress.report(Step.of(Step.Unit.USERS, count.incrementAndGet(), sample.length));
            });
        } catch (CancellationException stopped) {
            // what is done is returned
        }
        List<Newcomer> newcomers = Arrays.stream(done).filter(Objects::nonNull).toList();
        return new Result(Passport.of(dataset, request.protocol()), newcomers, newcomers.size() == sample.length);
    }

    private static int[] sample(Request request) {
        int[] train = request.protocol().holdOut(request.dataset()).train();
        int[] users = IntStream.of(train).map(request.dataset().ratings()::userId).distinct().sorted().toArray();
        if (request.users() < 1 || request.users() >= users.length) {
            throw new IllegalArgumentException("The number of newcomers must be between 1 and " + (users.length - 1)
                    + ", but is " + request.users());
        }
        new RandomState(request.protocol().seed()).shuffle(users);
        return Arrays.copyOf(users, request.users());
    }

    private static Model fit(Request request, int[] rows, long moreSeed, Workers workers, Progress progress) {
        long seed = (request.protocol().seed() + moreSeed) & 0xFFFFFFFFL;
        return request.model().trainer(seed).train(
                TrainingSet.of(request.dataset().ratings(), rows, request.dataset().scale()), workers, progress.silent());
    }

    private static int[] rowsOf(int userId, int[] rows, Dataset dataset) {
        return IntStream.of(rows).filter(row -> dataset.ratings().userId(row) == userId).toArray();
    }
}
