package marquee.ui.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.TimeoutException;

import javafx.beans.property.DoubleProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import marquee.testing.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** Two cards with a divider between them, which stand one below the other where there are fewer than 616 pixels. */
class CardRowTest {

    private final FxRobot robot = new FxRobot();
    private final Region first = new Region();
    private final Region second = new Region();
    private CardRow row;
    private DoubleProperty share;
    private Stage stage;

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    @BeforeEach
    void show() {
        Toolkit.run(() -> {
            row = new CardRow(200, 616, List.of(1.0, 1.0), first, second);
            share = row.divide("divider", "Border");
            row.setManaged(false);
            stage = Toolkit.show(new Pane(row), 1_016, 500);
        });
        in(1_016);
    }

    @AfterEach
    void close() {
        Toolkit.run(stage::hide);
    }

    private void in(double width) {
        Toolkit.run(() -> {
            row.resize(width, row.prefHeight(width));
            row.layout();
        });
    }

    private void key(KeyCode code) {
        Toolkit.run(stage.getScene().lookup("#divider")::requestFocus);
        robot.push(code);
        Toolkit.run(() -> { });
    }

    @Test
    void cardsAreAsWideAsTheirWeightsSayUntilTheDividerIsDragged() {
        assertThat(first.getWidth()).isEqualTo(500);
        assertThat(second.getWidth()).isEqualTo(500);

        robot.drag(stage.getScene().lookup("#divider"), MouseButton.PRIMARY).dropBy(100, 0);

        assertThat(share.get()).isEqualTo(0.6);
        assertThat(first.getWidth()).isEqualTo(600);
        assertThat(second.getLayoutX()).isEqualTo(616);
        assertThat(second.getWidth()).isEqualTo(400);
    }

    @Test
    void sharesStayWhileTheWindowGrows() {
        Toolkit.run(() -> share.set(0.6));
        in(1_516);

        assertThat(first.getWidth()).isEqualTo(900);
    }

    @Test
    void neitherCardIsNarrowerThanItMayBeWhenTheyStandBesideEachOther() {
        key(KeyCode.END);
        assertThat(second.getWidth()).isEqualTo(300);
        key(KeyCode.HOME);
        assertThat(first.getWidth()).isEqualTo(300);
        in(620);
        assertThat(first.getWidth()).isGreaterThanOrEqualTo(300);
        assertThat(second.getWidth()).isGreaterThanOrEqualTo(300);
        in(1_016);
        key(KeyCode.DELETE);
        assertThat(first.getWidth()).isEqualTo(500);
        assertThat(share.get()).isZero();
    }

    @Test
    void largerTextMakesTheNarrowestCardsWider() {
        Toolkit.run(() -> row.setTextScale(1.25)); // one below the other below 770
        in(1_016);
        key(KeyCode.END);
        assertThat(second.getWidth()).isEqualTo(377);
        key(KeyCode.HOME);
        assertThat(first.getWidth()).isEqualTo(377);
        in(770);
        assertThat(second.getLayoutX()).isEqualTo(393);
        assertThat(second.getWidth()).isEqualTo(377);
        in(769);
        assertThat(second.getLayoutX()).isZero();
    }

    @Test
    void oneBelowTheOtherHasNoDivider() {
        in(600);

        assertThat(first.getWidth()).isEqualTo(600);
        assertThat(second.getLayoutY()).isEqualTo(216);
        assertThat(stage.getScene().lookup("#divider").isVisible()).isFalse();
        assertThat(row.prefHeight(600)).isEqualTo(416);
    }

    @Test
    void aCardThatComesLaterTakesItsPlaceBesideTheDivider() {
        Toolkit.run(() -> {
            CardRow later = new CardRow(200, 616, List.of(1.0, 1.0), new Region());
            later.divide("other", "Border");
            later.add(second);
            later.resize(1_016, 200);
            later.layout();

            assertThat(second.getLayoutX()).isEqualTo(516);
            assertThat(later.lookup("#other").isVisible()).isTrue();
            assertThat(later.lookup("#other").getLayoutX()).isEqualTo(500);
        });
    }

    @Test
    void onlyTwoCardsAreDivided() {
        assertThatThrownBy(() -> new CardRow(200, List.of(1.0)).divide("x", "Border")).isInstanceOf(IllegalStateException.class);
    }
}
