package marquee.ui.feature.compare;

import java.util.List;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

import marquee.chart.ChartLook;

/** Heat maps to charts. Pure functions. */
final class HeatCharts {

    private static final int MOST_LEVEL_NAMES = 9;
    private static final double ROW = 34;
    private static final double AROUND = 200;
    private static final double UPRIGHT_NAMES = 80;

    private HeatCharts() {
    }

    /** How high a card must be, with its header and a line of controls, for two lines of words in every cell of a map. */
    static double height(HeatPicture picture) {
        return AROUND + ROW * picture.rows().size() + (picture.columns().size() > MOST_LEVEL_NAMES ? UPRIGHT_NAMES : 0);
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
        SymbolAxis columns = axis(picture.columnTitle(), picture.columns());
        columns.setVerticalTickLabels(picture.columns().size() > MOST_LEVEL_NAMES);
        SymbolAxis rows = axis(picture.rowTitle(), picture.rows());
        rows.setInverted(true);
        XYPlot plot = new XYPlot(picture.cells().isEmpty() ? null : new XYSeriesCollection(series), columns, rows,
                new HeatRenderer(picture, pointed, look));
        columns.setVisible(!picture.cells().isEmpty());
        rows.setVisible(!picture.cells().isEmpty());
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
