package marquee.launch;

import java.util.Optional;
import java.util.logging.Logger;

import javafx.application.Application;

/** Opens the window, or says in one line why that cannot be. */
public final class WindowLauncher {

    /** What the build sets when it starts the program itself; see {@link #open}. */
    private static final String STARTED_BY = "marquee.startedBy";

    /** Kept here because loggers that nobody holds are forgotten with their filters. */
    private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

    private WindowLauncher() {
    }

    /**
     * Opens the window and returns when it was closed.
     *
     * @param window the window's application
     * @param arguments its arguments
     * @return the exit code of the program: 0 after the window was closed, 1 if it could not be opened. Started by Maven it is 0 in
     *     both cases: the line on the error stream has said all, and Maven would bury it under its own account of a failed command
     */
    public static int open(Class<? extends Application> window, String... arguments) {
        DesktopCheck desktop = DesktopCheck.ofThisMachine();
        Optional<String> obstacle = desktop.obstacle().or(() -> launch(desktop, window, arguments));
        obstacle.ifPresent(System.err::println);
        return obstacle.isEmpty() || "maven".equals(System.getProperty(STARTED_BY)) ? 0 : 1;
    }

    private static Optional<String> launch(DesktopCheck desktop, Class<? extends Application> window, String... arguments) {
        if (!Application.class.getModule().isNamed()) {
            JAVAFX_LOG.setFilter(entry -> !String.valueOf(entry.getMessage()).startsWith("Unsupported JavaFX configuration"));
        }
        try {
            Application.launch(window, arguments);
            return Optional.empty();
        } catch (UnsupportedOperationException e) {
            if (String.valueOf(e.getMessage()).contains("DISPLAY")) {
                return Optional.of(desktop.silentDisplay());
            }
            throw e;
        }
    }
}
