package marquee.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.Window;

import marquee.testing.Toolkit;
import org.testfx.api.FxRobot;

/** The whole window on the built-in data, as a user opens it, for a test; with a home of its own. */
final class OpenedWindow implements AutoCloseable {

    private final FxRobot robot = new FxRobot();
    private final String homeBefore;
    private Wiring wiring;
    private Stage stage;

    OpenedWindow(Path home) throws TimeoutException {
        Toolkit.start();
        homeBefore = System.setProperty("marquee.home", home.toString());
        Toolkit.run(() -> {
            stage = new Stage();
            wiring = new Wiring(Preparation.begin(List.of()), stage, address -> { });
            wiring.open();
        });
        Toolkit.await("data is open", () -> wiring.session().data().isPresent());
        Toolkit.await("the tiles are there", () -> stage.getScene().lookup("#explore-fact-time") != null);
    }

    Wiring wiring() {
        return wiring;
    }

    Stage stage() {
        return stage;
    }

    FxRobot robot() {
        return robot;
    }

    Node node(String query) {
        return Toolkit.call(() -> stage.getScene().lookup(query));
    }

    String words(String query) {
        return Toolkit.call(() -> ((Labeled) stage.getScene().lookup(query)).getText());
    }

    /** Whether something is in one of the windows that are open. */
    boolean isThere(String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    /** Presses a button of a dialog. */
    void fire(String button) {
        Toolkit.run(((Button) robot.lookup(button).query())::fire);
    }

    @Override
    public void close() {
        Toolkit.run(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            wiring.close();
        });
        if (homeBefore == null) {
            System.clearProperty("marquee.home");
        } else {
            System.setProperty("marquee.home", homeBefore);
        }
    }
}
