package marquee.ui.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Asks the desktop whether it is dark. Runs a small program of the system: not for the thread of the window. */
public final class SystemAppearance {

    private SystemAppearance() {
    }

    /** Whether the desktop prefers dark windows; empty if it does not say. */
    public static Optional<Boolean> prefersDark() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return Optional.of(ask("defaults", "read", "-g", "AppleInterfaceStyle").filter(answer -> answer.contains("Dark")).isPresent());
        }
        if (system.contains("windows")) {
            return ask("reg", "query", "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize", "/v", "AppsUseLightTheme")
                    .map(answer -> answer.contains("0x0"));
        }
        return ask("gsettings", "get", "org.gnome.desktop.interface", "color-scheme")
                .map(answer -> answer.contains("prefer-dark"));
    }

    private static Optional<String> ask(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
            try {
                process.getOutputStream().close();
                if (!process.waitFor(1, TimeUnit.SECONDS) || process.exitValue() != 0) {
                    return Optional.empty();
                }
                return Optional.of(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
            } finally {
                process.destroy();
            }
        } catch (IOException e) {
            return Optional.empty(); // the system has no such program
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
