package marquee.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import marquee.testing.Release;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No key of the reference results is left without a test: each is read in one, and none is empty. */
class GoldenKeysTest {

    private static final String CORE = "core/GoldenTest";

    /** By key of the file: the test, and how it comes by the keys below, by name or by going over all of them. */
    private static final Map<String, String> TESTS = Map.ofEntries(
            Map.entry("dataset", "study/DescribeDatasetTest"),
            Map.entry("numpyRandomState", "core/random/RandomStateTest"),
            Map.entry("split", CORE),
            Map.entry("trainset", CORE),
            Map.entry("holdout", CORE),
            Map.entry("baselinesAls", CORE),
            Map.entry("pearsonBaselineNeighbours", CORE),
            Map.entry("topN_SVD(tuned)", CORE),
            Map.entry("topN_KNNBaseline(item)", CORE),
            Map.entry("newUser", "study/JourneyGoldenTest"),
            Map.entry("kfold3", CORE),
            Map.entry("gridSearch", "study/TuneModelTest"));

    /** Keys whose test goes over everything below them, whatever its names are. */
    private static final Set<String> GONE_OVER = Set.of("pearsonBaselineNeighbours", "topN_SVD(tuned)", "topN_KNNBaseline(item)", "newUser");

    @ParameterizedTest
    @EnumSource(Release.class)
    void everyKeyHasItsTest(Release release) throws IOException {
        JsonNode golden = release.golden();
        assertThat(new TreeSet<>(TESTS.keySet())).containsExactlyElementsOf(new TreeSet<>(names(golden)));
        for (String key : names(golden)) {
            String test = Files.readString(Path.of("src/test/java/marquee", TESTS.get(key) + ".java"), StandardCharsets.UTF_8);
            assertThat(test).as("%s reads %s", TESTS.get(key), key).contains('"' + key + '"').contains("EnumSource(Release.class)");
            if (GONE_OVER.contains(key)) {
                assertThat(golden.get(key)).isNotEmpty();
            } else {
                names(golden.get(key)).forEach(name ->
                        assertThat(test).as("%s reads %s of %s", TESTS.get(key), name, key).contains('"' + name + '"'));
            }
        }
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    @ParameterizedTest
    @EnumSource(Release.class)
    void nothingIsEmptyAndEveryNumberIsOne(Release release) {
        assertFilled("", release.golden());
    }

    private static void assertFilled(String path, JsonNode node) {
        if (node.isContainerNode()) {
            assertThat(node.isEmpty()).as(path).isFalse();
            node.properties().forEach(entry -> assertFilled(path + "/" + entry.getKey(), entry.getValue()));
            node.elements().forEachRemaining(element -> {
                if (node.isArray()) {
                    assertFilled(path + "[]", element);
                }
            });
        } else if (!path.toLowerCase(Locale.ROOT).contains("sha256")) {
            assertThat(Double.parseDouble(node.asText())).as(path).isFinite();
        }
    }
}
