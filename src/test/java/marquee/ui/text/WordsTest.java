package marquee.ui.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import marquee.testing.Sources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds words and code together: no key without words, no words without a reader. */
class WordsTest {

    private static final Pattern ASKED_FOR = Pattern.compile("\\bText\\s*\\.\\s*(?:of|has)\\(\\s*\"([^\"]+)\"(?!\\s*\\+)");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z]\\w*\\.(?:[\\w-]+\\.)*)\"\\s*\\+");

    private static final Map<String, String> WORDS = new TreeMap<>();
    private static String code;

    @BeforeAll
    static void readEverything() throws IOException {
        TreeSet<String> bundles = new TreeSet<>(Text.BUNDLES);
        bundles.add("messages");
        for (String bundle : bundles) {
            Properties properties = new Properties();
            try (InputStream stream = Text.class.getResourceAsStream(bundle + ".properties")) {
                assertThat(stream).as(bundle + ".properties").isNotNull();
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
            for (String key : properties.stringPropertyNames()) {
                assertThat(Text.of(key)).as("%s belongs in %s.properties", key, bundle).isNotNull();
                WORDS.put(key, properties.getProperty(key));
            }
        }
        StringBuilder all = new StringBuilder();
        for (Path file : Sources.files()) {
            all.append(Files.readString(file)).append('\n');
        }
        code = all.toString();
    }

    @Test
    void everyKeyInTheCodeHasWords() {
        Set<String> asked = ASKED_FOR.matcher(code).results().map(match -> match.group(1)).collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).isNotEmpty().allSatisfy(key -> assertThat(WORDS).containsKey(key));
    }

    @Test
    void allWordsAreRead() {
        List<String> beginnings = BEGINNING.matcher(code).results().map(match -> match.group(1)).distinct().toList();

        assertThat(WORDS.keySet()).allSatisfy(key ->
                assertThat(code.contains('"' + key + '"') || beginnings.stream().anyMatch(key::startsWith))
                        .as("%s is asked for somewhere", key).isTrue());
    }

    @Test
    void everyPatternCanBeFilledIn() {
        assertThat(WORDS).allSatisfy((key, words) -> {
            assertThatCode(() -> new MessageFormat(words)).as(key).doesNotThrowAnyException();
            assertThat(words).as("%s uses the typographic apostrophe, since the straight one is an escape", key).doesNotContain("'");
            assertThat(words).as(key).isNotBlank();
        });
    }
}
