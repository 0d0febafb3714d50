package marquee.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import marquee.ui.store.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppearanceTest {

    @TempDir
    private Path folder;

    @Test
    void followsTheSystemUntilTheUserDecides() {
        Appearance appearance = new Appearance(Settings.load(folder));
        assertThat(appearance.darkProperty().get()).isFalse();

        appearance.systemPrefers(true);
        assertThat(appearance.darkProperty().get()).isTrue();

        appearance.toggleDark();
        appearance.systemPrefers(true);
        assertThat(appearance.darkProperty().get()).isFalse();
        assertThat(appearance.followsSystem()).isFalse();
    }

    @Test
    void remembersWhatTheUserDecided() {
        Settings settings = Settings.load(folder);
        Appearance appearance = new Appearance(settings);
        appearance.toggleDark();
        appearance.enlarge();
        appearance.enlarge();
        settings.save();

        Appearance again = new Appearance(Settings.load(folder));

        assertThat(again.darkProperty().get()).isTrue();
        assertThat(again.textScaleProperty().get()).isEqualTo(1.3);
    }

    @Test
    void everyChangeWaitsUntilAllIsReadyAndIsRememberedAtOnce() {
        Settings settings = Settings.load(folder);
        Appearance appearance = new Appearance(settings);
        List<Runnable> prepared = new ArrayList<>();
        appearance.setPreparation(prepared::add);

        appearance.toggleDark();
        appearance.enlarge();
        appearance.enlarge();
        settings.save();
        assertThat(appearance.darkProperty().get()).isFalse();
        assertThat(appearance.textScaleProperty().get()).isEqualTo(1);
        assertThat(new Appearance(Settings.load(folder)).darkProperty().get()).isTrue();
        assertThat(new Appearance(Settings.load(folder)).textScaleProperty().get()).isEqualTo(1.3);

        prepared.forEach(Runnable::run);
        assertThat(appearance.darkProperty().get()).isTrue();
        assertThat(appearance.textScaleProperty().get()).isEqualTo(1.3);

        prepared.clear();
        appearance.toggleDark(); // twice before the first is made: what was asked for last counts
        appearance.toggleDark();
        prepared.forEach(Runnable::run);
        assertThat(appearance.darkProperty().get()).isTrue();
    }

    @Test
    void textGrowsAndShrinksBetweenItsEnds() {
        Appearance appearance = new Appearance(Settings.load(folder));
        for (int i = 0; i < 20; i++) {
            appearance.enlarge();
        }
        assertThat(appearance.textScaleProperty().get()).isEqualTo(2);
        appearance.normalSize();
        assertThat(appearance.textScaleProperty().get()).isEqualTo(1);
        for (int i = 0; i < 20; i++) {
            appearance.reduce();
        }
        assertThat(appearance.textScaleProperty().get()).isEqualTo(0.9);
    }

    @Test
    void aSizeFromElsewhereIsBroughtToTheNearest() {
        Settings settings = Settings.load(folder);
        settings.put("text.scale", 1.41);

        assertThat(new Appearance(settings).textScaleProperty().get()).isEqualTo(1.5);
    }
}
