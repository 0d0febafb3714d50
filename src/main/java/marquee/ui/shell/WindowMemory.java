package marquee.ui.shell;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import marquee.ui.session.Session;
import marquee.ui.store.Settings;

/** Gives the window back its size, place and last tab. */
public final class WindowMemory {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 480;

    private final Settings settings;
    private final Session session;

    /** A memory in the settings. */
    public WindowMemory(Settings settings, Session session) {
        this.settings = settings;
        this.session = session;
    }

    /** Brings back what was kept, as far as it fits on the screens there are now. */
    public void restore(Stage stage) {
        session.showTab(settings.text("tab", session.tabProperty().get()));
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.max(LEAST_WIDTH, settings.number("window.width", Math.min(WIDTH, screen.getWidth())));
        double height = Math.max(LEAST_HEIGHT, settings.number("window.height", Math.min(HEIGHT, screen.getHeight())));
        double x = settings.number("window.x", Double.NaN);
        double y = settings.number("window.y", Double.NaN);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setWidth(width);
        stage.setHeight(height);
        boolean placed = Double.isFinite(x) && Double.isFinite(y);
        if (placed && !Screen.getScreensForRectangle(x + 40, y + 8, 80, 8).isEmpty()) { // its title bar can be reached
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized(settings.truth("window.maximized", false));
    }

    /** Keeps size, place and tab. */
    public void keep(Stage stage) {
        settings.put("tab", session.tabProperty().get());
        settings.put("window.maximized", stage.isMaximized());
        if (!stage.isMaximized() && !stage.isIconified()) {
            settings.put("window.width", stage.getWidth());
            settings.put("window.height", stage.getHeight());
            settings.put("window.x", stage.getX());
            settings.put("window.y", stage.getY());
        }
    }
}
