package marquee.core.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A small, faultless data set in memory, and ways to spoil it. Every change gives a new set. */
final class SmallSet {

    private final Map<String, byte[]> files;

    private SmallSet(Map<String, byte[]> files) {
        this.files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /** 20 users who each rated 10 of 120 movies, with tags and links: one bad row is less than one in a hundred. */
    static SmallSet complete() {
        return of(20, 120);
    }

    /** About 3 KB of everything. */
    static SmallSet tiny() {
        return of(6, 15);
    }

    private static SmallSet of(int users, int movies) {
        StringBuilder ratings = new StringBuilder("userId,movieId,rating,timestamp\n");
        StringBuilder tags = new StringBuilder("userId,movieId,tag,timestamp\n");
        for (int user = 1; user <= users; user++) {
            for (int k = 0; k < 10; k++) {
                int movie = 1 + (user * 7 + k * 11) % movies;
                ratings.append(user).append(',').append(movie).append(',').append((1 + (user + k) % 10) / 2.0).append(',')
                        .append(964_982_703 + user * 1000 + k).append('\n');
            }
            for (int k = 0; k < 6; k++) {
                tags.append(user).append(',').append(1 + (user + k) % movies).append(k == 0 ? ",\"fun, \"\"really\"\"\"," : ",köstlich,")
                        .append(1_445_714_994 + k).append('\n');
            }
        }
        StringBuilder titles = new StringBuilder("movieId,title,genres\n");
        StringBuilder links = new StringBuilder("movieId,imdbId,tmdbId\n");
        for (int movie = 1; movie <= movies; movie++) {
            titles.append(movie).append(movie % 5 == 0 ? ",\"Café, The (" : ",Movie Number (").append(1950 + movie % 60)
                    .append(movie % 5 == 0 ? ")\"," : "),").append(movie % 7 == 0 ? "(no genres listed)" : "Comedy|Drama").append('\n');
            links.append(movie).append(",0114").append(700 + movie).append(',').append(860 + movie).append('\n');
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("ratings.csv", utf8(ratings.toString()));
        files.put("movies.csv", utf8(titles.toString()));
        files.put("tags.csv", utf8(tags.toString()));
        files.put("links.csv", utf8(links.toString()));
        return new SmallSet(files);
    }

    /** One file alone. */
    static SmallSet only(String file, String content) {
        return new SmallSet(Map.of(file, utf8(content)));
    }

    /** Every line without its last cell. */
    static String withoutLastCell(String text) {
        return text.lines().map(line -> line.substring(0, line.lastIndexOf(',')) + '\n').collect(Collectors.joining());
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Map<String, byte[]> files() {
        return files;
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    SmallSet with(String file, byte[] content) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put(file, content);
        return new SmallSet(changed);
    }

    SmallSet with(String file, String content) {
        return with(file, utf8(content));
    }

    SmallSet without(String file) {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.remove(file);
        return new SmallSet(changed);
    }

    SmallSet renamed(String file, String name) {
        return without(file).with(name, files.get(file));
    }

    /** A new line that becomes the line with the given number, from 1. */
    SmallSet inserted(String file, int line, String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text(file).split("\n")));
        lines.add(line - 1, text);
        return with(file, String.join("\n", lines) + "\n");
    }

    SmallSet header(String file, String header) {
        return with(file, header + text(file).substring(text(file).indexOf('\n')));
    }

    /** Every line changed, the header included. */
    SmallSet eachLine(String file, UnaryOperator<String> change) {
        return with(file, String.join("\n", text(file).lines().map(change).toList()) + "\n");
    }

    SmallSet changed(String file, UnaryOperator<String> change) {
        return with(file, change.apply(text(file)));
    }

    SmallSet encoded(String file, Charset charset, int... mark) {
        byte[] text = text(file).getBytes(charset);
        byte[] bytes = new byte[mark.length + text.length];
        for (int i = 0; i < mark.length; i++) {
            bytes[i] = (byte) mark[i];
        }
        System.arraycopy(text, 0, bytes, mark.length, text.length);
        return with(file, bytes);
    }

    SmallSet appended(String file, int... more) {
        byte[] bytes = Arrays.copyOf(files.get(file), files.get(file).length + more.length);
        for (int i = 0; i < more.length; i++) {
            bytes[bytes.length - more.length + i] = (byte) more[i];
        }
        return with(file, bytes);
    }

    void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
