package marquee.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import marquee.testing.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarRatingTest {

    private StarRating stars;
    private final List<Double> rated = new ArrayList<>();

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    @BeforeEach
    void show() {
        stars = Toolkit.call(() -> {
            StarRating made = new StarRating("stars", "Toy Story");
            made.setOnRated(rated::add);
            StackPane.setAlignment(made, Pos.TOP_LEFT);
            Scene scene = new Scene(new StackPane(made), 400, 100);
            scene.getStylesheets().addAll("/marquee/ui/css/light.css", "/marquee/ui/css/marquee.css");
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            made.resize(made.prefWidth(-1), made.prefHeight(-1));
            made.layout();
            return made;
        });
    }

    @Test
    void keysGoByHalves() {
        press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.UP);
        assertThat(stars.valueProperty().get()).isEqualTo(1.5);
        press(KeyCode.LEFT, KeyCode.DOWN, KeyCode.LEFT, KeyCode.LEFT);
        assertThat(stars.valueProperty().get()).as("arrows never take the rating back").isEqualTo(0.5);
        press(KeyCode.END, KeyCode.RIGHT);
        assertThat(stars.valueProperty().get()).isEqualTo(5);
        press(KeyCode.HOME);
        assertThat(stars.valueProperty().get()).isEqualTo(0.5);
        press(KeyCode.DIGIT4, KeyCode.DIGIT7);
        assertThat(stars.valueProperty().get()).isEqualTo(4);
        press(KeyCode.NUMPAD3);
        assertThat(stars.valueProperty().get()).isEqualTo(3);
        press(KeyCode.DELETE);
        assertThat(stars.valueProperty().get()).isEqualTo(StarRating.NONE);
        assertThat(rated).startsWith(0.5, 1.0, 1.5).endsWith(3.0, 0.0);
    }

    @ParameterizedTest
    @CsvSource({"0.01, 0.5", "0.11, 1.0", "0.49, 2.5", "0.51, 3.0", "0.99, 5.0"})
    void aClickRatesTheHalfUnderIt(double part, double expected) {
        Toolkit.run(() -> release(part, MouseButton.PRIMARY));

        assertThat(stars.valueProperty().get()).isEqualTo(expected);
        assertThat(rated).containsExactly(expected);
    }

    @Test
    void otherButtonsDoNotRate() {
        Toolkit.run(() -> release(0.5, MouseButton.SECONDARY));

        assertThat(rated).isEmpty();
    }

    @Test
    void codeMaySetOnlyHalves() {
        Toolkit.run(() -> stars.valueProperty().set(3.655));
        assertThat(stars.valueProperty().get()).isEqualTo(3.5);
        Toolkit.run(() -> stars.valueProperty().set(9));
        assertThat(stars.valueProperty().get()).isEqualTo(5);
        assertThat(rated).as("told only of what the user does").isEmpty();
    }

    @Test
    void isASliderForThoseWhoCannotSeeIt() {
        assertThat(stars.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
        assertThat(stars.getAccessibleText()).isEqualTo("Toy Story: not rated");
        press(KeyCode.DIGIT4, KeyCode.RIGHT);
        assertThat(stars.getAccessibleText()).isEqualTo("Toy Story: 4.5 stars");
        assertThat(stars.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.VALUE)).isEqualTo(4.5);
        Toolkit.run(() -> stars.executeAccessibleAction(javafx.scene.AccessibleAction.DECREMENT));
        assertThat(stars.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.VALUE)).isEqualTo(4.0);
    }

    @Test
    void isLargeEnoughForAFinger() {
        assertThat(stars.prefHeight(-1)).isGreaterThanOrEqualTo(32);
        assertThat(stars.prefWidth(-1) / 5).isGreaterThanOrEqualTo(24);
    }

    /** Half a star is 15 px wide at the size of the style sheet; with room it is wider, and a click still rates what is under it. */
    @Test
    void growsWithItsRoom() {
        Toolkit.run(() -> {
            stars.resize(400, stars.prefHeight(400));
            stars.layout();
        });
        assertThat(stars.maxWidth(-1)).isGreaterThan(1.35 * stars.prefWidth(-1));
        assertThat(stars.prefHeight(stars.maxWidth(-1))).isGreaterThan(stars.prefHeight(-1)).isEqualTo(stars.prefHeight(400));
        Toolkit.run(() -> {
            stars.resize(stars.maxWidth(-1), stars.prefHeight(400));
            stars.layout();
            release(0.69, MouseButton.PRIMARY);
        });
        assertThat(rated).containsExactly(3.5);
        assertThat(stars.getChildrenUnmodifiable().get(0).getBoundsInParent().getMaxX()).isLessThanOrEqualTo(stars.getWidth());
    }

    @Test
    void aTouchRatesAndAFingerThatScrollsDoesNot() {
        Toolkit.run(() -> {
            touch(MouseEvent.MOUSE_PRESSED, 0.5, 16);
            touch(MouseEvent.MOUSE_DRAGGED, 0.6, 60);
            touch(MouseEvent.MOUSE_RELEASED, 0.6, 60);
        });
        assertThat(rated).isEmpty();
        Toolkit.run(() -> {
            touch(MouseEvent.MOUSE_PRESSED, 0.5, 16);
            touch(MouseEvent.MOUSE_RELEASED, 0.68, 18);
        });
        assertThat(rated).containsExactly(3.5);
    }

    /** Touching, as the toolkit tells it to those who know only the mouse; what scrolls moves along under the finger. */
    private void touch(javafx.event.EventType<MouseEvent> type, double part, double screenY) {
        double x = 4 + part * (stars.getWidth() - 8);
        stars.fireEvent(new MouseEvent(type, x, 16, x, screenY, MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, true, false, false, null));
    }

    private void press(KeyCode... keys) {
        Toolkit.run(() -> {
            for (KeyCode key : keys) {
                stars.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            }
        });
    }

    private void release(double part, MouseButton button) {
        double x = 4 + part * (stars.getWidth() - 8);
        stars.fireEvent(new MouseEvent(MouseEvent.MOUSE_RELEASED, x, 16, x, 16, button, 1,
                false, false, false, false, false, false, false, false, false, true, null));
    }
}
