package marquee.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.XYItemEntity;
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
