package marquee.ui.feature.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import marquee.core.evaluate.CrossValidation;
import marquee.study.CompareModels;
import marquee.study.Comparison;
import marquee.study.ModelNames;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Turns a comparison into the rows of the results table. Pure functions. */
final class AccuracyRows {

    private AccuracyRows() {
    }

    /** A row per model, then a row for each model that was tested on the held-out ratings. */
    static List<AccuracyRow> of(Comparison comparison) {
        CompareModels.Request request = comparison.request();
        List<String> names = ModelNames.of(request.lineUp().models());
        List<AccuracyRow> rows = new ArrayList<>();
        List<AccuracyRow> holdOuts = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            Comparison.Row row = comparison.rows().get(place);
            boolean isFinal = row.model().equals(request.lineUp().finalModel());
            rows.add(crossValidated(names.get(place), row, request.protocol().folds(), isFinal));
            String name = names.get(place);
            row.holdOut().ifPresent(tested -> holdOuts.add(new AccuracyRow(name,
                    Text.of("compare.method.holdOut", Numbers.percent(request.protocol().testFraction(), 0)),
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
