package marquee.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import marquee.testing.SteppedRunner;
import marquee.ui.store.Settings;
import marquee.ui.theme.Appearance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemThemeWatchTest {

    @TempDir
    private Path home;

    private final SteppedRunner runner = new SteppedRunner();
    private final AtomicReference<Optional<Boolean>> system = new AtomicReference<>(Optional.of(true));

    private void round() {
        runner.work();
        runner.handOver();
    }

    @Test
    void followsTheSystemWhileTheWindowIsOpenAndUntilTheUserDecides() {
        Appearance appearance = new Appearance(Settings.load(home));
        new SystemThemeWatch(appearance, runner, system::get).ask();
        round();
        assertThat(appearance.darkProperty().get()).isTrue();

        system.set(Optional.of(false));
        runner.passTime();
        round();
        assertThat(appearance.darkProperty().get()).isFalse();

        appearance.toggleDark();
        runner.passTime();
        round();
        assertThat(appearance.darkProperty().get()).isTrue();
        assertThat(runner.delayed()).isZero();
    }

    @Test
    void asksASystemThatDoesNotSayOnlyOnce() {
        system.set(Optional.empty());
        new SystemThemeWatch(new Appearance(Settings.load(home)), runner, system::get).ask();
        round();
        assertThat(runner.delayed()).isZero();
    }
}
