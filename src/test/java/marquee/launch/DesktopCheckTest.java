package marquee.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DesktopCheckTest {

    private static final Set<String> COMPLETE = Set.copyOf(DesktopCheck.NEEDED_LIBRARIES);
    private static final Map<String, String> DESKTOP = Map.of("DISPLAY", ":0");

    @Test
    void aDesktopWithGtkHasNothingInTheWay() {
        assertThat(new DesktopCheck("Linux", "", DESKTOP, COMPLETE::contains).obstacle()).isEmpty();
    }

    @Test
    void anUnsetOrEmptyDisplayIsNamedWithWhatToRunInstead() {
        for (Map<String, String> environment : List.of(Map.<String, String>of(), Map.of("DISPLAY", ""))) {
            assertThat(new DesktopCheck("Linux", "", environment, COMPLETE::contains).obstacle()).get().asString()
                    .contains("no display", "DISPLAY is not set", "xvfb-run ./mvnw javafx:run")
                    .doesNotContain("\n");
        }
    }

    @Test
    void waylandWithoutX11AsksForXWayland() {
        assertThat(new DesktopCheck("Linux", "", Map.of("WAYLAND_DISPLAY", "wayland-0"), COMPLETE::contains).obstacle())
                .get().asString().contains("Wayland", "apt install xwayland");
        assertThat(new DesktopCheck("Linux", "", Map.of("WAYLAND_DISPLAY", "wayland-0", "DISPLAY", ":0"), COMPLETE::contains)
                .obstacle()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"libgtk-3.so.0", "libgthread-2.0.so.0", "libXtst.so.6"})
    void aMissingLibraryIsNamedWithWhatToInstall(String missing) {
        assertThat(new DesktopCheck("Linux", "", DESKTOP, name -> !name.equals(missing)).obstacle()).get().asString()
                .contains(missing + " is missing", "apt install libgtk-3-0")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void otherSystemsBringTheirOwnWindows(String operatingSystem) {
        assertThat(new DesktopCheck(operatingSystem, "", Map.of(), name -> false).obstacle()).isEmpty();
    }

    @Test
    void aToolkitThatDrawsWithoutGtkNeedsNeither() {
        assertThat(new DesktopCheck("Linux", "Monocle", Map.of(), name -> false).obstacle()).isEmpty();
        assertThat(new DesktopCheck("Linux", "gtk", Map.of(), name -> false).obstacle()).isPresent();
    }

    @Test
    void aSilentDisplayIsNamed() {
        assertThat(new DesktopCheck("Linux", "", Map.of("DISPLAY", "far:7"), COMPLETE::contains).silentDisplay())
                .contains("far:7 does not answer").doesNotContain("\n");
    }
}
