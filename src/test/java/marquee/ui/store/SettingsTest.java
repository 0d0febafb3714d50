package marquee.ui.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasKeptComesBack() {
        Settings settings = Settings.load(folder);
        settings.put("tab", "compare");
        settings.put("window.width", 1432.5);
        settings.put("window.maximized", true);
        settings.put("recent", List.of("/data/ml \"25m\"", "C:\\data"));
        settings.save();

        Settings again = Settings.load(folder);

        assertThat(again.text("tab", "explore")).isEqualTo("compare");
        assertThat(again.number("window.width", 0)).isEqualTo(1432.5);
        assertThat(again.truth("window.maximized", false)).isTrue();
        assertThat(again.texts("recent")).containsExactly("/data/ml \"25m\"", "C:\\data");
        assertThat(again.setAside()).isEmpty();
    }

    @Test
    void aMissingOrIllTypedValueIsTheDefault() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"tab\": 3, \"window.width\": \"wide\", \"recent\": \"x\"}");
        Settings settings = Settings.load(folder);

        assertThat(settings.text("tab", "explore")).isEqualTo("explore");
        assertThat(settings.number("window.width", 1280)).isEqualTo(1280);
        assertThat(settings.truth("nowhere", true)).isTrue();
        assertThat(settings.texts("recent")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"tab\": \"comp", "[1, 2]", "{\"tab\": {\"a\": 1}}", "{} {}", "\0\0\0\0", "tab=compare"})
    void aFileThatCannotBeReadIsKeptAsideAndNotOverwritten(String damaged) throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, damaged);

        Settings settings = Settings.load(folder);
        settings.put("tab", "pick");
        settings.save();

        assertThat(settings.setAside()).isPresent();
        assertThat(settings.setAside().get()).hasContent(damaged);
        assertThat(Settings.load(folder).text("tab", "")).isEqualTo("pick");
    }

    @Test
    void aFolderThatCannotBeWrittenDoesNotStopTheProgram() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file-not-a-folder"), "");
        Settings settings = Settings.load(file.resolve("marquee"));
        settings.put("tab", "pick");
        settings.save();

        assertThat(settings.text("tab", "")).isEqualTo("pick");
    }

    @Test
    void onlyAChangeIsTold() {
        int[] told = new int[1];
        Settings settings = Settings.load(folder);
        settings.setOnChanged(() -> told[0]++);
        settings.put("tab", "pick");
        settings.put("tab", "pick");

        assertThat(told[0]).isEqualTo(1);
    }

    @Test
    void nothingIsWrittenWithoutAChange() {
        Settings.load(folder).save();

        assertThat(folder.resolve("settings.json")).doesNotExist();
    }
}
