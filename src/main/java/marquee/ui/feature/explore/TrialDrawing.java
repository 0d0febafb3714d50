package marquee.ui.feature.explore;

import java.awt.geom.Rectangle2D;
import java.util.List;

import javafx.scene.canvas.Canvas;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.fx.FXGraphics2D;

import marquee.chart.ChartLook;
import marquee.chart.ChartStyle;

/**
 * Charts that nobody sees, drawn on another core. What charts are made of is read, linked and run for the first time there, and not on the
 * thread of the window while somebody waits for the first page; a canvas that is in no window may be drawn on by any thread.
 */
final class TrialDrawing {

    private static final double WIDTH = 600;
    private static final double HEIGHT = 320;

    private TrialDrawing() {
    }

    /**
     * Draws one of each sort that the first page has.
     *
     * @return how many marks they have
     */
    static int draw(StarPicture stars, ChartLook look) {
        List<JFreeChart> charts = List.of(ExploreCharts.stars(stars, look), ExploreCharts.lying(stars.bars(), look));
        int marks = 0;
        for (JFreeChart chart : charts) {
            ChartRenderingInfo drawn = new ChartRenderingInfo();
            Canvas canvas = new Canvas(WIDTH, HEIGHT);
            ChartStyle.dress(chart, look).draw(new FXGraphics2D(canvas.getGraphicsContext2D()), new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), null, drawn);
            marks += drawn.getEntityCollection().getEntityCount();
        }
        return marks;
    }
}
