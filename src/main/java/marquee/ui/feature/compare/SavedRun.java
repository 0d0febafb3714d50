package marquee.ui.feature.compare;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import marquee.core.evaluate.CrossValidation;
import marquee.core.registry.ModelSpec;
import marquee.study.CompareModels;
import marquee.study.Comparison;
import marquee.study.LineUp;
import marquee.study.ModelNames;
import marquee.study.Passport;
import marquee.study.Protocol;

/**
 * A comparison as it is kept on disk: its figures at full precision and where they come from.
 *
 * @param when the time it ended, as ISO 8601 in UTC
 * @param version version of the program
 * @param data what the data set is called
 * @param fingerprint fingerprint of the data
 * @param folds number of folds
 * @param seed the seed
 * @param testFraction the part that was held out
 * @param java version of the Java runtime
 * @param os operating system and processor
 * @param complete whether it ran to its end
 * @param seconds how long it took
 * @param finalModel the final model as it is written
 * @param rows one per model
 */
record SavedRun(String when, String version, String data, String fingerprint, int folds, long seed, double testFraction, String java,
                String os, boolean complete, double seconds, String finalModel, List<Row> rows) {

    /**
     * One model. Errors in stars.
     *
     * @param model the model as it is written
     * @param name what it was called on screen
     * @param foldRmse the RMSE of each fold that ended
     * @param foldMae the MAE of each fold that ended
     * @param fitSeconds mean seconds of a fit; null if no fold ended
     * @param testSeconds mean seconds of a test; null if no fold ended
     * @param holdOutRmse RMSE on the held-out ratings; null if they were not asked
     * @param holdOutMae MAE on the held-out ratings; null if they were not asked
     * @param diverged whether learning went astray; files of earlier versions do not say so
     */
    record Row(String model, String name, List<Double> foldRmse, List<Double> foldMae, Double fitSeconds, Double testSeconds,
               Double holdOutRmse, Double holdOutMae, boolean diverged) {

        /** Copies the lists. */
        Row {
            foldRmse = List.copyOf(foldRmse);
            foldMae = List.copyOf(foldMae);
        }

        /** The mean RMSE over the folds; NaN if none ended. */
        double rmse() {
            return foldRmse.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        }

        /** The mean MAE over the folds; NaN if none ended. */
        double mae() {
            return foldMae.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        }

        /** The sample standard deviation of the folds' RMSE; NaN for fewer than two. */
        double rmseSpread() {
            return spread(foldRmse, rmse());
        }

        /** The sample standard deviation of the folds' MAE; NaN for fewer than two. */
        double maeSpread() {
            return spread(foldMae, mae());
        }

        private static double spread(List<Double> folds, double mean) {
            double squares = folds.stream().mapToDouble(fold -> (fold - mean) * (fold - mean)).sum();
            return folds.size() < 2 ? Double.NaN : Math.sqrt(squares / (folds.size() - 1));
        }
    }

    /** Copies the rows and checks the time, so that a damaged file is noticed when it is read. */
    SavedRun {
        rows = List.copyOf(rows);
        Instant.parse(when);
        new Protocol(seed, testFraction, folds);
    }

    /** A comparison that ended at a time. */
    static SavedRun of(Comparison comparison, Instant ended) {
        Passport passport = comparison.passport();
        Protocol protocol = passport.protocol();
        CompareModels.Request request = comparison.request();
        List<String> names = ModelNames.of(request.lineUp().models());
        List<Row> rows = IntStream.range(0, names.size()).mapToObj(place -> row(comparison.rows().get(place), names.get(place))).toList();
        return new SavedRun(ended.toString(), passport.version(), passport.dataName(), passport.dataSha256(), protocol.folds(),
                protocol.seed(), protocol.testFraction(), passport.java(), passport.os(), comparison.complete(), comparison.seconds(),
                request.lineUp().finalModel().text(), rows);
    }

    private static Row row(Comparison.Row row, String name) {
        Optional<CrossValidation> means = row.crossValidation();
        return new Row(row.model().text(), name, row.folds().stream().map(fold -> fold.accuracy().rmse()).toList(),
                row.folds().stream().map(fold -> fold.accuracy().mae()).toList(),
                means.map(CrossValidation::fitSeconds).orElse(null), means.map(CrossValidation::testSeconds).orElse(null),
                row.holdOut().map(tested -> tested.accuracy().rmse()).orElse(null),
                row.holdOut().map(tested -> tested.accuracy().mae()).orElse(null), row.diverged());
    }

    Instant ended() {
        return Instant.parse(when);
    }

    Protocol protocol() {
        return new Protocol(seed, testFraction, folds);
    }

    LineUp lineUp() {
        return new LineUp(rows.stream().map(row -> ModelSpec.parse(row.model())).toList(), ModelSpec.parse(finalModel));
    }

    /** The models that were tested on the held-out ratings. */
    Set<ModelSpec> onHoldOut() {
        return rows.stream().filter(row -> row.holdOutRmse() != null).map(row -> ModelSpec.parse(row.model())).collect(Collectors.toSet());
    }

    /** Whether not only the final model was tested on the held-out ratings. */
    boolean holdOutForAll() {
        return onHoldOut().stream().anyMatch(model -> !model.equals(ModelSpec.parse(finalModel)));
    }

    /** The names of the models whose learning went astray. */
    List<String> diverged() {
        return rows.stream().filter(Row::diverged).map(Row::name).toList();
    }

    /** Whether its models are known to this version of the program. */
    boolean isKnown() {
        try {
            return lineUp().models().containsAll(onHoldOut());
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    /**
     * Whether it answers a request: the same data, models, split, folds and seed, and the same models on the held-out ratings, as
     * far as it came.
     */
    boolean answers(CompareModels.Request request) {
        return request != null && fingerprint.equals(request.dataset().sha256()) && protocol().equals(request.protocol())
                && lineUp().equals(request.lineUp())
                && (complete ? onHoldOut().equals(request.onHoldOut()) : request.onHoldOut().containsAll(onHoldOut()));
    }

    /** The row with the lowest mean RMSE, if any fold ended. */
    Optional<Row> best() {
        return rows.stream().filter(row -> !row.foldRmse().isEmpty()).min(Comparator.comparingDouble(Row::rmse));
    }
}
