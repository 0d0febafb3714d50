package marquee.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import marquee.testing.SteppedRunner;
import marquee.testing.Toolkit;
import marquee.ui.control.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PortionsInTheirPlacesTest {

    private static final int MOST_FRAMES = 12; // one for each row

    private final SteppedRunner runner = new SteppedRunner();
    private final Jobs jobs = new Jobs(runner, (what, failure) -> { });
    private final StackPane window = new StackPane();
    private Stage stage;

    @BeforeAll
    static void start() throws TimeoutException {
        Toolkit.start();
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            if (stage != null) {
                stage.hide();
            }
        });
    }

    private static VBox large() {
        return new VBox(IntStream.range(0, 12).mapToObj(row -> new HBox(new Label("a"), new Label("b"), new Label("c"), new Label("d")))
                .toArray(Node[]::new));
    }

    private void frame() {
        Toolkit.run(() -> {
            runner.passTime();
            runner.handOver();
        });
    }

    private int missing() {
        return Toolkit.call(() -> window.lookupAll("." + Place.STYLE).size());
    }

    @Test
    void aLargePieceIsCompletedWithTheFramesAfterItAndBeforeOtherPieces() {
        boolean[] other = new boolean[1];
        Toolkit.run(() -> {
            stage = Toolkit.show(window, 300, 300);
            jobs.piece(PortionsInTheirPlacesTest::large, window.getChildren()::add);
            jobs.piece(() -> other[0] = true);
        });
        frame();
        assertThat(window.getChildren()).as("it is made").isEmpty();

        frame();
        int first = missing();
        assertThat(first).as("not yet whole").isPositive();
        frame();
        assertThat(missing()).isLessThan(first);
        for (int frames = 0; frames < MOST_FRAMES && missing() > 0; frames++) {
            assertThat(other[0]).isFalse();
            frame();
        }
        assertThat(missing()).isZero();
        VBox whole = (VBox) window.getChildren().get(0);
        assertThat(whole.getChildren()).hasSize(12).allMatch(HBox.class::isInstance);
        frame();
        assertThat(other[0]).isTrue();
    }

    @Test
    void whereNobodyCanSeeItAPieceIsWholeAtOnce() {
        Toolkit.run(() -> jobs.piece(PortionsInTheirPlacesTest::large, window.getChildren()::add));
        frame();
        frame();
        assertThat(missing()).isZero();
        assertThat(((VBox) window.getChildren().get(0)).getChildren()).hasSize(12).allMatch(HBox.class::isInstance);
    }
}
