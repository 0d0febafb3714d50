package marquee.ui.feature.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
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
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.jfree.svg.SVGGraphics2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import marquee.chart.ChartLook;
import marquee.chart.ChartStyle;
import marquee.testing.AxisLabels;

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

            boolean isCut = !fromZero && models > 4; // then the RMSE that is far above has no end to hang an error bar on
            assertThat(values).hasSize(2 * models);
            assertThat(caps).hasSize(isCut ? 4 * models - 2 : 4 * models);
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

    @Test
    void aZoomedAxisEndsAboveTheOthersWhereOneModelIsFarWorse() {
        List<AccuracyBar> bars = new ArrayList<>(picture(11, false, false).bars());
        bars.add(new AccuracyBar("Far above", 1.4466, 1.4, 0.0072, 0.0044));
        AccuracyPicture cut = new AccuracyPicture(bars, false, false);
        CategoryPlot plot = CompareCharts.accuracy(cut, LOOK).getCategoryPlot();

        assertThat(plot.getRangeAxis(0).getUpperBound()).isBetween(0.98, 1.0);
        assertThat(plot.getRangeAxis(0).getLowerBound()).isCloseTo(0.88 - 0.0008, within(1e-12));
        assertThat(cut.twin().isCut()).isTrue();
        assertThat(cut.twin().note()).contains("separate zoomed axes", "Bars with a point go on");
        assertThat(bars(CompareCharts.accuracy(cut, LOOK))).as("its bars stand there all the same").hasSize(24);
        AccuracyPicture fromZero = new AccuracyPicture(bars, true, false);
        assertThat(CompareCharts.accuracy(fromZero, LOOK).getCategoryPlot().getRangeAxis(0).getUpperBound()).isGreaterThan(1.4466);
        assertThat(fromZero.twin().isCut()).isFalse();
    }

    @Test
    void nobodyIsCutOffWithoutAClearGapOrBesideFewOthers() {
        assertThat(picture(12, false, false).twin().isCut()).isFalse();
        List<AccuracyBar> few = new ArrayList<>(picture(3, false, false).bars());
        few.add(new AccuracyBar("Far above", 1.4466, 1.1535, 0.0072, 0.0044));
        assertThat(new AccuracyPicture(few, false, false).twin().isCut()).isFalse();
        range(CompareCharts.accuracy(new AccuracyPicture(few, false, false), LOOK).getCategoryPlot(), 0, 0.88 - 0.0008, 1.4466 + 0.0012);
    }

    @ParameterizedTest
    @ValueSource(ints = {260, 420, 1100})
    void bothAxesHaveTheirTicksWhereTheGridLinesAre(int height) {
        for (boolean fromZero : List.of(false, true)) {
            JFreeChart chart = ChartStyle.dress(CompareCharts.accuracy(picture(4, fromZero, false), LOOK), LOOK);
            List<List<String>> labels = AxisLabels.of(chart, 900, height);
            CategoryPlot plot = chart.getCategoryPlot();

            assertThat(labels.get(1)).hasSameSizeAs(labels.get(0)).hasSizeGreaterThan(2);
            for (int tick = 0; tick < labels.get(0).size(); tick++) {
                double left = plot.getRangeAxis(0).getRange().getLength();
                double right = plot.getRangeAxis(1).getRange().getLength();
                assertThat((Double.parseDouble(labels.get(1).get(tick)) - plot.getRangeAxis(1).getLowerBound()) / right)
                        .isCloseTo((Double.parseDouble(labels.get(0).get(tick)) - plot.getRangeAxis(0).getLowerBound()) / left, within(0.01));
            }
        }
    }

    @Test
    void whatIsSaidOfItFollowsTheAxes() {
        assertThat(picture(2, false, false).description()).contains("zoomed", "Model 0: RMSE 0.8800");
        assertThat(picture(2, true, false).description()).doesNotContain("zoomed").contains("Model 0: RMSE 0.8800");
    }

    @Test
    void twoLinesFarFromEachOtherHaveAnAxisEach() {
        LinesPicture.Line validation = new LinesPicture.Line("Validation", List.of(0.90, 0.88, 0.89), false);
        LinesPicture.Line training = new LinesPicture.Line("Training", List.of(0.70, 0.50, 0.20), true);
        LinesPicture picture = new LinesPicture("", "epochs", List.of("1", "2", "3"), "RMSE", List.of(validation, training), 1, "here", true);
        JFreeChart chart = ChartStyle.dress(LineCharts.lines(picture, LOOK), LOOK);
        chart.createBufferedImage(700, 300);
        XYPlot plot = chart.getXYPlot();

        assertThat(plot.getRangeAxis(0).getRange().getLength()).as("the lowest point can be seen").isLessThan(0.03);
        assertThat(plot.getRangeAxis(1).getRange().contains(0.2)).isTrue();
        assertThat(plot.getRangeAxis(0).getLabel()).isEqualTo("Validation, RMSE (left axis)");
        assertThat(plot.getRangeAxis(1).getLabel()).isEqualTo("Training, RMSE (right axis)");
        assertThat(plot.getRenderer(0).getSeriesItemLabelGenerator(0).generateLabel(plot.getDataset(0), 0, 1)).isEqualTo("0.8800");
        assertThat(plot.getRenderer(1).getToolTipGenerator(0, 2).generateToolTip(plot.getDataset(1), 0, 2)).contains("Training", "0.2000");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void thePointerStandsOutFromEveryCellAndLeavesTheRingOfTheBest(boolean dark) {
        ChartLook look = new ChartLook(dark, 1);
        List<HeatCell> cells = IntStream.range(0, 9).mapToObj(place -> new HeatCell(place % 3, place / 3, place, "", "",
                place == 4 ? HeatCell.Mark.BEST : HeatCell.Mark.NONE)).toList();
        List<String> names = List.of("a", "b", "c");
        HeatPicture picture = new HeatPicture("", "across", names, "down", names, cells, new HeatScale(0, 8, false));
        BufferedImage plain = heat(picture, null, look);
        for (HeatCell cell : cells) {
            BufferedImage pointed = heat(picture, cell, look);
            Color of = picture.scale().colour(cell.value(), look);
            List<Color> ring = new ArrayList<>();
            for (int y = 0; y < 300; y++) {
                for (int x = 0; x < 400; x++) {
                    if (pointed.getRGB(x, y) != plain.getRGB(x, y)) {
                        ring.add(new Color(pointed.getRGB(x, y)));
                    }
                }
            }
            assertThat(ring.stream().filter(colour -> contrast(colour, of) >= 3).count()).as("cell " + cell.column() + ", " + cell.row()).isGreaterThan(150);
            if (cell.mark() == HeatCell.Mark.BEST) {
                HeatPicture unmarked = new HeatPicture("", "across", names, "down", names,
                        cells.stream().map(each -> new HeatCell(each.column(), each.row(), each.value(), "", "", HeatCell.Mark.NONE)).toList(), picture.scale());
                BufferedImage alone = heat(unmarked, unmarked.cells().get(4), look);
                assertThat(IntStream.range(0, 400 * 300).filter(at -> alone.getRGB(at % 400, at / 400) != pointed.getRGB(at % 400, at / 400)).count())
                        .as("the ring of the best is there too").isGreaterThan(300);
            }
        }
    }

    private static BufferedImage heat(HeatPicture picture, HeatCell pointed, ChartLook look) {
        BufferedImage image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        ChartStyle.dress(HeatCharts.heat(picture, pointed, look), look).draw(image.createGraphics(), new Rectangle2D.Double(0, 0, 400, 300));
        return image;
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        double[] parts = Arrays.stream(new int[] {colour.getRed(), colour.getGreen(), colour.getBlue()}).mapToDouble(part -> part / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)).toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static void range(CategoryPlot plot, int axis, double low, double high) {
        Range range = plot.getRangeAxis(axis).getRange();
        assertThat(range.getLowerBound()).isCloseTo(low, within(1e-12));
        assertThat(range.getUpperBound()).isCloseTo(high, within(1e-12));
    }
}
