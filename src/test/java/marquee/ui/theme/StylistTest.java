package marquee.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;

import marquee.ui.store.Settings;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class StylistTest {

    @TempDir
    Path home;

    private Label label;
    private Appearance appearance;
    private Asked asked;

    @BeforeEach
    void show() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(() -> {
            label = new Label("words");
            appearance = new Appearance(Settings.load(home));
            asked = new Asked();
            Stylist stylist = new Stylist(appearance);
            Scene scene = new Scene(new StackPane(label, asked), 200, 100);
            stylist.dress(scene);
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void changesTheColoursThereAndBack(FxRobot robot) {
        Paint light = label.getTextFill();
        robot.interact(appearance::toggleDark);
        WaitForAsyncUtils.waitForFxEvents();
        Paint dark = label.getTextFill();
        robot.interact(appearance::toggleDark);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(dark).isNotEqualTo(light);
        assertThat(label.getTextFill()).isEqualTo(light);
    }

    @Test
    void leavesStylingToTheNextFrame(FxRobot robot) {
        int[] times = new int[2];
        robot.interact(() -> {
            times[0] = asked.times;
            appearance.toggleDark();
            times[1] = asked.times;
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(times[1]).isEqualTo(times[0]);
        assertThat(asked.times).isGreaterThan(times[0]);
    }

    /** The toolkit reads sheets again that it takes for changed, and then styles the whole window anew. */
    @Test
    void aPopUpDoesNotStyleTheWindowAnew(FxRobot robot) {
        for (int theme = 0; theme < 3; theme++) {
            int[] before = new int[1];
            Tooltip tooltip = new Tooltip("more words");
            robot.interact(() -> {
                before[0] = asked.times;
                tooltip.show(label, 10, 10);
            });
            robot.interact(tooltip::hide);
            robot.interact(() -> tooltip.show(label, 20, 10));
            robot.interact(tooltip::hide);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(asked.times).isEqualTo(before[0]);
            robot.interact(appearance::toggleDark);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /** Counts how often its styles are worked out. */
    private static final class Asked extends Region {

        private int times;

        @Override
        public String getUserAgentStylesheet() {
            times++;
            return null;
        }
    }
}
