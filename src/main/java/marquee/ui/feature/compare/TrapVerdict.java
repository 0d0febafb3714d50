package marquee.ui.feature.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import marquee.core.evaluate.Measure;
import marquee.core.evaluate.RankingProtocol;
import marquee.core.parallel.Workers;
import marquee.study.CompareConfidence;
import marquee.study.Contender;
import marquee.study.RankingComparison;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/**
 * Whether the contender with the lowest error also makes the best lists.
 *
 * @param error the error that is compared
 * @param lowest who has the lowest
 * @param lowestError that error
 * @param ranking the measure of lists
 * @param lists the best lists of each task that has been ranked
 */
record TrapVerdict(Measure error, Contender lowest, double lowestError, Measure ranking, List<Lists> lists) {

    private static final double SURE = 0.95;

    /**
     * The best lists of a task.
     *
     * @param protocol what was put in order
     * @param best who made them
     * @param value how good they are
     * @param place the place of the contender with the lowest error, 1 for the best
     * @param contenders how many there are
     * @param ahead in which part of the draws the best is ahead of that contender; NaN if it is that contender
     */
    record Lists(RankingProtocol protocol, Contender best, double value, int place, int contenders, double ahead) { }

    /** Copies the list. */
    TrapVerdict {
        lists = List.copyOf(lists);
    }

    /** The verdict on the measures that are looked at, or else on RMSE and NDCG; empty while the comparison is not complete. */
    static Optional<TrapVerdict> of(RankingComparison comparison, Measure across, Measure up, Workers workers) {
        Measure error = Stream.of(across, up).filter(measure -> measure.better() == Measure.Better.LOWER).findFirst().orElse(Measure.RMSE);
        Measure ranking = Stream.of(up, across).filter(measure -> measure.family() == Measure.Family.RANKING).findFirst().orElse(Measure.NDCG);
        Optional<RankingComparison.Row> lowest = comparison.rows().stream().filter(row -> row.value(error, RankingProtocol.RATED_ONLY).isPresent())
                .min(Comparator.comparingDouble(row -> row.value(error, RankingProtocol.RATED_ONLY).orElseThrow()));
        if (!comparison.complete() || lowest.isEmpty()) {
            return Optional.empty();
        }
        List<Lists> lists = new ArrayList<>();
        for (RankingProtocol protocol : RankingProtocol.values()) {
            lists(comparison, lowest.get(), ranking, protocol, workers).ifPresent(lists::add);
        }
        return Optional.of(new TrapVerdict(error, lowest.get().contender(), lowest.get().value(error, RankingProtocol.RATED_ONLY).orElseThrow(),
                ranking, lists));
    }

    private static Optional<Lists> lists(RankingComparison comparison, RankingComparison.Row lowest, Measure ranking, RankingProtocol protocol,
                                         Workers workers) {
        List<RankingComparison.Row> rows = comparison.rows().stream().filter(row -> row.value(ranking, protocol).isPresent())
                .sorted(Comparator.comparingDouble((RankingComparison.Row row) -> row.value(ranking, protocol).orElseThrow()).reversed()).toList();
        if (!rows.contains(lowest)) {
            return Optional.empty();
        }
        RankingComparison.Row best = rows.get(0);
        double ahead = Double.NaN;
        if (best != lowest) {
            CompareConfidence sure = CompareConfidence.of(comparison, ranking, protocol, CompareConfidence.SAMPLES, workers);
            ahead = sure.verdict(sure.contenders().indexOf(best.contender()), sure.contenders().indexOf(lowest.contender()), 0).first();
        }
        return Optional.of(new Lists(protocol, best.contender(), best.value(ranking, protocol).orElseThrow(), rows.indexOf(lowest) + 1, rows.size(), ahead));
    }

    /** The verdict in sentences, a line per task. */
    String words(Function<Contender, String> name) {
        return Stream.concat(Stream.of(Text.of("compare.trap.verdict.error", name.apply(lowest), TrapWords.name(error), Numbers.error(lowestError))),
                lists.stream().map(task -> words(task, name))).collect(Collectors.joining("\n"));
    }

    private String words(Lists task, Function<Contender, String> name) {
        String best = Text.of("compare.trap.verdict.lists", TrapWords.name(task.protocol()), name.apply(task.best()), TrapWords.name(ranking),
                Numbers.error(task.value()));
        if (task.best().equals(lowest)) {
            return best + " " + Text.of("compare.trap.verdict.agree");
        }
        return best + " " + Text.of(task.ahead() >= SURE ? "compare.trap.verdict.apart" : "compare.trap.verdict.unsure", name.apply(lowest), task.place(),
                task.contenders(), Chances.of(task.ahead(), CompareConfidence.SAMPLES, 0));
    }
}
