package marquee.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every word on screen has its key, and every key is on screen. */
class TextTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/marquee/ui/text");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\\n]*+(?:\\\\.[^\"\\\\\\n]*+)*+)\"");
    private static final Pattern ASKED = Pattern.compile("Text\\.of\\(\\s*\"([^\"]+)\"(\\s*\\+)?");

    private static String code;
    private static Map<String, Properties> bundles;

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            code = files.filter(file -> file.toString().endsWith(".java")).map(TextTest::content).collect(Collectors.joining("\n"));
        }
        bundles = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".properties")).toList()) {
                Properties words = new Properties();
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    words.load(reader);
                }
                bundles.put(file.getFileName().toString().replace(".properties", ""), words);
            }
        }
    }

    @Test
    void noKeyIsMissing() {
        Set<String> missing = new TreeSet<>();
        ASKED.matcher(code).results()
                .filter(match -> match.group(2) == null)
                .map(match -> match.group(1))
                .filter(key -> !Text.has(key))
                .forEach(missing::add);

        assertThat(missing).isEmpty();
    }

    @Test
    void noKeyIsUnused() {
        Set<String> literals = LITERAL.matcher(code).results().map(match -> match.group(1)).collect(Collectors.toSet());
        List<String> beginnings = ASKED.matcher(code).results()
                .filter(match -> match.group(2) != null)
                .map(match -> match.group(1))
                .toList();
        Set<String> unused = keys()
                .filter(key -> !literals.contains(key) && !isJoined(key, literals) && beginnings.stream().noneMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).isEmpty();
    }

    @Test
    void everyKeyIsInTheBundleOfItsFirstWord() {
        bundles.forEach((name, words) -> words.stringPropertyNames().forEach(key -> {
            String first = key.substring(0, Math.max(0, key.indexOf('.')));
            String home = Text.BUNDLES.contains(first) ? first : "messages";
            if (key.indexOf('.') > 0) {
                assertThat(name).as(key).isEqualTo(home);
            }
        }));
    }

    @Test
    void patternsAreValidAndUseTypographicApostrophes() {
        bundles.values().forEach(words -> words.forEach((key, pattern) -> {
            assertThat(pattern.toString()).as(key.toString()).doesNotContain("'").isNotBlank();
            assertThat(new MessageFormat(pattern.toString()).toPattern()).as(key.toString()).isNotNull();
        }));
    }

    /** Whether a key is put together from two literals, the second beginning with a dot. */
    private static boolean isJoined(String key, Set<String> literals) {
        int dot = key.lastIndexOf('.');
        return dot > 0 && literals.contains(key.substring(0, dot)) && literals.contains(key.substring(dot));
    }

    private static Stream<String> keys() {
        return bundles.values().stream().flatMap(words -> words.stringPropertyNames().stream());
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
