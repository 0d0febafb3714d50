package marquee.ui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class AppFolderTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void everySystemHasItsPlace() {
        assertThat(AppFolder.locate(null, "Linux", HOME, Map.of())).isEqualTo(HOME.resolve(".local/share/marquee"));
        assertThat(AppFolder.locate(null, "Linux", HOME, Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/marquee"));
        assertThat(AppFolder.locate(null, "Mac OS X", HOME, Map.of())).isEqualTo(HOME.resolve("Library/Application Support/Marquee"));
        assertThat(AppFolder.locate(null, "Windows 11", HOME, Map.of("APPDATA", "/roaming"))).isEqualTo(Path.of("/roaming/Marquee"));
        assertThat(AppFolder.locate(null, "Windows 11", HOME, Map.of())).isEqualTo(HOME.resolve("AppData/Roaming/Marquee"));
    }

    @Test
    void aPropertyDecidesAboveAll() {
        assertThat(AppFolder.locate("/elsewhere", "Linux", HOME, Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/elsewhere"));
    }
}
