package marquee.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The classes of the libraries that the first window needs. A third of the time until the window stands is spent on finding and
 * reading them one after the other; read ahead on another core, they are there when the window asks.
 */
final class FirstClasses {

    private FirstClasses() {
    }

    /**
     * Reads them, in the order in which they are needed, without running anything of them. What this machine's libraries do not
     * have is left out.
     *
     * @return how many there are
     */
    static int read() throws IOException {
        ClassLoader loader = FirstClasses.class.getClassLoader();
        int found = 0;
        for (String name : names()) {
            try {
                Class.forName(name, false, loader);
                found++;
            } catch (ClassNotFoundException | LinkageError e) {
                continue; // another version or another system: the window will do without
            }
        }
        return found;
    }

    /** Their names; each line of the list is a package and what is needed of it. */
    static List<String> names() throws IOException {
        List<String> names = new ArrayList<>(4_000);
        try (InputStream list = FirstClasses.class.getResourceAsStream("/marquee/ui/first-classes.txt");
             BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                for (int i = 1; i < words.length; i++) {
                    names.add(words[0] + "." + words[i]);
                }
            }
        }
        return names;
    }
}
