package marquee.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;

import javafx.geometry.HorizontalDirection;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import marquee.testing.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;

/** A divider as it is dragged and as it is moved by keys; the least width of each side is 200 and 300. */
class SidePaneTest {

    private final FxRobot robot = new FxRobot();
    private final Region side = new Region();
    private final Region main = new Region();
    private SidePane pane;
    private Stage stage;

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    @BeforeEach
    void size() {
        side.setMinWidth(200);
        side.setPrefWidth(250);
        main.setMinWidth(300);
    }

    @AfterEach
    void close() {
        if (stage != null) {
            Toolkit.run(stage::hide);
        }
    }

    private void show(HorizontalDirection where) {
        Toolkit.run(() -> {
            pane = new SidePane("divider", "Width of the side", where);
            pane.setSide(side);
            pane.setMain(main);
            stage = Toolkit.show(pane, 800, 400);
        });
    }

    private void in(double width) {
        Toolkit.run(() -> {
            pane.resize(width, 400);
            pane.layout();
        });
    }

    private Node divider() {
        return stage.getScene().lookup("#divider");
    }

    private void keys(KeyCode... codes) {
        Toolkit.run(divider()::requestFocus);
        for (KeyCode code : codes) {
            robot.push(code);
        }
        Toolkit.run(() -> { });
    }

    @Test
    void aSideThatNobodyHasMovedIsAsWideAsItPrefers() {
        show(HorizontalDirection.LEFT);

        assertThat(side.getWidth()).isEqualTo(250);
        assertThat(main.getLayoutX()).isEqualTo(250 + Divider.THICKNESS);
        assertThat(main.getWidth()).isEqualTo(800 - 250 - Divider.THICKNESS);
        assertThat(main.getHeight()).isEqualTo(400);
    }

    @Test
    void isDraggedAndStaysThereWhileTheWindowGrows() {
        show(HorizontalDirection.LEFT);
        robot.drag(divider(), MouseButton.PRIMARY).dropBy(70, 5);

        assertThat(pane.sideWidthProperty().get()).isEqualTo(320);
        assertThat(side.getWidth()).isEqualTo(320);
        in(1_400);
        assertThat(side.getWidth()).isEqualTo(320);
    }

    @Test
    void nothingElseThanTheFirstButtonDrags() {
        show(HorizontalDirection.LEFT);
        robot.drag(divider(), MouseButton.SECONDARY).dropBy(70, 5);

        assertThat(side.getWidth()).isEqualTo(250);
    }

    @Test
    void isDraggedAtTheRightToo() {
        show(HorizontalDirection.RIGHT);
        assertThat(side.getLayoutX()).isEqualTo(550);

        robot.drag(divider(), MouseButton.PRIMARY).dropBy(-70, 0);

        assertThat(side.getWidth()).isEqualTo(320);
        assertThat(main.getWidth()).isEqualTo(800 - 320 - Divider.THICKNESS);
        keys(KeyCode.RIGHT);
        assertThat(side.getWidth()).as("the divider goes where the arrow points").isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(ints = {-700, 700})
    void neitherSideIsDraggedNarrowerThanItsLeastWidth(int by) {
        for (HorizontalDirection where : HorizontalDirection.values()) {
            show(where);
            robot.drag(divider(), MouseButton.PRIMARY).dropBy(by, 0);

            assertThat(side.getWidth()).isGreaterThanOrEqualTo(200);
            assertThat(main.getWidth()).isGreaterThanOrEqualTo(300);
            assertThat(Math.min(side.getWidth() - 200, main.getWidth() - 300)).as("as far as it goes").isZero();
            Toolkit.run(stage::hide);
        }
    }

    @Test
    void isMovedByKeys() {
        show(HorizontalDirection.LEFT);
        keys(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT);
        assertThat(side.getWidth()).isEqualTo(250 + 2 * 16);
        keys(KeyCode.HOME);
        assertThat(side.getWidth()).isEqualTo(200);
        keys(KeyCode.END);
        assertThat(main.getWidth()).isEqualTo(300);
        keys(KeyCode.DELETE);
        assertThat(side.getWidth()).isEqualTo(250);
        assertThat(pane.sideWidthProperty().get()).isEqualTo(SidePane.USUAL);
    }

    @Test
    void aDoubleClickPutsItBack() {
        show(HorizontalDirection.LEFT);
        keys(KeyCode.END);
        robot.doubleClickOn(divider());

        assertThat(side.getWidth()).isEqualTo(250);
    }

    @Test
    void isToldToThoseWhoCannotSeeIt() {
        show(HorizontalDirection.LEFT);

        assertThat(divider().getAccessibleText()).isEqualTo("Width of the side");
        assertThat(divider().queryAccessibleAttribute(AccessibleAttribute.VALUE)).isEqualTo(250.0);
        assertThat(divider().queryAccessibleAttribute(AccessibleAttribute.MIN_VALUE)).isEqualTo(200.0);
        assertThat(divider().queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE)).isEqualTo(484.0);
        Toolkit.run(() -> divider().executeAccessibleAction(AccessibleAction.SET_VALUE, 300.0));
        assertThat(side.getWidth()).isEqualTo(300);
    }

    @Test
    void aWidthForWhichThereIsNoRoomComesBackWithTheRoom() {
        show(HorizontalDirection.LEFT);
        Toolkit.run(() -> pane.sideWidthProperty().set(600));

        assertThat(main.getWidth()).isEqualTo(300);
        in(1_400);
        assertThat(side.getWidth()).isEqualTo(600);
    }

    @Test
    void whereThereIsNoRoomForBothTheWideOneGivesWayAndNothingCanBeMoved() {
        show(HorizontalDirection.LEFT);
        in(400);
        assertThat(side.getWidth()).isEqualTo(200);
        assertThat(main.getWidth()).isEqualTo(184);
        assertThat(divider().isDisabled()).isTrue();
        in(150);
        assertThat(side.getWidth()).isEqualTo(134);
        assertThat(main.getWidth()).isZero();
        in(0);
        in(800);
        assertThat(side.getWidth()).isEqualTo(250);
        assertThat(divider().isDisabled()).isFalse();
    }

    @Test
    void eitherSideMayComeLater() {
        Toolkit.run(() -> {
            pane = new SidePane("divider", "Width of the side", HorizontalDirection.LEFT);
            pane.setMain(main);
            stage = Toolkit.show(pane, 800, 400);
        });
        assertThat(main.getWidth()).isEqualTo(800);
        assertThat(divider().isDisabled()).as("no key reaches it yet").isTrue();

        Toolkit.run(() -> pane.setSide(side));

        assertThat(side.getWidth()).isEqualTo(250);
        assertThat(pane.getChildrenUnmodifiable()).as("as the keyboard goes").containsExactly(side, divider(), main);
    }

    @Test
    void manyMovesBetweenTwoFramesLayOutOnce() {
        show(HorizontalDirection.LEFT);
        int[] sizes = new int[1];
        main.widthProperty().subscribe((before, now) -> sizes[0]++);
        Toolkit.run(() -> {
            for (int width = 251; width <= 300; width++) {
                pane.sideWidthProperty().set(width);
            }
        });
        Toolkit.await("it is laid out", () -> side.getWidth() == 300);

        assertThat(sizes[0]).isEqualTo(1);
    }
}
