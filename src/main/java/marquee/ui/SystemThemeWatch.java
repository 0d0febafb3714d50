package marquee.ui;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import marquee.ui.job.Runner;
import marquee.ui.theme.Appearance;

/**
 * Keeps asking whether the system prefers dark windows, so that the window follows while it is open; until the user decides, or for
 * good if the system does not say. The toolkit of this version cannot tell by itself.
 */
final class SystemThemeWatch {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Appearance appearance;
    private final Runner runner;
    private final Supplier<Optional<Boolean>> prefersDark;

    SystemThemeWatch(Appearance appearance, Runner runner, Supplier<Optional<Boolean>> prefersDark) {
        this.appearance = appearance;
        this.runner = runner;
        this.prefersDark = prefersDark;
    }

    /** Asks now and from time to time. */
    void ask() {
        if (appearance.followsSystem()) {
            runner.background(() -> prefersDark.get().ifPresent(dark -> runner.publish(() -> answered(dark))));
        }
    }

    private void answered(boolean dark) {
        appearance.systemPrefers(dark);
        runner.publishLater(PAUSE, this::ask);
    }
}
