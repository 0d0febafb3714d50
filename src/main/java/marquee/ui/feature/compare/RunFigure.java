package marquee.ui.feature.compare;

import java.util.function.ToDoubleFunction;

import marquee.ui.text.Numbers;

/** Which two figures of each model stand side by side in two runs. */
enum RunFigure {

    /** Mean errors over the folds. */
    MEANS("compare.rmse", SavedRun.Row::rmse, "compare.mae", SavedRun.Row::mae, 4),

    /** How much the errors differ from fold to fold. */
    SPREAD("compare.column.rmseSpread", SavedRun.Row::rmseSpread, "compare.column.maeSpread", SavedRun.Row::maeSpread, 4),

    /** Errors on the held-out ratings. */
    HOLD_OUT("compare.rmse", row -> orNone(row.holdOutRmse()), "compare.mae", row -> orNone(row.holdOutMae()), 4),

    /** Seconds of one fit and of one test. */
    TIMES("compare.column.fit", row -> orNone(row.fitSeconds()), "compare.column.test", row -> orNone(row.testSeconds()), 2);

    private final String firstName;
    private final ToDoubleFunction<SavedRun.Row> first;
    private final String secondName;
    private final ToDoubleFunction<SavedRun.Row> second;
    private final int decimals;

    RunFigure(String firstName, ToDoubleFunction<SavedRun.Row> first, String secondName, ToDoubleFunction<SavedRun.Row> second, int decimals) {
        this.firstName = firstName;
        this.first = first;
        this.secondName = secondName;
        this.second = second;
        this.decimals = decimals;
    }

    /** The key of the name of the first figure. */
    String firstName() {
        return firstName;
    }

    /** The key of the name of the second figure. */
    String secondName() {
        return secondName;
    }

    /** The first figure of a model; NaN where there is none. */
    double first(SavedRun.Row row) {
        return first.applyAsDouble(row);
    }

    /** The second figure of a model; NaN where there is none. */
    double second(SavedRun.Row row) {
        return second.applyAsDouble(row);
    }

    /** A figure in words. */
    String words(double figure) {
        return Numbers.decimals(figure, decimals);
    }

    /** A difference of two figures in words. */
    String change(double difference) {
        return Numbers.signed(difference, decimals);
    }

    private static double orNone(Double figure) {
        return figure == null ? Double.NaN : figure;
    }
}
