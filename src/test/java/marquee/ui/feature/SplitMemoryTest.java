package marquee.ui.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

import marquee.ui.store.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitMemoryTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasMovedComesBack() {
        Settings settings = Settings.load(folder);
        DoubleProperty width = new SimpleDoubleProperty();
        DoubleProperty share = new SimpleDoubleProperty();
        new SplitMemory(settings).followWidth("compare.split", width);
        new SplitMemory(settings).followShare("pick.split.lists", share);
        width.set(321);
        share.set(0.6);
        settings.save();

        assertThat(width("compare.split")).isEqualTo(321);
        assertThat(share("pick.split.lists")).isEqualTo(0.6);
    }

    @Test
    void whatWasPutBackIsTheUsualPlaceAgain() {
        Settings settings = Settings.load(folder);
        DoubleProperty width = new SimpleDoubleProperty();
        new SplitMemory(settings).followWidth("compare.split", width);
        width.set(321);
        width.set(0);
        settings.save();

        assertThat(width("compare.split")).isZero();
    }

    @Test
    void nothingIsWrittenBeforeSomethingMoves() {
        Settings settings = Settings.load(folder);
        new SplitMemory(settings).followWidth("compare.split", new SimpleDoubleProperty());
        settings.save();

        assertThat(folder.resolve("settings.json")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-300", "0", "1e9", "1e999", "\"wide\"", "true", "[300]", "null", "{\"a\": 1}"})
    void aDamagedValueIsTheUsualPlace(String damaged) throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"split\": " + damaged + "}");

        assertThat(width("split")).isZero();
        assertThat(share("split")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.5", "-0.5", "320"})
    void aShareIsAPart(String damaged) throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"split\": " + damaged + "}");

        assertThat(share("split")).isZero();
    }

    private double width(String key) {
        DoubleProperty width = new SimpleDoubleProperty();
        new SplitMemory(Settings.load(folder)).followWidth(key, width);
        return width.get();
    }

    private double share(String key) {
        DoubleProperty share = new SimpleDoubleProperty();
        new SplitMemory(Settings.load(folder)).followShare(key, share);
        return share.get();
    }
}
