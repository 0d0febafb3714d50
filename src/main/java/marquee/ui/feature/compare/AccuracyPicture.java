package marquee.ui.feature.compare;

import java.util.List;

import marquee.chart.TableText;
import marquee.chart.TwinBars;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/**
 * What the chart of RMSE and MAE shows.
 *
 * @param bars a pair of bars for each model that has figures
 * @param fromZero whether both axes begin at zero, and are not zoomed to their own values
 * @param spread whether the bars carry the spread over the folds
 */
record AccuracyPicture(List<AccuracyBar> bars, boolean fromZero, boolean spread) {

    /** Copies the bars. */
    AccuracyPicture {
        bars = List.copyOf(bars);
    }

    /** The cross-validated rows that have figures. */
    static AccuracyPicture of(List<AccuracyRow> rows, boolean fromZero, boolean spread) {
        return new AccuracyPicture(rows.stream().filter(row -> !row.isHoldOut() && !Double.isNaN(row.rmse()))
                .map(row -> new AccuracyBar(row.model(), row.rmse(), row.mae(), row.rmseSpread(), row.maeSpread())).toList(),
                fromZero, spread);
    }

    /** Its bars against two axes. */
    TwinBars twin() {
        return new TwinBars(bars.stream().map(bar -> new TwinBars.Pair(bar.model(), bar.rmse(), bar.mae(), bar.rmseSpread(), bar.maeSpread())).toList(),
                fromZero, spread);
    }

    /** What it is called. */
    String title() {
        return Text.of(fromZero ? "compare.accuracy.title.fromZero" : "compare.accuracy.title");
    }

    /** What it shows, for those who cannot see it. */
    String description() {
        StringBuilder words = new StringBuilder(title());
        for (AccuracyBar bar : bars) {
            words.append(". ").append(Text.of("compare.accuracy.bar", bar.model(), Numbers.error(bar.rmse()), Numbers.error(bar.mae())));
        }
        return words.toString();
    }

    /** The figures behind the bars. */
    TableText table() {
        return new TableText(List.of("model", "rmse", "rmse_sd", "mae", "mae_sd"), bars.stream().map(bar -> List.of(bar.model(),
                plain(bar.rmse()), plain(bar.rmseSpread()), plain(bar.mae()), plain(bar.maeSpread()))).toList());
    }

    private static String plain(double number) {
        return Double.isNaN(number) ? "" : Double.toString(number);
    }
}
