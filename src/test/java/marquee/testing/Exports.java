package marquee.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.testfx.util.WaitForAsyncUtils;

/** What is taken away from a chart, as files: each says where its figures come from. */
public final class Exports {

    private Exports() {
    }

    /**
     * Holds the files of a chart to one line of origin, in each as its format has it.
     *
     * @param files the files without their extension
     * @param line what the line must be
     */
    public static void check(Path files, Consumer<String> line) throws Exception {
        String words = firstLine(Path.of(files + ".csv"));
        line.accept(words);
        assertThat(content(Path.of(files + ".png"), StandardCharsets.UTF_8)).as("PNG").contains("iTXtDescription", words);
        assertThat(content(Path.of(files + ".svg"), StandardCharsets.UTF_8)).as("SVG").contains("<desc>" + words.replace("&", "&amp;") + "</desc>");
        assertThat(content(Path.of(files + ".pdf"), StandardCharsets.ISO_8859_1)).as("PDF").contains("/Title (" + words
                .replace("(", "\\(").replace(")", "\\)").replace("·", "\\267").replace('\u00a0', ' ').replace('–', '?') + ")");
    }

    /** The first line of a table, without its mark, as soon as the file is there. */
    public static String firstLine(Path table) throws Exception {
        String first = content(table, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
        assertThat(first).startsWith("# ");
        return first.substring(2);
    }

    private static String content(Path file, Charset letters) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> Files.exists(file));
        return new String(Files.readAllBytes(file), letters);
    }
}
