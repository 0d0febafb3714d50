package marquee.ui.feature.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import marquee.core.evaluate.Accuracy;
import marquee.core.evaluate.CrossValidation;
import marquee.core.registry.ModelSpec;
import marquee.study.Comparison;
import marquee.study.LineUp;
import marquee.study.ModelNames;
import marquee.study.Protocol;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Turns a comparison into the rows of the results table. Pure functions. */
final class AccuracyRows {

    private AccuracyRows() {
    }

    /** A row per model, then a row for each model that was tested on the held-out ratings. */
    static List<AccuracyRow> of(Comparison comparison) {
        return of(comparison.request().lineUp(), comparison.request().protocol(), comparison.rows());
    }

    /** The rows of a comparison that was kept; how long its tests on the held-out ratings took is not known. */
    static List<AccuracyRow> of(SavedRun run) {
        return of(run.lineUp(), run.protocol(), run.rows().stream().map(AccuracyRows::again).toList());
    }

    /** Which model is best and by how much, in words; empty while that cannot be said. */
    static String verdict(Comparison comparison) {
        return AccuracyVerdict.of(ModelNames.of(comparison.request().lineUp().models()), comparison.rows());
    }

    /** The same of a comparison that was kept. */
    static String verdict(SavedRun run) {
        return AccuracyVerdict.of(ModelNames.of(run.lineUp().models()), run.rows().stream().map(AccuracyRows::again).toList());
    }

    private static Comparison.Row again(SavedRun.Row row) {
        List<CrossValidation.Fold> folds = IntStream.range(0, row.foldRmse().size()).mapToObj(fold -> new CrossValidation.Fold(
                new Accuracy(row.foldRmse().get(fold), row.foldMae().get(fold)), row.fitSeconds(), row.testSeconds(), row.diverged())).toList();
        return new Comparison.Row(ModelSpec.parse(row.model()), folds, Optional.ofNullable(row.holdOutRmse()).map(rmse ->
                new Comparison.HoldOutResult(new Accuracy(rmse, row.holdOutMae()), Double.NaN, Double.NaN, new double[0], row.diverged())));
    }

    private static List<AccuracyRow> of(LineUp lineUp, Protocol protocol, List<Comparison.Row> models) {
        List<String> names = ModelNames.of(lineUp.models());
        List<AccuracyRow> rows = new ArrayList<>();
        List<AccuracyRow> holdOuts = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            Comparison.Row row = models.get(place);
            boolean isFinal = row.model().equals(lineUp.finalModel());
            rows.add(crossValidated(names.get(place), row, protocol.folds(), isFinal));
            String name = names.get(place);
            row.holdOut().ifPresent(tested -> holdOuts.add(new AccuracyRow(name,
                    Text.of("compare.method.holdOut", Numbers.percent(protocol.testFraction(), 0)),
                    tested.accuracy().rmse(), tested.accuracy().mae(), Double.NaN, Double.NaN, tested.fitSeconds(),
                    tested.testSeconds(), tested.accuracy().rmse(), tested.accuracy().mae(), isFinal, true)));
        }
        rows.addAll(holdOuts);
        return List.copyOf(rows);
    }

    private static AccuracyRow crossValidated(String name, Comparison.Row row, int folds, boolean isFinal) {
        Optional<CrossValidation> means = row.crossValidation();
        int done = row.folds().size();
        String method = done == folds ? Text.of("compare.method.folds", folds) : Text.of("compare.method.foldsSoFar", done, folds);
        return new AccuracyRow(name, method,
                means.map(CrossValidation::rmse).orElse(Double.NaN), means.map(CrossValidation::mae).orElse(Double.NaN),
                done < 2 ? Double.NaN : means.map(CrossValidation::rmseSpread).orElse(Double.NaN),
                done < 2 ? Double.NaN : means.map(CrossValidation::maeSpread).orElse(Double.NaN),
                means.map(CrossValidation::fitSeconds).orElse(Double.NaN), means.map(CrossValidation::testSeconds).orElse(Double.NaN),
                row.holdOut().map(tested -> tested.accuracy().rmse()).orElse(Double.NaN),
                row.holdOut().map(tested -> tested.accuracy().mae()).orElse(Double.NaN), isFinal, false);
    }
}
