package marquee.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import marquee.chart.ChartLook;
import marquee.testing.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChartMarksTest {

    private final ReadOnlyObjectWrapper<ChartLook> look = new ReadOnlyObjectWrapper<>(new ChartLook(false, 1));
    private ChartPane pane;
    private StackPane place;
    private Stage stage;

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    @BeforeEach
    void open() {
        Toolkit.run(() -> {
            pane = new ChartPane(look);
            place = new StackPane(pane);
            Button focused = new Button("has the focus");
            stage = Toolkit.show(new VBox(focused, place), 500, 340);
            focused.requestFocus();
        });
        Toolkit.run(() -> pane.show("three bars", wanted -> ChartPaneTest.bars()));
        Toolkit.run(() -> pane.pointTo(1));
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            pane.dispose();
            stage.hide();
        });
    }

    private static List<String> told() {
        return Toolkit.call(() -> Window.getWindows().stream().filter(window -> window instanceof Tooltip && window.isShowing())
                .map(window -> ((Tooltip) window).getText()).toList());
    }

    @Test
    void whatAMarkTellsLeavesTheWindowWithTheChartAndComesBackWithIt() {
        assertThat(told()).containsExactly("RMSE of KNNBaseline");

        Toolkit.run(() -> place.getChildren().clear());
        assertThat(told()).isEmpty();

        Toolkit.run(() -> place.getChildren().setAll(pane));
        assertThat(told()).containsExactly("RMSE of KNNBaseline");
    }

    @Test
    void itIsHiddenWhileTheLookChangesAndToldOnceMoreInTheNewOne() {
        List<String> meanwhile = Toolkit.call(() -> {
            look.set(new ChartLook(true, 1));
            return Window.getWindows().stream().filter(Tooltip.class::isInstance).map(window -> ((Tooltip) window).getText()).toList();
        });
        assertThat(meanwhile).as("its colours would be those of neither").isEmpty();
        assertThat(told()).containsExactly("RMSE of KNNBaseline");
    }

    @Test
    void aChartThatChangesItsLookOutsideAWindowTellsNothingUntilItIsBack() {
        Toolkit.run(() -> place.getChildren().clear());
        Toolkit.run(() -> look.set(new ChartLook(true, 1)));
        assertThat(told()).isEmpty();

        Toolkit.run(() -> place.getChildren().setAll(pane));
        assertThat(told()).containsExactly("RMSE of KNNBaseline");
    }
}
