package marquee.ui.feature.compare;

import java.util.List;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

import marquee.ui.chart.ChartLook;

/** Heat maps to charts. Pure functions. */
final class HeatCharts {

    private HeatCharts() {
    }

    /**
     * A heat map.
     *
     * @param picture what to draw
     * @param pointed the cell that the keys are on; null for none
     * @param look colours and fonts
     */
    static JFreeChart heat(HeatPicture picture, HeatCell pointed, ChartLook look) {
        XYSeries series = new XYSeries(picture.rowTitle(), false, true);
        picture.cells().forEach(cell -> series.add(cell.column(), cell.row()));
        SymbolAxis rows = axis(picture.rowTitle(), picture.rows());
        rows.setInverted(true);
        XYPlot plot = new XYPlot(new XYSeriesCollection(series), axis(picture.columnTitle(), picture.columns()), rows,
                new HeatRenderer(picture, pointed, look));
        plot.setNoDataMessage(picture.summary());
        return new JFreeChart(null, null, plot, false);
    }

    private static SymbolAxis axis(String title, List<String> names) {
        SymbolAxis axis = new SymbolAxis(title.isEmpty() ? null : title, names.toArray(String[]::new));
        axis.setGridBandsVisible(false);
        axis.setRange(-0.5, Math.max(1, names.size()) - 0.5);
        return axis;
    }
}
