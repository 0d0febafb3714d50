package marquee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import marquee.testing.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Header, tiles and status bar at small windows and large text: nothing is cut, nothing lies outside. */
class WindowSizesTest {

    @TempDir
    private Path home;

    private OpenedWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = new OpenedWindow(home);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @ParameterizedTest
    @CsvSource({"1280, 0", "1280, 3", "900, 0", "900, 3", "720, 0", "1100, 2"})
    void nothingIsCut(int width, int larger) {
        Toolkit.run(() -> {
            window.stage().setWidth(width);
            window.stage().setHeight(700);
        });
        for (int step = 0; step < larger; step++) {
            window.robot().press(KeyCode.CONTROL).press(KeyCode.EQUALS).release(KeyCode.EQUALS, KeyCode.CONTROL);
        }
        Toolkit.run(() -> window.stage().getScene().getRoot().layout());

        for (String part : List.of("#header", "#tabs", "#explore-facts", "#status")) {
            assertThat(Toolkit.call(() -> cut(laidOut(part)))).as(part + " at " + width).isEmpty();
        }
        assertThat(Toolkit.call(() -> outside(window.stage().getScene().lookup("#header")))).as("header at " + width).isEmpty();
        assertThat(Toolkit.call(() -> outside(window.stage().getScene().lookup("#explore-facts")))).as("tiles at " + width).isEmpty();
    }

    /** A part of the window with the words that it has now: a job may have changed them since the last frame. */
    private Parent laidOut(String part) {
        window.stage().getScene().getRoot().applyCss();
        window.stage().getScene().getRoot().layout();
        return (Parent) window.stage().getScene().lookup(part);
    }

    /** The words of which only a part is shown. */
    private static List<String> cut(Parent parent) {
        List<String> cut = new ArrayList<>();
        for (Node node : parent.lookupAll(".text")) {
            if (node instanceof Text text && node.getParent() instanceof Labeled words && isShown(words) && !text.getText().equals(words.getText())) {
                cut.add(words.getText() + " as " + text.getText());
            }
        }
        return cut;
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    /** The children that reach beyond the right edge. */
    private static List<String> outside(Node node) {
        Bounds room = node.localToScene(node.getLayoutBounds());
        return ((Parent) node).getChildrenUnmodifiable().stream().filter(Node::isVisible)
                .filter(child -> child.localToScene(child.getLayoutBounds()).getMaxX() > room.getMaxX() + 0.5)
                .map(child -> child + " to " + child.localToScene(child.getLayoutBounds()).getMaxX()).toList();
    }
}
