package marquee.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.CategoryItemEntity;
import org.junit.jupiter.api.Test;

import marquee.chart.Waterfall.Role;
import marquee.chart.Waterfall.Step;

class WaterfallTest {

    private static final ChartLook LOOK = new ChartLook(false, 1);

    private static final Waterfall STEPS = new Waterfall(List.of(
            new Step(Role.START, "mean", 0, 3.5, "3.50", "the mean"),
            new Step(Role.STEP, "user", 3.5, 3.25, "−0.25", "the user"),
            new Step(Role.STEP, "film", 3.25, 4.25, "+1.00", "the film"),
            new Step(Role.RESULT, "prediction", 0, 4.25, "4.25", "what comes out")));

    private static List<CategoryItemEntity> marks(Waterfall waterfall) {
        ChartRenderingInfo info = new ChartRenderingInfo();
        JFreeChart chart = ChartStyle.dress(waterfall.chart(LOOK), LOOK);
        BufferedImage image = new BufferedImage(500, 300, BufferedImage.TYPE_INT_RGB);
        chart.draw(image.createGraphics(), new Rectangle2D.Double(0, 0, 500, 300), info);
        List<CategoryItemEntity> marks = new ArrayList<>();
        for (Object entity : info.getEntityCollection().getEntities()) {
            if (entity instanceof CategoryItemEntity mark) {
                marks.add(mark);
            }
        }
        return marks;
    }

    @Test
    void everyBarBeginsWhereTheOneBeforeItEnded() {
        List<Rectangle2D> bars = marks(STEPS).stream().map(mark -> mark.getArea().getBounds2D()).toList();

        assertThat(bars).hasSize(4);
        assertThat(bars.get(1).getMinY()).as("the user goes down from the mean").isEqualTo(bars.get(0).getMinY());
        assertThat(bars.get(2).getMaxY()).as("the film goes up from there").isEqualTo(bars.get(1).getMaxY());
        assertThat(bars.get(3).getMinY()).as("and ends at the prediction").isEqualTo(bars.get(2).getMinY());
        assertThat(bars.get(0).getMaxY()).as("start and result stand on the axis").isEqualTo(bars.get(3).getMaxY());
        assertThat(bars.get(2).getHeight()).as("4 times as high as a step of a quarter")
                .isCloseTo(4 * bars.get(1).getHeight(), org.assertj.core.api.Assertions.within(1e-6));
    }

    @Test
    void everyBarSaysWhatItIs() {
        assertThat(marks(STEPS)).extracting(CategoryItemEntity::getToolTipText)
                .containsExactly("the mean", "the user", "the film", "what comes out");
    }

    @Test
    void aPredictionAloneIsAChartAsWell() {
        assertThat(marks(new Waterfall(List.of(new Step(Role.RESULT, "prediction", 0, 5, "5.00", ""))))).hasSize(1);
        assertThatThrownBy(() -> new Waterfall(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
