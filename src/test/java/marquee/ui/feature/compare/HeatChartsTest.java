package marquee.ui.feature.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

import marquee.chart.ChartLook;
import marquee.chart.ChartStyle;
import org.jfree.svg.SVGGraphics2D;
import org.junit.jupiter.api.Test;

class HeatChartsTest {

    private static final ChartLook LOOK = new ChartLook(false, 1);

    private static HeatPicture picture(int rows, int columns, String label) {
        List<HeatCell> cells = IntStream.range(0, rows * columns)
                .mapToObj(place -> new HeatCell(place % columns, place / columns, 1, label, "", HeatCell.Mark.NONE)).toList();
        return new HeatPicture("", "Genre of the movie", IntStream.range(0, columns).mapToObj(column -> "Genre " + column).toList(), "",
                IntStream.range(0, rows).mapToObj(row -> "Model number " + row).toList(), cells, new HeatScale(0, 1, false));
    }

    private static String drawn(HeatPicture picture, double height) {
        SVGGraphics2D drawn = new SVGGraphics2D(900, (int) height);
        ChartStyle.dress(HeatCharts.heat(picture, null, LOOK), LOOK).draw(drawn, new Rectangle2D.Double(0, 0, 900, height));
        return drawn.getSVGElement();
    }

    @Test
    void aCellThatIsTooNarrowForAllItsWordsKeepsTheFirstLine() {
        assertThat(drawn(picture(4, 7, "0.887\n2,525 ratings"), 220)).contains(">0.887<", ">2,525 ratings<");
        assertThat(drawn(picture(4, 19, "0.887\n2,525 ratings"), 320)).contains(">0.887<").doesNotContain("2,525 ratings");
    }

    @Test
    void aCardIsHighEnoughForTwoLinesInTheCellsOfManyModels() {
        for (int rows : new int[] {2, 6, 14}) {
            HeatPicture picture = picture(rows, 14, "same\n97");
            double withoutHeaderAndControls = HeatCharts.height(picture) - 150;
            assertThat(drawn(picture, withoutHeaderAndControls)).as(rows + " rows").contains(">same<", ">97<");
        }
    }
}
