package marquee.core.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on bad input names every case once it is tried, and no test that does not exist. */
class BadInputPageTest {

    private record Entry(String id, String test) { }

    private static List<Entry> page() throws IOException {
        return Files.readAllLines(Path.of("src/docs/bad-input.md")).stream().filter(line -> line.matches("\\| [CZF]\\d\\d .*"))
                .map(line -> line.split("\\|")).map(cells -> new Entry(cells[1].strip(), cells[4].strip())).toList();
    }

    @Test
    void everyCaseIsOnThePage() throws IOException {
        Set<String> ids = page().stream().map(Entry::id).collect(Collectors.toCollection(TreeSet::new));
        assertThat(ids).containsAll(numbered("C", 67)).containsAll(numbered("Z", 24)).contains("F01", "F05", "F06", "F09");
    }

    private static List<String> numbered(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> String.format("%s%02d", letter, number)).toList();
    }

    @Test
    void collectionsHoldTheCasesThatThePageClaims() throws IOException {
        assertThat(claimed("CorpusTest")).isEqualTo(tried(CorpusTest.cases().stream().map(Case::id)));
        Set<String> zips = tried(ZipTest.cases().stream().map(ZipTest.ZipCase::id).filter(id -> id.startsWith("Z")));
        assertThat(claimed("ZipTest")).isEqualTo(zips);
    }

    private static Set<String> claimed(String test) throws IOException {
        return page().stream().filter(entry -> entry.test.equals(test)).map(Entry::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> tried(Stream<String> ids) {
        return ids.filter(id -> !id.endsWith("00")).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void testsThatThePageNamesExist() throws IOException, ClassNotFoundException {
        for (Entry entry : page()) {
            if (entry.test.contains(".")) {
                String[] parts = entry.test.split("\\.");
                Class<?> type = Class.forName(BadInputPageTest.class.getPackageName() + '.' + parts[0]);
                assertThat(Arrays.stream(type.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Test.class)))
                        .as(entry.test).anyMatch(method -> method.getName().equals(parts[1]));
            }
        }
    }
}
