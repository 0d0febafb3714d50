package marquee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program as a process of its own, as a user does. */
class MainTest {

    @TempDir
    private Path folder;

    private record Outcome(int exitCode, List<String> output, List<String> errors) {
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayItSaysWhatToDoInOneLine() throws Exception {
        Outcome outcome = run("", List.of());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors()).singleElement().asString().contains("there is no display", "xvfb-run");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDisplayThatDoesNotAnswerOrAMissingLibraryIsToldInOneLineToo() throws Exception {
        Outcome outcome = run(":4711", List.of(), "--data", "some-folder");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.errors()).singleElement().asString()
                .containsAnyOf(":4711 does not answer", "GTK 3 is not complete");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void startedByMavenItLeavesTheLineAlone() throws Exception {
        Outcome outcome = run("", List.of("-Dmarquee.startedBy=maven"));

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.errors()).hasSize(1);
    }

    @Test
    void wrongUsageEndsWithTwo() throws Exception {
        Outcome outcome = run("", List.of(), "--colour", "red");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors()).singleElement().asString().contains("--colour", "--help");
    }

    @Test
    void theVersionNeedsNoDisplay() throws Exception {
        Outcome outcome = run("", List.of(), "--version");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.output()).singleElement().asString().startsWith("Marquee");
        assertThat(outcome.errors()).isEmpty();
    }

    private Outcome run(String display, List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED"); // as the manifest of the jar says
        }
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "marquee.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("DISPLAY", display);
        Path output = folder.resolve("output.txt");
        Path errors = folder.resolve("errors.txt");
        Process process = builder.redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the program ends").isTrue();
        return new Outcome(process.exitValue(), Files.readAllLines(output, Charset.defaultCharset()),
                Files.readAllLines(errors, Charset.defaultCharset()));
    }
}
