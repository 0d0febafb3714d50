package marquee.ui.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the program keeps what is its own. */
public final class AppFolder {

    private AppFolder() {
    }

    /**
     * The folder of this user: the system property {@code marquee.home} if set, else {@code Marquee} among the application data
     * of macOS or Windows, else {@code marquee} in {@code XDG_DATA_HOME} or {@code ~/.local/share}. It need not exist.
     */
    public static Path locate() {
        return locate(System.getProperty("marquee.home"), System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    static Path locate(String override, String system, Path home, Map<String, String> environment) {
        if (override != null && !override.isBlank()) {
            return Path.of(override).toAbsolutePath();
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            return home.resolve("Library/Application Support/Marquee");
        }
        if (name.contains("windows")) {
            return orElse(environment.get("APPDATA"), home.resolve("AppData/Roaming")).resolve("Marquee");
        }
        return orElse(environment.get("XDG_DATA_HOME"), home.resolve(".local/share")).resolve("marquee");
    }

    private static Path orElse(String value, Path otherwise) {
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
