package marquee.ui;

import java.time.Duration;

import marquee.ui.job.Runner;
import marquee.ui.store.Settings;

/** Saves the settings a moment after they change, once for changes that come together, away from the thread of the window. */
final class SettingsKeeper {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Settings settings;
    private final Runner runner;
    private boolean waiting;

    SettingsKeeper(Settings settings, Runner runner) {
        this.settings = settings;
        this.runner = runner;
        settings.setOnChanged(this::changed);
    }

    private void changed() {
        if (!waiting) {
            waiting = true;
            runner.publishLater(PAUSE, this::save);
        }
    }

    private void save() {
        waiting = false;
        runner.background(settings::save);
    }
}
