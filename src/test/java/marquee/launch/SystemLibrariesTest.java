package marquee.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SystemLibrariesTest {

    @TempDir
    private Path folder;

    @Test
    void findsALibraryInItsFoldersWithoutAskingTheLinker() throws IOException {
        Files.createFile(folder.resolve("libgtk-3.so.0"));
        SystemLibraries libraries = new SystemLibraries(List.of(folder.resolve("absent").toString(), folder.toString()), () -> {
            throw new AssertionError("the linker was asked");
        });

        assertThat(libraries.test("libgtk-3.so.0")).isTrue();
    }

    @Test
    void asksTheLinkerForWhatLiesElsewhere() {
        SystemLibraries libraries = new SystemLibraries(List.of(folder.toString()),
                () -> Optional.of("\tlibgtk-3.so.0 (libc6,x86-64) => /opt/gtk/libgtk-3.so.0\n"));

        assertThat(libraries.test("libgtk-3.so.0")).isTrue();
        assertThat(libraries.test("libXtst.so.6")).isFalse();
    }

    @Test
    void takesALibraryToBeThereWhereNobodyCanTell() {
        assertThat(new SystemLibraries(List.of(folder.toString()), Optional::empty).test("libgtk-3.so.0")).isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void knowsThisMachine() {
        assertThat(SystemLibraries.ofThisMachine().test("libc.so.6")).isTrue();
    }

    @Test
    void namesTheFoldersOfDebian() {
        assertThat(List.of("amd64", "aarch64", "arm", "riscv64")).map(SystemLibraries::debianTriplet)
                .containsExactly("x86_64-linux-gnu", "aarch64-linux-gnu", "arm-linux-gnueabihf", "riscv64-linux-gnu");
    }
}
