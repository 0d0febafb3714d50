package marquee.ui.chart;

import java.util.function.Consumer;
import java.util.function.Function;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.transform.Scale;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.fx.ChartCanvas;
import org.jfree.chart.fx.interaction.MouseHandlerFX;

import marquee.chart.ChartLook;
import marquee.chart.ChartStyle;

/**
 * Shows a chart and follows the look. The chart is made anew, by the function it was given, when the look changes; dragging and
 * the wheel are left to the page; what lies under the pointer is told in a tooltip of its own. While the size of the pane changes, its
 * picture is stretched; it is drawn anew once the size has come to rest. Call {@link #dispose()} when the pane is no longer needed.
 */
public final class ChartPane extends Region {

    private static final double MAXIMUM = 4096; // larger canvases fail on some graphics cards

    private static final Duration AT_REST = Duration.millis(100);

    private final ObservableValue<ChartLook> look;
    private final Scale stretch = new Scale();
    private final PauseTransition rest = new PauseTransition(AT_REST);
    private final ChartCanvas canvas = new ChartCanvas(null);
    private final ChartMarks marks;
    private final Subscription subscription;
    private Function<ChartLook, JFreeChart> maker;
    private boolean awaited;

    /**
     * An empty pane.
     *
     * @param look the look it follows
     */
    public ChartPane(ObservableValue<ChartLook> look) {
        this.look = look;
        getStyleClass().add("chart-pane");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinSize(120, 120);
        setPrefSize(400, 260);
        canvas.getGraphicsContext2D().setFontSmoothingType(FontSmoothingType.GRAY);
        for (String handler : new String[] {"tooltip", "scroll", "anchor", "pan", "dispatch"}) {
            remove(canvas.getMouseHandler(handler));
        }
        canvas.addOverlay(new SamePen());
        canvas.setManaged(false);
        canvas.setFocusTraversable(false);
        canvas.getTransforms().add(stretch);
        getChildren().add(canvas);
        marks = new ChartMarks(this);
        rest.setOnFinished(rested -> Turns.add(getScene(), this::fit));
        subscription = look.subscribe((before, now) -> {
            marks.withdraw();
            makeSoon();
        });
        visibleProperty().subscribe((before, now) -> makeSoon());
    }

    /**
     * Shows a chart: in a window soon, in a turn of its own, so that many charts never keep the window waiting together; the first one
     * at once where there is no window yet.
     *
     * @param description what it shows, for those who cannot see it: its subject and its main figures
     * @param chartOf makes the chart in a look; called for this and whenever the look changes
     */
    public void show(String description, Function<ChartLook, JFreeChart> chartOf) {
        setAccessibleText(description);
        maker = chartOf;
        if (getScene() == null && canvas.getChart() == null) {
            make();
        } else {
            makeSoon();
        }
    }

    /** Makes the chart anew from what its maker now says. */
    public void refresh() {
        make();
    }

    private void makeSoon() {
        if (!awaited) {
            awaited = true;
            Turns.add(getScene(), this::make);
        }
    }

    /** Takes the chart away. */
    public void clear() {
        maker = null;
        setAccessibleText("");
        canvas.setChart(null);
        marks.hide();
    }

    /** Lets go of the look and of the chart. */
    public void dispose() {
        subscription.unsubscribe();
        rest.stop();
        clear();
    }

    /** The canvas the chart is drawn on, for pointers that ask what lies where. */
    public ChartCanvas canvas() {
        return canvas;
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return maker == null;
    }

    /** The chart as it is shown; null while there is none. */
    public JFreeChart chart() {
        return canvas.getChart();
    }

    /** The chart made once more, for a picture; null while there is none. */
    JFreeChart newChart() {
        return maker == null ? null : ChartStyle.dress(maker.apply(look.getValue()), look.getValue());
    }

    /** The mark under a point of this pane; null where there is none. */
    public ChartEntity entityAt(double x, double y) {
        return marks.at(x, y);
    }

    /** Sets what happens when a mark is chosen, by a click or by Enter. */
    public void setOnMark(Consumer<ChartEntity> handler) {
        marks.setOnChosen(handler);
    }

    /** Shows what a mark says, by its place among the marks. */
    public void pointTo(int place) {
        marks.pointTo(place);
    }

    /** The look the chart is shown in. */
    public ChartLook look() {
        return look.getValue();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getChart() == null || canvas.getWidth() == width() && canvas.getHeight() == height()) {
            fit();
        } else if (canvas.getWidth() <= 0 || canvas.getHeight() <= 0) {
            Turns.add(getScene(), this::fit);
        } else {
            stretch.setX(width() / canvas.getWidth());
            stretch.setY(height() / canvas.getHeight());
            rest.playFromStart();
        }
    }

    private double width() {
        return Math.min(MAXIMUM, snapSizeX(getWidth()));
    }

    private double height() {
        return Math.min(MAXIMUM, snapSizeY(getHeight()));
    }

    /** Draws the chart in the size of the pane. */
    private void fit() {
        JFreeChart chart = canvas.getChart();
        takeSize();
        if (canvas.getChart() != chart) {
            canvas.setChart(chart);
        }
    }

    /** Gives the canvas the size of the pane; it is then without a chart where it had another. */
    private void takeSize() {
        rest.stop();
        stretch.setX(1);
        stretch.setY(1);
        if (canvas.getWidth() != width() || canvas.getHeight() != height()) {
            canvas.setChart(null); // one drawing for both sides, not two
            canvas.setWidth(width());
            canvas.setHeight(height());
        }
    }

    private void make() {
        awaited = false;
        if (maker != null && isVisible()) { // one that nobody sees is made when it is taken away
            JFreeChart chart = newChart();
            takeSize(); // a new drawing never is one for another size
            canvas.setChart(chart);
            marks.renew();
        }
    }

    private void remove(MouseHandlerFX handler) {
        canvas.removeMouseHandler(handler);
        canvas.removeAuxiliaryMouseHandler(handler);
    }
}
