package marquee.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.XYItemEntity;
import org.jfree.svg.SVGGraphics2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarMarksTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theLinesOfMeanAndMedianLeaveTheNumbersOfTheBarsClear(boolean dark) {
        ChartLook look = new ChartLook(dark, 1);
        List<StarHistogram.Bar> bars = List.of(new StarHistogram.Bar(3.3, 3.7, 10_538), new StarHistogram.Bar(3.8, 4.2, 28_750));
        ChartRenderingInfo info = new ChartRenderingInfo();
        BufferedImage plain = drawn(new StarHistogram(bars, Double.NaN, Double.NaN).chart(look), look, info);
        BufferedImage marked = drawn(new StarHistogram(bars, 3.49, 4).chart(look), look, new ChartRenderingInfo());

        assertThat(differences(plain, marked, new Rectangle2D.Double(0, 0, 600, 300))).as("the lines are there").isGreaterThan(100);
        List<Rectangle2D> drawn = areas(info);
        assertThat(drawn).hasSameSizeAs(bars).allSatisfy(area -> assertThat(differences(plain, marked,
                new Rectangle2D.Double(area.getCenterX() - 22, area.getMinY() - 16, 44, 15))).isZero());
    }

    @Test
    void countsAreShortWhereTheirBarsAreTooNarrowForAllDigits() {
        List<StarHistogram.Bar> bars = new ArrayList<>();
        long[] counts = {1_101, 3_326, 1_687, 7_271, 4_449, 20_064, 10_538, 28_750, 7_723, 15_095};
        for (int half = 1; half <= 10; half++) {
            bars.add(new StarHistogram.Bar(half / 2.0 - 0.2, half / 2.0 + 0.2, counts[half - 1]));
        }

        assertThat(words(bars, 1, 700)).contains("28,750", "1,101", "15,095").doesNotContain("28.8K");
        assertThat(words(bars, 1.75, 900)).contains("28,750", "1,101", "15,095");
        assertThat(words(bars, 1.75, 760)).contains("28.8K", "1.1K", "15.1K", "7.7K").doesNotContain("28,750");
        assertThat(words(bars, 1.75, 600)).contains("29K", "1K", "15K", "8K", "11K").doesNotContain("28.8K");
        assertThat(words(bars, 1.75, 330)).as("what would lie on a higher bar is left out").contains("29K", "20K").doesNotContain("11K", "8K");
    }

    @Test
    void theWordsOfALineAreLeftOutWhereTheyWouldLieOnANumberOrBeCut() {
        List<StarHistogram.Bar> bars = List.of(new StarHistogram.Bar(3.3, 3.7, 10_538), new StarHistogram.Bar(3.8, 4.2, 28_750));

        assertThat(words(bars, 3.54, 4, 1, 700, 300)).contains("mean 3.54", "median 4.0");
        assertThat(words(bars, 3.54, 4, 1.75, 400, 300)).as("its end would be outside").contains("mean 3.54").doesNotContain("median 4.0");
        assertThat(words(bars, 4.3, 4.5, 1, 700, 120)).as("on the number of the bar").doesNotContain("mean 4.30");
    }

    private static List<String> words(List<StarHistogram.Bar> bars, double scale, int width) {
        return words(bars, Double.NaN, Double.NaN, scale, width, 300);
    }

    private static List<String> words(List<StarHistogram.Bar> bars, double mean, double median, double scale, int width, int height) {
        ChartLook look = new ChartLook(false, scale);
        SVGGraphics2D svg = new SVGGraphics2D(width, height);
        ChartStyle.dress(new StarHistogram(bars, mean, median).chart(look), look).draw(svg, new Rectangle2D.Double(0, 0, width, height));
        return Pattern.compile(">([^<>]+)</text>").matcher(svg.getSVGElement()).results().map(found -> found.group(1)).toList();
    }

    /** Where the bars are. */
    private static List<Rectangle2D> areas(ChartRenderingInfo info) {
        List<Rectangle2D> areas = new ArrayList<>();
        for (Object entity : info.getEntityCollection().getEntities()) {
            if (entity instanceof XYItemEntity bar) {
                areas.add(bar.getArea().getBounds2D());
            }
        }
        return areas;
    }

    private static BufferedImage drawn(JFreeChart chart, ChartLook look, ChartRenderingInfo info) {
        BufferedImage image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
        ChartStyle.dress(chart, look).draw(image.createGraphics(), new Rectangle2D.Double(0, 0, 600, 300), info);
        return image;
    }

    private static int differences(BufferedImage one, BufferedImage other, Rectangle2D within) {
        int differences = 0;
        for (int y = (int) within.getMinY(); y < within.getMaxY(); y++) {
            for (int x = (int) within.getMinX(); x < within.getMaxX(); x++) {
                differences += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return differences;
    }
}
