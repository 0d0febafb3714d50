package marquee.ui.feature.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import marquee.core.evaluate.CrossValidation;
import marquee.study.Comparison;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Which model has the lowest error, and by how much, in words. Pure functions. */
final class AccuracyVerdict {

    private AccuracyVerdict() {
    }

    /**
     * The best of the cross-validation with its lead over the next, and the best on the held-out ratings; empty while the models have
     * not ended the same folds.
     *
     * @param names what the models are called
     * @param rows their figures, in the same order
     */
    static String of(List<String> names, List<Comparison.Row> rows) {
        int folds = rows.stream().mapToInt(row -> row.folds().size()).max().orElse(0);
        if (folds == 0 || rows.stream().anyMatch(row -> row.folds().size() != folds)) {
            return "";
        }
        List<Integer> order = IntStream.range(0, rows.size()).boxed()
                .sorted(Comparator.comparingDouble(place -> rows.get(place).crossValidation().orElseThrow().rmse())).toList();
        int best = order.get(0);
        List<String> sentences = new ArrayList<>();
        sentences.add(rows.size() > 1 ? lead(names, rows, best, order.get(1), folds)
                : Text.of("compare.verdict.single", names.get(best), Numbers.error(rows.get(best).crossValidation().orElseThrow().rmse())));
        List<Integer> tested = IntStream.range(0, rows.size()).filter(place -> rows.get(place).holdOut().isPresent()).boxed()
                .sorted(Comparator.comparingDouble(place -> rows.get(place).holdOut().orElseThrow().accuracy().rmse())).toList();
        if (!tested.isEmpty()) {
            sentences.add(heldOut(names, rows, best, tested));
        }
        return String.join(" ", sentences);
    }

    private static String lead(List<String> names, List<Comparison.Row> rows, int best, int next, int folds) {
        CrossValidation first = rows.get(best).crossValidation().orElseThrow();
        CrossValidation second = rows.get(next).crossValidation().orElseThrow();
        double margin = second.rmse() - first.rmse();
        String told = Text.of("compare.verdict.lead", names.get(best), Numbers.error(first.rmse()), Numbers.error(margin), names.get(next));
        long ahead = IntStream.range(0, folds).filter(fold -> first.folds().get(fold).accuracy().rmse() < second.folds().get(fold).accuracy().rmse()).count();
        double spread = first.rmseSpread();
        return folds < 2 || spread == 0 ? told
                : told + " " + Text.of("compare.verdict.folds", ahead, folds, Numbers.decimals(margin / spread, 1), Numbers.error(spread));
    }

    private static String heldOut(List<String> names, List<Comparison.Row> rows, int best, List<Integer> tested) {
        int lowest = tested.get(0);
        String error = Numbers.error(rows.get(lowest).holdOut().orElseThrow().accuracy().rmse());
        if (tested.size() < 2) {
            return Text.of("compare.verdict.holdOut.only", names.get(lowest), error);
        }
        return Text.of(lowest == best ? "compare.verdict.holdOut.same" : "compare.verdict.holdOut.other", names.get(lowest), error, names.get(best));
    }
}
