package marquee.study;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import marquee.core.data.Dataset;
import marquee.core.data.TrainingSet;
import marquee.core.evaluate.ErrorFigures;
import marquee.core.evaluate.Measure;
import marquee.core.evaluate.MostPopular;
import marquee.core.evaluate.RandomOrder;
import marquee.core.evaluate.Ranker;
import marquee.core.evaluate.RankingEvaluation;
import marquee.core.evaluate.RankingOptions;
import marquee.core.evaluate.RankingProtocol;
import marquee.core.evaluate.RankingScores;
import marquee.core.evaluate.RankingTask;
import marquee.core.evaluate.UserFigures;
import marquee.core.model.Model;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import marquee.core.registry.ModelSpec;
import marquee.core.split.Split;

/**
 * Answers: which of these models recommends best, and is that the one with the lowest error? Each is fitted on the training side of
 * the hold-out split and tested on the other, with the most popular movies and an order by chance beside them.
 */
public final class RankModels {

    private final Request request;
    private final Progress progress;
    private final Consumer<RankingComparison> soFar;
    private final List<Contender> contenders;
    private final RankingComparison.Row[] rows;
    private final Split holdOut;
    private final TrainingSet trainingSet;
    private final long start = System.nanoTime();
    private int done;

    private RankModels(Request request, Progress progress, Consumer<RankingComparison> soFar) {
        this.request = request;
        this.progress = progress;
        this.soFar = soFar;
        contenders = Stream.<Contender>concat(request.models().stream().map(Contender.OfModel::new),
                Arrays.stream(Contender.Yardstick.values())).toList();
        rows = new RankingComparison.Row[contenders.size()];
        holdOut = request.protocol().holdOut(request.dataset());
        trainingSet = TrainingSet.of(request.dataset().ratings(), holdOut.train(), request.dataset().scale());
    }

    /**
     * What to rank.
     *
     * @param dataset the ratings
     * @param models the models, each once; the yardsticks come with them
     * @param protocol split and seed
     * @param options length of the lists and what is relevant
     * @param rankings what is to be put in order
     */
    public record Request(Dataset dataset, List<ModelSpec> models, Protocol protocol, RankingOptions options,
                          Set<RankingProtocol> rankings) {

        /** Copies the collections. */
        public Request {
            models = List.copyOf(models);
            rankings = Set.copyOf(rankings);
            if (models.stream().distinct().count() < models.size()) {
                throw new IllegalArgumentException("A comparison needs each model only once");
            }
        }

        /** A line-up in the walk-through's split, ten movies a list, under both protocols. */
        public static Request of(Dataset dataset, LineUp lineUp) {
            return new Request(dataset, lineUp.models(), Protocol.WALK_THROUGH, RankingOptions.USUAL,
                    Set.of(RankingProtocol.values()));
        }
    }

    /**
     * Ranks. If the progress asks to stop, the contenders that are done by then are returned.
     *
     * @param soFar is given the comparison as it grows, one call at a time, from any thread
     */
    public static RankingComparison run(Request request, Workers workers, Progress progress, Consumer<RankingComparison> soFar) {
        return new RankModels(request, progress, soFar).run(workers);
    }

    private RankingComparison run(Workers workers) {
        try {
            workers.forEach(contenders.size(), place -> {
                progress.stopIfCancelled();
                RankingComparison.Row row = test(contenders.get(place), workers);
                finished(place, row);
            });
        } catch (CancellationException stopped) {
            // what is done is returned
        }
        return snapshot();
    }

    private RankingComparison.Row test(Contender contender, Workers workers) {
        if (contender instanceof Contender.OfModel ofModel) {
            long begun = System.nanoTime();
            Model model = ofModel.model().trainer(request.protocol().seed()).train(trainingSet, workers, progress.silent());
            double fitSeconds = (System.nanoTime() - begun) / 1e9;
            double[] estimates = model.estimates(request.dataset().ratings(), holdOut.test(), workers);
            return row(contender, ErrorFigures.of(request.dataset().ratings(), holdOut.test(), estimates), Ranker.of(model),
                    estimates, fitSeconds, workers);
        }
        Ranker yardstick = contender == Contender.Yardstick.MOST_POPULAR ? new MostPopular(trainingSet)
                : new RandomOrder(trainingSet, request.protocol().seed());
        return row(contender, Map.of(), yardstick, new double[0], 0, workers);
    }

    private RankingComparison.Row row(Contender contender, Map<Measure, UserFigures> errors, Ranker ranker, double[] estimates,
                                      double fitSeconds, Workers workers) {
        Map<RankingProtocol, RankingScores> rankings = new EnumMap<>(RankingProtocol.class);
        for (RankingProtocol ranking : request.rankings()) {
            rankings.put(ranking, RankingEvaluation.run(ranker, new RankingTask(request.dataset().ratings(), holdOut.test(),
                    request.dataset().catalog(), ranking, request.options()), workers, progress.silent()));
        }
        return new RankingComparison.Row(contender, errors, rankings, estimates, fitSeconds);
    }

    private synchronized void finished(int place, RankingComparison.Row row) {
        rows[place] = row;
        done++;
        progress.report(Step.of(Step.Unit.MODELS, done, rows.length));
        soFar.accept(snapshot());
    }

    private synchronized RankingComparison snapshot() {
        List<RankingComparison.Row> finished = Arrays.stream(rows).filter(Objects::nonNull).toList();
        return new RankingComparison(request, Passport.of(request.dataset(), request.protocol()), finished, done == rows.length,
                (System.nanoTime() - start) / 1e9);
    }
}
