package marquee.launch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import marquee.ui.text.Text;

/**
 * Says why a window cannot be opened on this machine, before JavaFX is started: on Linux it needs an X11 display and GTK 3, and
 * where one is missing JavaFX ends in a stack trace that names neither. Costs a few looks at the file system.
 */
public final class DesktopCheck {

    /** What JavaFX needs to be linked with GTK; the rest of its needs comes with these. */
    static final List<String> NEEDED_LIBRARIES = List.of("libgtk-3.so.0", "libgthread-2.0.so.0", "libXtst.so.6");

    private final String operatingSystem;
    private final String windowSystem;
    private final Map<String, String> environment;
    private final Predicate<String> hasLibrary;

    /**
     * A check of described surroundings.
     *
     * @param operatingSystem the name of the operating system, as in the property {@code os.name}
     * @param windowSystem what JavaFX was told to draw with, as in the property {@code glass.platform}; empty if it may choose
     * @param environment the environment variables
     * @param hasLibrary whether the system has a library of a given file name
     */
    DesktopCheck(String operatingSystem, String windowSystem, Map<String, String> environment, Predicate<String> hasLibrary) {
        this.operatingSystem = operatingSystem;
        this.windowSystem = windowSystem;
        this.environment = environment;
        this.hasLibrary = hasLibrary;
    }

    /** The check of the machine that this runs on. */
    public static DesktopCheck ofThisMachine() {
        return new DesktopCheck(System.getProperty("os.name"), System.getProperty("glass.platform", ""), System.getenv(),
                SystemLibraries.ofThisMachine());
    }

    /**
     * What stands in the way of a window.
     *
     * @return one sentence with what to do about it, or nothing if all that can be seen from here is in place
     */
    public Optional<String> obstacle() {
        boolean drawsWithGtk = windowSystem.isEmpty() || windowSystem.equalsIgnoreCase("gtk");
        if (!operatingSystem.equals("Linux") || !drawsWithGtk) {
            return Optional.empty();
        }
        if (isUnset("DISPLAY")) {
            return Optional.of(Text.of(isUnset("WAYLAND_DISPLAY") ? "launch.noDisplay" : "launch.noX11"));
        }
        for (String library : NEEDED_LIBRARIES) {
            if (!hasLibrary.test(library)) {
                return Optional.of(Text.of("launch.noLibrary", library));
            }
        }
        return Optional.empty();
    }

    /** What to say when everything was in place but the display turned out not to answer. */
    public String silentDisplay() {
        return Text.of("launch.silentDisplay", environment.getOrDefault("DISPLAY", ""));
    }

    private boolean isUnset(String variable) {
        return environment.getOrDefault(variable, "").isEmpty();
    }
}
