package marquee.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;

import marquee.chart.ChartLook;
import marquee.testing.Toolkit;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.data.category.DefaultCategoryDataset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ChartPaneTest {

    private static final ChartLook LIGHT = new ChartLook(false, 1);
    private static final ChartLook DARK = new ChartLook(true, 1.3);

    private final ReadOnlyObjectWrapper<ChartLook> look = new ReadOnlyObjectWrapper<>(LIGHT);

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    @Test
    void makesTheChartAnewWhenTheLookChanges() {
        List<ChartLook> asked = new ArrayList<>();
        ChartPane pane = pane();
        Toolkit.run(() -> pane.show("three bars", wanted -> {
            asked.add(wanted);
            return bars();
        }));
        assertThat(pane.chart().getBackgroundPaint()).isEqualTo(LIGHT.background());

        Toolkit.run(() -> look.set(DARK));

        assertThat(asked).containsExactly(LIGHT, DARK);
        assertThat(pane.chart().getBackgroundPaint()).isEqualTo(DARK.background());
        assertThat(pane.chart().getCategoryPlot().getRangeAxis().getTickLabelFont().getSize2D()).isEqualTo(16f);
        assertThat(pane.getAccessibleText()).isEqualTo("three bars");
    }

    @Test
    void theLookHasNoTitleAndNoFrameInThePlot() {
        ChartPane pane = pane();
        Toolkit.run(() -> pane.show("three bars", wanted -> bars()));

        assertThat(pane.chart().getTitle()).isNull();
        assertThat(pane.chart().getPlot().isOutlineVisible()).isFalse();
        assertThat(pane.chart().getCategoryPlot().isDomainGridlinesVisible()).isFalse();
    }

    @Test
    void theWheelIsLeftToThePage() {
        ChartPane pane = pane();
        List<ScrollEvent> reached = new ArrayList<>();
        double[] upper = new double[2];
        Toolkit.run(() -> pane.show("three bars", wanted -> bars()));
        Toolkit.run(() -> {
            pane.getParent().addEventHandler(ScrollEvent.SCROLL, reached::add);
            upper[0] = pane.chart().getCategoryPlot().getRangeAxis().getUpperBound();
            pane.canvas().fireEvent(new ScrollEvent(ScrollEvent.SCROLL, 50, 50, 50, 50, false, false, false, false, true, false,
                    0, -40, 0, -40, null, 0, null, 0, 0, null));
            upper[1] = pane.chart().getCategoryPlot().getRangeAxis().getUpperBound();
        });

        assertThat(reached).hasSize(1);
        assertThat(upper[1]).isEqualTo(upper[0]);
    }

    @Test
    void knowsWhatLiesUnderAPoint() {
        ChartPane pane = pane();
        Toolkit.run(() -> pane.show("three bars", wanted -> bars()));

        String found = Toolkit.call(() -> {
            for (int x = 0; x < pane.getWidth(); x += 4) {
                var entity = pane.entityAt(x, pane.getHeight() * 0.7);
                if (entity != null && entity.getToolTipText() != null) {
                    return entity.getToolTipText();
                }
            }
            return "";
        });

        assertThat(found).contains("RMSE", "BaselineOnly");
    }

    @Test
    void stretchesThePictureWhileTheSizeChangesAndDrawsItAnewOnceItRests() {
        ChartPane pane = pane();
        Toolkit.run(() -> pane.show("three bars", wanted -> bars()));
        double wide = pane.canvas().getWidth();
        Toolkit.run(() -> {
            narrow(pane, wide / 2);
            assertThat(pane.canvas().getWidth()).as("not drawn yet").isEqualTo(wide);
            assertThat(pane.canvas().getBoundsInParent().getWidth()).isEqualTo(wide / 2);
        });

        Toolkit.await("it is drawn in its new size", () -> pane.canvas().getWidth() == wide / 2 && pane.canvas().getBoundsInParent().getWidth() == wide / 2);
    }

    @Test
    void aNewChartIsDrawnInTheSizeOfNowThoughThatHasNotComeToRest() {
        ChartPane pane = pane();
        Toolkit.run(() -> pane.show("three bars", wanted -> bars()));
        double wide = pane.canvas().getWidth();
        Toolkit.run(() -> {
            narrow(pane, wide / 2);
            pane.refresh();
            assertThat(pane.canvas().getWidth()).isEqualTo(wide / 2);
            assertThat(pane.canvas().getBoundsInParent().getWidth()).isEqualTo(wide / 2);
            assertThat(pane.canvas().getChart()).isNotNull();
        });
    }

    private static void narrow(ChartPane pane, double width) {
        pane.resize(width, pane.getHeight());
        pane.layout();
    }

    @Test
    void ofManyChartsThatComeTogetherOnlyTheLastIsMade() {
        ChartPane pane = pane();
        List<String> made = new ArrayList<>();
        Toolkit.run(() -> pane.show("first", wanted -> named(made, "first")));
        Toolkit.run(() -> {
            pane.show("second", wanted -> named(made, "second"));
            pane.show("third", wanted -> named(made, "third"));
        });

        assertThat(made).containsExactly("first", "third");
        assertThat(pane.getAccessibleText()).isEqualTo("third");
    }

    @Test
    void betweenTwoChartsOfAWindowOthersHaveTheirTurn() {
        List<String> order = new ArrayList<>();
        Toolkit.run(() -> {
            Scene scene = new Scene(new StackPane());
            Turns.add(scene, () -> {
                order.add("a chart");
                Platform.runLater(() -> order.add("a key"));
            });
            Turns.add(scene, () -> order.add("another chart"));
        });

        assertThat(order).containsExactly("a chart", "a key", "another chart");
    }

    private static JFreeChart named(List<String> made, String name) {
        made.add(name);
        return bars();
    }

    @Test
    void letsGoOfTheChartAndTheLook() throws InterruptedException {
        JFreeChart shared = bars();
        WeakReference<ChartPane> pane = disposed(shared);

        assertThat(Toolkit.isCollected(pane)).isTrue();
        assertThat(shared.getPlot()).isNotNull();
    }

    private WeakReference<ChartPane> disposed(JFreeChart shared) {
        ChartPane pane = Toolkit.call(() -> new ChartPane(look));
        Toolkit.run(() -> {
            pane.show("three bars", wanted -> shared);
            pane.dispose();
        });
        return new WeakReference<>(pane);
    }

    private ChartPane pane() {
        return Toolkit.call(() -> {
            ChartPane made = new ChartPane(look);
            Scene scene = new Scene(new StackPane(made), 500, 300);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            made.layout();
            return made;
        });
    }

    static JFreeChart bars() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        data.addValue(0.89, "RMSE", "BaselineOnly");
        data.addValue(0.88, "RMSE", "KNNBaseline");
        data.addValue(0.87, "RMSE", "SVD");
        JFreeChart chart = ChartFactory.createBarChart("a title", null, "stars", data);
        chart.getCategoryPlot().getRenderer().setDefaultToolTipGenerator(
                (set, row, column) -> set.getRowKey(row) + " of " + set.getColumnKey(column));
        return chart;
    }
}
