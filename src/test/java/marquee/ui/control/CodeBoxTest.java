package marquee.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;

import atlantafx.base.controls.Popover;

import marquee.ui.store.Settings;
import marquee.ui.theme.Appearance;
import marquee.ui.theme.Stylist;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The Python of a card in the lowest window that is promised, with text of both sizes, in both themes. */
@ExtendWith(ApplicationExtension.class)
class CodeBoxTest {

    private static final String LONG = IntStream.range(0, 120).mapToObj(line -> "print(" + line + ")  # " + "word ".repeat(line % 30))
            .collect(Collectors.joining("\n", "import pandas as pd\n", "\n"));

    @TempDir
    private Path home;

    private Card card;

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    private Popover open(FxRobot robot, String code, double scale, boolean dark) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        Settings settings = Settings.load(home);
        settings.put("text.scale", scale);
        FxToolkit.setupFixture(() -> {
            card = new Card("some", "A card");
            card.setPython(() -> code);
            Appearance appearance = new Appearance(settings);
            Scene scene = new Scene(new StackPane(card), 1280, 800);
            new Stylist(appearance).dress(scene);
            if (appearance.darkProperty().get() != dark) {
                appearance.toggleDark();
            }
            stage.setScene(scene);
            stage.show();
        });
        robot.interact(() -> ((Button) card.lookup("#some-python")).fire());
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> Window.getWindows().stream().filter(Popover.class::isInstance).map(Popover.class::cast)
                .findFirst().orElseThrow());
    }

    private static <N extends Node> N part(Popover popover, String id) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            @SuppressWarnings("unchecked")
            N part = (N) popover.getContentNode().lookup(id);
            return part;
        });
    }

    @ParameterizedTest
    @CsvSource({"1, false", "1.5, true"})
    void theLongestCodeFitsAndIsScrolled(double scale, boolean dark, FxRobot robot) throws Exception {
        Popover popover = open(robot, LONG, scale, dark);
        TextArea area = part(popover, "#some-python-code");
        robot.interact(() -> {
            assertThat(popover.getHeight()).isLessThan(800);
            assertThat(popover.getWidth()).isLessThan(1280);
            assertThat(area.getWidth()).isEqualTo(0.7 * 1280);
            assertThat(area.lookupAll(".scroll-bar")).filteredOn(Node::isVisible).extracting(bar -> ((ScrollBar) bar).getOrientation()).hasSize(2);
            assertThat(area.getFont().getSize()).isEqualTo(14 * scale);
            assertThat(area.getFont().getFamily()).isNotEqualTo(((Button) card.lookup("#some-python")).getFont().getFamily());
            Color ground = (Color) area.getBackground().getFills().get(1).getFill();
            assertThat(ground.getBrightness()).isBetween(dark ? 0.0 : 0.9, dark ? 0.2 : 1.0);
        });
    }

    @ParameterizedTest
    @CsvSource({"1", "1.5"})
    void fewLinesTakeTheRoomTheyNeed(double scale, FxRobot robot) throws Exception {
        TextArea area = part(open(robot, "import pandas as pd\n\nprint(1)\n", scale, false), "#some-python-code");
        robot.interact(() -> {
            assertThat(area.getHeight()).isLessThan(180 * scale);
            assertThat(area.lookupAll(".scroll-bar")).filteredOn(Node::isVisible).isEmpty();
        });
    }

    @Test
    void itIsReadSelectedAndCopied(FxRobot robot) throws Exception {
        Popover popover = open(robot, LONG, 1, false);
        TextArea area = part(popover, "#some-python-code");
        assertThat(area.isEditable()).isFalse();
        assertThat(area.getAccessibleText()).isNotBlank();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, area::isFocused);
        robot.type(KeyCode.DOWN).press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT).press(KeyCode.SHORTCUT).type(KeyCode.C).release(KeyCode.SHORTCUT);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("print(0)  # \n"));
        robot.type(KeyCode.X);
        assertThat(area.getText()).isEqualTo(LONG.stripTrailing());
        robot.type(KeyCode.TAB);
        Button copy = part(popover, "#some-python-copy");
        assertThat(copy.isFocused()).isTrue();
        robot.type(KeyCode.SPACE);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(LONG));
        robot.type(KeyCode.TAB);
        assertThat(area.isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> !popover.isShowing()); // it fades
    }

}
