package marquee.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;

import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import marquee.testing.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RestingPaneTest {

    private final Counting seen = new Counting();
    private final Counting hidden = new Counting();
    private final TabPane tabs = new TabPane(new Tab("seen", new RestingPane(seen)), new Tab("hidden", new RestingPane(hidden)));

    /** Counts how often it is laid out. */
    private static final class Counting extends VBox {

        private int times;

        @Override
        protected void layoutChildren() {
            times++;
            super.layoutChildren();
        }
    }

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    private void stretch(double width) {
        tabs.resize(width, 300);
        tabs.layout();
    }

    @Test
    void whatIsNotSeenIsNotLaidOutWhileTheWindowIsStretched() {
        Toolkit.run(() -> {
            Toolkit.show(tabs, 400, 300);
            stretch(400);
            assertThat(hidden.getWidth()).as("made ready in the size of the moment").isEqualTo(400);
            int before = hidden.times;

            for (double width = 410; width <= 600; width += 10) {
                stretch(width);
            }
            assertThat(seen.getWidth()).isEqualTo(600);
            assertThat(hidden.getWidth()).isEqualTo(400);
            assertThat(hidden.times).isEqualTo(before);

            tabs.getSelectionModel().select(1);
            tabs.layout();
            assertThat(hidden.getWidth()).isEqualTo(600);
            assertThat(seen.getWidth()).isEqualTo(600);
        });
    }

    @Test
    void whatChangesWhileItIsNotSeenIsLaidOutAtOnce() {
        Toolkit.run(() -> {
            Toolkit.show(tabs, 400, 300);
            stretch(400);
            Region added = new Region();
            added.setMinSize(20, 10);
            hidden.getChildren().add(added);
            tabs.layout();
            assertThat(added.getHeight()).isEqualTo(10);
            assertThat(added.getWidth()).isEqualTo(400);
        });
    }

    @Test
    void asksForAsMuchRoomAsItsContentDoesWhileItIsSeen() {
        Toolkit.run(() -> {
            Region content = new Region();
            content.setPrefSize(70, 50);
            content.setMinSize(30, 20);
            RestingPane pane = new RestingPane(content);
            assertThat(pane.prefWidth(-1)).isEqualTo(70);
            assertThat(pane.prefHeight(-1)).isEqualTo(50);
            assertThat(pane.minWidth(-1)).isEqualTo(30);
            assertThat(pane.minHeight(-1)).isEqualTo(20);

            VBox behind = new VBox(pane);
            behind.setVisible(false);
            assertThat(pane.prefWidth(-1)).isZero();
            assertThat(pane.minHeight(-1)).isZero();
        });
    }
}
