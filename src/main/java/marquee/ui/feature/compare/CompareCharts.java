package marquee.ui.feature.compare;

import org.jfree.chart.JFreeChart;

import marquee.chart.ChartLook;

/** Results to charts. Pure functions. */
final class CompareCharts {

    private CompareCharts() {
    }

    /** RMSE against the left axis and MAE against the right one, side by side, each axis zoomed to its own values. */
    static JFreeChart accuracy(AccuracyPicture picture, ChartLook look) {
        return picture.twin().chart(look);
    }
}
