package marquee.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import marquee.Main;
import marquee.pictures.Responsiveness;

/**
 * Writes the lists of classes: that of what the program reads ahead, by starting it on a display and noting what it loads from libraries until
 * its data is on screen; and that of what the archive of classes holds, by a walk through everything that the window can do. {@code xvfb-run -a ./mvnw -Pstartup -Dstartup=marquee.startup.FirstClassesList test-compile exec:exec}
 */
public final class FirstClassesList {

    private static final Path LIST = Path.of("src/main/resources/marquee/ui/first-classes.txt");
    private static final Path ARCHIVED = Path.of("src/launch/first-classes.lst");
    private static final Pattern IN_ARCHIVE = Pattern.compile("@lambda-form-invoker .*|(@lambda-proxy )?(javax?|jdk|sun|com/sun|javafx)/(?!.*(gtk/|internal/event/)).*");
    private static final Pattern LOADED = Pattern.compile("\\] ([\\w.$]+) source: (?:file|jrt):.*");
    private static final Pattern LEFT_OUT = Pattern.compile("marquee\\..*|.*Lambda.*|java\\.lang\\.invoke\\..*|.*\\.gtk\\..*");

    private FirstClassesList() {
    }

    /** Writes the list. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("marquee-classes");
        Files.writeString(LIST, "");
        StartedProgram.start(with("-Xlog:class+load:file=" + folder.resolve("loaded.txt"), StartedProgram.plainly(Main.class)), folder);
        StringBuilder list = new StringBuilder();
        String last = "";
        for (String line : Files.readAllLines(folder.resolve("loaded.txt"))) {
            Matcher loaded = LOADED.matcher(line);
            if (loaded.find() && !LEFT_OUT.matcher(loaded.group(1)).matches()) {
                int dot = loaded.group(1).lastIndexOf('.');
                String room = loaded.group(1).substring(0, dot);
                list.append(room.equals(last) ? " " : (list.length() == 0 ? "" : "\n") + room + " ").append(loaded.group(1).substring(dot + 1));
                last = room;
            }
        }
        Files.writeString(LIST, list.append('\n'));
        Path loaded = folder.resolve("loaded.lst");
        List<String> asMaven = new ArrayList<>(StartedProgram.asMavenDoes(Responsiveness.class));
        asMaven.removeIf(option -> option.startsWith("-XX:SharedArchiveFile"));
        List<String> walk = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
        walk.addAll(with("-XX:DumpLoadedClassList=" + loaded, asMaven));
        new ProcessBuilder(walk).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        Files.write(ARCHIVED, Files.readAllLines(loaded).stream().filter(line -> IN_ARCHIVE.matcher(line).matches()).toList());
    }

    private static List<String> with(String option, List<String> options) {
        List<String> all = new ArrayList<>(List.of(option));
        all.addAll(options);
        return all;
    }
}
