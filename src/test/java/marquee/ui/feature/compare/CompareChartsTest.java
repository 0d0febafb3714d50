package marquee.ui.feature.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.Range;
import org.jfree.svg.SVGGraphics2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import marquee.chart.ChartLook;
import marquee.chart.ChartStyle;

class CompareChartsTest {

    private static final ChartLook LOOK = new ChartLook(false, 1);
    private static final Pattern VALUE = Pattern.compile("<g transform='matrix\\(([^)]*)\\)'><text x='0.0' y='0.0' [^>]*>(\\d\\.\\d{4})</text>");
    private static final Pattern LEVEL = Pattern.compile("<line x1='([^']*)' y1='([^']*)' x2='([^']*)' y2='\\2'");

    private static AccuracyPicture picture(int models, boolean fromZero, boolean spread) {
        return new AccuracyPicture(IntStream.range(0, models)
                .mapToObj(place -> new AccuracyBar("Model " + place, 0.88 + 0.01 * place, 0.68 + 0.02 * (models - place), 0.004, 0.002))
                .toList(), fromZero, spread);
    }

    private static List<CategoryItemEntity> bars(JFreeChart chart) {
        ChartRenderingInfo info = new ChartRenderingInfo();
        ChartStyle.dress(chart, LOOK).draw(new BufferedImage(900, 320, BufferedImage.TYPE_INT_RGB).createGraphics(),
                new Rectangle2D.Double(0, 0, 900, 320), null, info);
        List<CategoryItemEntity> bars = new ArrayList<>();
        info.getEntityCollection().getEntities().forEach(entity -> {
            if (entity instanceof CategoryItemEntity bar) {
                bars.add(bar);
            }
        });
        return bars;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 12})
    void barsOfTheTwoAxesStandSideBySide(int models) {
        List<CategoryItemEntity> bars = bars(CompareCharts.accuracy(picture(models, false, false), LOOK));

        assertThat(bars).hasSize(2 * models);
        for (int one = 0; one < bars.size(); one++) {
            for (int other = one + 1; other < bars.size(); other++) {
                assertThat(bars.get(one).getArea().intersects(bars.get(other).getArea().getBounds2D())).isFalse();
            }
        }
    }

    @Test
    void eachAxisIsZoomedToItsOwnValuesWithThePadding() {
        CategoryPlot plot = CompareCharts.accuracy(picture(3, false, false), LOOK).getCategoryPlot();

        range(plot, 0, 0.88 - 0.0008, 0.90 + 0.0012);
        range(plot, 1, 0.70 - 0.0008, 0.74 + 0.0012);
        assertThat(plot.getDataset(0).getValue(0, 1)).isEqualTo(0.89);
        assertThat(plot.getDataset(1).getValue(0, 2)).isEqualTo(picture(3, false, false).bars().get(2).mae());
    }

    @Test
    void theErrorBarsOfTheFoldsMakeTheAxesLonger() {
        range(CompareCharts.accuracy(picture(3, false, true), LOOK).getCategoryPlot(), 0, 0.876 - 0.0008, 0.904 + 0.0012);
    }

    @Test
    void bothAxesBeginAtZeroOnRequest() {
        CategoryPlot plot = CompareCharts.accuracy(picture(3, true, false), LOOK).getCategoryPlot();

        assertThat(plot.getRangeAxis(0).getLowerBound()).isZero();
        assertThat(plot.getRangeAxis(1).getLowerBound()).isZero();
    }

    @Test
    void oneLegendNamesBothMeasuresInTheirColours() {
        JFreeChart chart = CompareCharts.accuracy(picture(4, false, false), LOOK);

        assertThat(chart.getLegend().getSources()[0].getLegendItems().getItemCount()).isEqualTo(2);
        assertThat(chart.getSubtitleCount()).isEqualTo(1);
        assertThat(chart.getCategoryPlot().getRenderer(0).getSeriesPaint(0)).isEqualTo(new java.awt.Color(0x4472C4));
        assertThat(chart.getCategoryPlot().getRenderer(1).getSeriesPaint(0)).isEqualTo(new java.awt.Color(0xED7D31));
    }

    @Test
    void everyBarTellsItsValue() {
        List<CategoryItemEntity> bars = bars(CompareCharts.accuracy(picture(2, false, false), LOOK));

        assertThat(bars).extracting(CategoryItemEntity::getToolTipText)
                .anySatisfy(tip -> assertThat(tip).contains("Model 0", "RMSE", "0.8800", "0.0040"))
                .anySatisfy(tip -> assertThat(tip).contains("Model 1", "MAE", "0.7000", "0.0020"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 12})
    void noValueLiesOnAnErrorBar(int models) {
        List<AccuracyBar> bars = new ArrayList<>(picture(models - 1, false, true).bars());
        bars.add(new AccuracyBar("Far above", 1.4466, 1.1535, 0.0072, 0.0044)); // no room above it
        for (boolean fromZero : List.of(false, true)) {
            SVGGraphics2D drawn = new SVGGraphics2D(900, 320);
            ChartStyle.dress(CompareCharts.accuracy(new AccuracyPicture(bars, fromZero, true), LOOK), LOOK).draw(drawn, new Rectangle2D.Double(0, 0, 900, 320));
            List<Rectangle2D> values = values(drawn);
            List<Rectangle2D> caps = caps(drawn);

            assertThat(values).hasSize(2 * models);
            assertThat(caps).hasSize(4 * models);
            for (Rectangle2D value : values) {
                assertThat(caps).noneMatch(cap -> cap.intersects(value));
                assertThat(values).filteredOn(other -> other != value).noneMatch(other -> other.intersects(value));
            }
        }
    }

    /** Where the values of the bars stand. */
    private static List<Rectangle2D> values(SVGGraphics2D drawn) {
        return VALUE.matcher(drawn.getSVGElement()).results().map(found -> {
            double[] matrix = Arrays.stream(found.group(1).split(",")).mapToDouble(Double::parseDouble).toArray();
            FontRenderContext context = drawn.getFontRenderContext();
            double width = LOOK.valueFont().getStringBounds(found.group(2), context).getWidth();
            double ascent = LOOK.valueFont().getLineMetrics(found.group(2), context).getAscent() * 0.8; // digits have no marks above them
            return new AffineTransform(matrix).createTransformedShape(new Rectangle2D.Double(0, -ascent, width, ascent)).getBounds2D();
        }).toList();
    }

    /** The two ends of each error bar. */
    private static List<Rectangle2D> caps(SVGGraphics2D drawn) {
        return LEVEL.matcher(drawn.getSVGElement()).results().map(found -> {
            double left = Double.parseDouble(found.group(1));
            double y = Double.parseDouble(found.group(2));
            return (Rectangle2D) new Rectangle2D.Double(left, y - 1, Double.parseDouble(found.group(3)) - left, 2);
        }).filter(line -> Math.abs(line.getWidth() - 8) < 1e-6).toList();
    }

    private static void range(CategoryPlot plot, int axis, double low, double high) {
        Range range = plot.getRangeAxis(axis).getRange();
        assertThat(range.getLowerBound()).isCloseTo(low, within(1e-12));
        assertThat(range.getUpperBound()).isCloseTo(high, within(1e-12));
    }
}
