package marquee.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Duration;

import marquee.testing.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SpotTest {

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    @Test
    void isElsewhereInEachOfTheNextFramesAndThenStaysThere() {
        Spot spot = Toolkit.call(Spot::new);
        Set<Double> places = new HashSet<>();
        boolean[] over = new boolean[1];
        Stage stage = Toolkit.call(() -> {
            spot.translateXProperty().subscribe(place -> places.add(place.doubleValue()));
            Stage shown = Toolkit.show(new Pane(spot), 100, 100);
            Spot.touch(shown.getScene());
            Spot.touch(shown.getScene()); // twice in a frame is as good as once
            return shown;
        });

        Toolkit.await("three frames", () -> places.size() == 4);
        Toolkit.run(() -> {
            PauseTransition pause = new PauseTransition(Duration.millis(100));
            pause.setOnFinished(event -> over[0] = true);
            pause.play();
        });
        Toolkit.await("some frames more", () -> over[0]);
        assertThat(places).as("where it was at first, and the three").hasSize(4).allMatch(place -> place < 1);
        Toolkit.run(stage::hide);
    }

    @Test
    void isNotThereForThePointerNorForTheLayout() {
        Spot spot = Toolkit.call(Spot::new);
        assertThat(spot.isMouseTransparent()).isTrue();
        assertThat(spot.isManaged()).isFalse();
        assertThat(Toolkit.<Boolean>call(() -> {
            Spot.touch(null);
            Spot.touch(new Scene(new Pane()));
            return true;
        })).as("without a window, or in one without a spot, nothing happens").isTrue();
    }
}
