package marquee.core.evaluate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import marquee.core.data.RatingLists;
import marquee.core.data.TrainingSet;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.recommend.Best;

/**
 * Tests a ranker: for every user of the test side the best K of the candidates, judged by {@link RankedHits}, and under
 * {@link RankingProtocol#WHOLE_CATALOGUE} described by {@link ListAspects}. Every user counts once, whatever the number of their
 * ratings. Users without a relevant movie on the test side are left out of the measures of rankings, and users for whom there is
 * nothing to recommend out of those of lists; the same users for every ranker. Users are judged side by side, and no figure
 * depends on the number of threads.
 */
public final class RankingEvaluation {

    private static final List<Measure> RANKING = of(Measure.Family.RANKING);
    private static final List<Measure> LIST = of(Measure.Family.LIST).stream().filter(m -> m != Measure.COVERAGE).toList();

    private final Ranker ranker;
    private final RankingTask task;
    private final RowsByUser users;
    /** For each user the hits of their list, or null without a relevant movie. */
    private final RankedHits[] hits;
    /** For each user the inner ids of their list. */
    private final int[][] lists;

    private RankingEvaluation(Ranker ranker, RankingTask task) {
        this.ranker = ranker;
        this.task = task;
        users = new RowsByUser(task.ratings(), task.test());
        hits = new RankedHits[users.users()];
        lists = new int[users.users()][0];
    }

    private static List<Measure> of(Measure.Family family) {
        return Arrays.stream(Measure.values()).filter(measure -> measure.family() == family).toList();
    }

    /**
     * Tests a ranker.
     *
     * @throws java.util.concurrent.CancellationException if the progress asks to stop
     */
    public static RankingScores run(Ranker ranker, RankingTask task, Workers workers, Progress progress) {
        RankingEvaluation evaluation = new RankingEvaluation(ranker, task);
        return task.protocol() == RankingProtocol.RATED_ONLY ? evaluation.rankRated(workers, progress)
                : evaluation.rankCatalogue(workers, progress);
    }

    private RankingScores rankRated(Workers workers, Progress progress) {
        double[] scores = ranker.scores(task.ratings(), task.test(), workers);
        workers.forEach(users.users(), user -> {
            progress.stopIfCancelled();
            int[] places = users.places(user);
            double[] own = Arrays.stream(places).mapToDouble(place -> scores[place]).toArray();
            int[] best = Best.of(own, place -> true, task.options().k());
            int relevant = (int) Arrays.stream(places).filter(this::isRelevant).count();
            keep(user, relevant, best.length, rank -> isRelevant(places[best[rank]]));
        });
        return scores(rankingFigures(), OptionalDouble.empty());
    }

    private RankingScores rankCatalogue(Workers workers, Progress progress) {
        TrainingSet known = ranker.trainingSet();
        ListAspects aspects = new ListAspects(known, task.catalog());
        workers.forEach(users.users(), user -> {
            progress.stopIfCancelled();
            BitSet rated = ratedBy(known.user(users.userId(user)));
            lists[user] = Best.of(ranker.scores(users.userId(user)), item -> !rated.get(item), task.options().k());
            Set<Integer> relevant = Arrays.stream(users.places(user)).filter(this::isRelevant)
                    .mapToObj(place -> task.ratings().movieId(task.test()[place])).collect(Collectors.toSet());
            keep(user, relevant.size(), lists[user].length, rank -> relevant.contains(known.movieId(lists[user][rank])));
        });
        Map<Measure, UserFigures> figures = rankingFigures();
        for (Measure measure : LIST) {
            int shortest = measure == Measure.DIVERSITY ? 2 : 1;
            int[] counted = IntStream.range(0, lists.length).filter(user -> lists[user].length >= shortest).toArray();
            figures.put(measure, figures(counted, user -> aspects.of(measure, lists[user])));
        }
        long recommended = Arrays.stream(lists).flatMapToInt(Arrays::stream).distinct().count();
        return scores(figures, OptionalDouble.of((double) recommended / known.items()));
    }

    private boolean isRelevant(int place) {
        return task.ratings().value(task.test()[place]) >= task.options().relevantFrom();
    }

    private void keep(int user, int relevant, int shown, IntPredicate isHit) {
        if (relevant > 0) {
            boolean[] hit = new boolean[shown];
            for (int rank = 0; rank < shown; rank++) {
                hit[rank] = isHit.test(rank);
            }
            hits[user] = new RankedHits(hit, relevant, task.options().k());
        }
    }

    private BitSet ratedBy(int user) {
        BitSet rated = new BitSet();
        if (user >= 0) {
            RatingLists lists = ranker.trainingSet().byUser();
            for (int entry = lists.start(user); entry < lists.end(user); entry++) {
                rated.set(lists.other(entry));
            }
        }
        return rated;
    }

    private Map<Measure, UserFigures> rankingFigures() {
        int[] counted = IntStream.range(0, hits.length).filter(user -> hits[user] != null).toArray();
        Map<Measure, UserFigures> figures = new EnumMap<>(Measure.class);
        for (Measure measure : RANKING) {
            figures.put(measure, figures(counted, user -> hits[user].of(measure)));
        }
        return figures;
    }

    private UserFigures figures(int[] counted, IntToDoubleFunction figure) {
        double[] weights = new double[counted.length];
        Arrays.fill(weights, 1);
        return new UserFigures(Arrays.stream(counted).map(users::userId).toArray(),
                Arrays.stream(counted).mapToDouble(figure).toArray(), weights, false);
    }

    private RankingScores scores(Map<Measure, UserFigures> figures, OptionalDouble coverage) {
        int leftOut = (int) Arrays.stream(hits).filter(hit -> hit == null).count();
        return new RankingScores(task.protocol(), task.options(), figures, coverage, leftOut);
    }
}
