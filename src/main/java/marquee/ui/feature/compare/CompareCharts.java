package marquee.ui.feature.compare;

import org.jfree.chart.JFreeChart;

import marquee.chart.ChartLook;
import marquee.chart.TwinBars;

/** Results to charts. Pure functions. */
final class CompareCharts {

    private CompareCharts() {
    }

    /** RMSE against the left axis and MAE against the right one, side by side, each axis zoomed to its own values. */
    static JFreeChart accuracy(AccuracyPicture picture, ChartLook look) {
        return new TwinBars(picture.bars().stream()
                .map(bar -> new TwinBars.Pair(bar.model(), bar.rmse(), bar.mae(), bar.rmseSpread(), bar.maeSpread())).toList(),
                picture.fromZero(), picture.spread()).chart(look);
    }
}
