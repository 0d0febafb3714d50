package marquee.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {

    @TempDir
    Path folder;

    @Test
    void findsJavafxOnAClassPath() {
        List<Path> modules = ClassArchive.modules(String.join(File.pathSeparator, "classes", "lib/javafx-base-21.0.12-linux.jar",
                "lib/ikonli-javafx-12.4.0.jar", "lib/javafx-graphics-21.0.12-linux.jar", "lib/javafx-graphics-21.0.12.jar"));
        assertThat(modules).extracting(path -> path.getFileName().toString())
                .containsExactly("javafx-base-21.0.12-linux.jar", "javafx-graphics-21.0.12-linux.jar", "javafx-graphics-21.0.12.jar");
        assertThat(ClassArchive.options(modules)).endsWith("--add-modules", "javafx.base,javafx.graphics");
    }

    @Test
    void isMadeAgainWhenWhatItIsMadeFromIsNewer() throws IOException {
        Path archive = folder.resolve("a.jsa");
        Path list = file("list", 1_000);
        Path module = file("javafx-base-21.jar", 1_000);
        assertThat(ClassArchive.isOlder(archive, list, List.of(module))).isTrue();
        file("a.jsa", 2_000);
        assertThat(ClassArchive.isOlder(archive, list, List.of(module))).isFalse();
        file("list", 3_000);
        assertThat(ClassArchive.isOlder(archive, list, List.of(module))).isTrue();
        file("list", 1_000);
        file("javafx-base-21.jar", 3_000);
        assertThat(ClassArchive.isOlder(archive, list, List.of(module))).isTrue();
    }

    @Test
    void holdsTheClassesOfTheList() throws Exception {
        Path archive = folder.resolve("small.jsa");
        Path list = folder.resolve("list");
        Files.write(list, List.of("java/lang/Object", "javafx/application/Platform", "javafx/scene/Node", "not/There"));
        ClassArchive.main(new String[] {archive.toString(), list.toString()});
        assertThat(archive).isNotEmptyFile();
        assertThat(folder.resolve("small.jsa.part")).doesNotExist();

        List<String> command = new java.util.ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto", "-XX:SharedArchiveFile=" + archive, "-Xlog:class+load:file=" + folder.resolve("loaded")));
        command.addAll(ClassArchive.options(ClassArchive.modules(System.getProperty("java.class.path"))));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "marquee.Main", "--version"));
        Process java = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("out").toFile()).start();
        assertThat(java.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(java.exitValue()).as(Files.readString(folder.resolve("out"))).isZero();
        assertThat(Files.readAllLines(folder.resolve("loaded"))).anyMatch(line -> line.contains(" java.lang.Object source: shared objects file"));
    }

    private Path file(String name, long seconds) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "x");
        Files.setLastModifiedTime(file, FileTime.from(seconds, TimeUnit.SECONDS));
        return file;
    }
}
