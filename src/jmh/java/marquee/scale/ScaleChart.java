package marquee.scale;

import java.awt.Paint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import marquee.chart.ChartDrawing;
import marquee.chart.ChartLook;
import marquee.chart.ChartStyle;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Draws the table of the scale study as a curve. Usage: {@code ScaleChart PAGE PICTURE}, the page with the rows in Markdown. */
public final class ScaleChart {

    private static final int NANOSECONDS = 9;
    private static final int MEGABYTES = 11;

    private ScaleChart() {
    }

    /** Reads the page and writes the picture. */
    public static void main(String[] arguments) throws IOException {
        List<double[]> rows = Files.readAllLines(Path.of(arguments[0])).stream()
                .filter(line -> line.matches("\\| [0-9,]{6,} \\|.*")).map(ScaleChart::numbers).toList();
        ChartLook look = new ChartLook(false, 1);
        ChartDrawing drawing = ChartDrawing.of(chart(rows, look), look, "Time per rating and memory, by number of ratings",
                "Read from CSV, described, split and fitted (SVD, 20 factors, 5 epochs); two cores, at most 4 GB of heap", 900, 420);
        Files.write(Path.of(arguments[1]), drawing.svg());
    }

    private static double[] numbers(String line) {
        String[] cells = line.split("\\|");
        double[] numbers = new double[cells.length];
        for (int cell = 1; cell < cells.length; cell++) {
            numbers[cell] = Double.parseDouble(cells[cell].replace(",", "").strip());
        }
        return numbers;
    }

    private static JFreeChart chart(List<double[]> rows, ChartLook look) {
        JFreeChart chart = ChartFactory.createXYLineChart(null, "ratings", "nanoseconds per rating",
                series("nanoseconds per rating (left)", rows, NANOSECONDS), PlotOrientation.VERTICAL, true, false, false);
        XYPlot plot = chart.getXYPlot();
        LogAxis ratings = new LogAxis("ratings");
        ratings.setNumberFormatOverride(NumberFormat.getIntegerInstance(Locale.ROOT));
        ratings.setRange(80_000, 40_000_000);
        ratings.setTickUnit(new NumberTickUnit(1));
        plot.setDomainAxis(ratings);
        NumberAxis memory = new NumberAxis("most heap in use, MB");
        plot.setRangeAxis(1, memory);
        plot.setDataset(1, series("most heap in use, MB (right)", rows, MEGABYTES));
        plot.mapDatasetToRangeAxis(1, 1);
        ChartStyle.dress(chart, look);
        plot.setRenderer(0, line(look.accent()));
        plot.setRenderer(1, line(look.mutedText()));
        plot.getRangeAxis().setRange(0, 800);
        memory.setRange(0, 2_000);
        memory.setNumberFormatOverride(NumberFormat.getIntegerInstance(Locale.ROOT));
        memory.setLabelFont(plot.getRangeAxis().getLabelFont());
        memory.setLabelPaint(plot.getRangeAxis().getLabelPaint());
        memory.setTickLabelFont(plot.getRangeAxis().getTickLabelFont());
        memory.setTickLabelPaint(plot.getRangeAxis().getTickLabelPaint());
        return chart;
    }

    private static XYSeriesCollection series(String name, List<double[]> rows, int cell) {
        XYSeries series = new XYSeries(name);
        rows.forEach(row -> series.add(row[1], row[cell]));
        return new XYSeriesCollection(series);
    }

    private static XYLineAndShapeRenderer line(Paint paint) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, true);
        renderer.setSeriesPaint(0, paint);
        renderer.setSeriesStroke(0, ChartLook.LINE);
        return renderer;
    }
}
