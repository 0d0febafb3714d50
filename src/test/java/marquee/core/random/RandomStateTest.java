package marquee.core.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import marquee.testing.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The generator against draws of NumPy 1.24.2's RandomState(42). The draws need no data, so both files always count. */
class RandomStateTest {

    private static JsonNode golden(Release release) {
        return release.golden().get("numpyRandomState");
    }

    @ParameterizedTest
    @EnumSource(Release.class)
    void drawsUniformsBitForBit(Release release) {
        RandomState random = new RandomState(42);
        for (JsonNode expected : golden(release).get("random_sample")) {
            assertThat(random.randomSample()).isEqualTo(expected.asDouble());
        }
        RandomState ranged = new RandomState(42);
        for (JsonNode expected : golden(release).get("uniform_0_5_size5")) {
            assertThat(ranged.uniform(0, 5)).isEqualTo(expected.asDouble());
        }
    }

    @ParameterizedTest
    @EnumSource(Release.class)
    void drawsNormalsToFourUnitsInTheLastPlace(Release release) {
        RandomState random = new RandomState(42);
        for (JsonNode expected : golden(release).get("normal_0_0.1")) {
            assertNormal(random.normal(0, 0.1), expected.asDouble());
        }
    }

    private static void assertNormal(double actual, double expected) {
        assertThat(Math.abs(actual - expected)).isLessThanOrEqualTo(4 * Math.ulp(expected));
    }

    @ParameterizedTest
    @EnumSource(Release.class)
    void keepsTheSecondNormalWhileUniformsAreDrawn(Release release) {
        RandomState random = new RandomState(42);
        for (int k = 0; k < 5; k++) {
            random.normal(0, 1);
        }
        for (JsonNode expected : golden(release).get("after_5_normals_then_random_sample")) {
            assertThat(random.randomSample()).isEqualTo(expected.asDouble());
        }
        RandomState undisturbed = new RandomState(42);
        double sixth = 0;
        for (int k = 0; k < 6; k++) {
            sixth = undisturbed.normal(0, 1);
        }
        assertThat(random.normal(0, 1)).isEqualTo(sixth);
    }

    @ParameterizedTest
    @EnumSource(Release.class)
    void shufflesTheSame(Release release) throws Exception {
        assertThat(new RandomState(42).permutation(20)).containsExactly(ints(golden(release).get("permutation_20")));
        int[] all = new RandomState(42).permutation(release.golden().get("dataset").get("ratings").asInt());
        assertThat(IntStream.of(all).limit(10).toArray())
                .containsExactly(ints(golden(release).get("permutation_n_ratings_first10")));
        String joined = IntStream.of(all).mapToObj(Integer::toString).collect(Collectors.joining(","));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(joined.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(golden(release).get("permutation_n_ratings_sha256_of_comma_joined").asText());
    }

    @ParameterizedTest
    @EnumSource(Release.class)
    void drawsBoundedIntegersTheSame(Release release) {
        assertThat(new RandomState(42).randint(7, 12)).containsExactly(ints(golden(release).get("randint_0_7_size12")));
    }

    private static int[] ints(JsonNode array) {
        return IntStream.range(0, array.size()).map(k -> array.get(k).asInt()).toArray();
    }

    @Test
    void drawsNothingWhereOnlyOneNumberIsPossible() {
        RandomState random = new RandomState(42);
        assertThat(random.bounded(0)).isZero();
        assertThat(random.nextWord()).isEqualTo(new RandomState(42).nextWord());
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 4294967296L})
    void refusesSeedsOutOfRange(long seed) {
        assertThatThrownBy(() -> new RandomState(seed)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("4294967295").hasMessageContaining(Long.toString(seed));
    }

    /** NumPy's RandomState(0) draws 0.5488135039273248 first. */
    @ParameterizedTest
    @ValueSource(longs = {0, 4294967295L})
    void takesTheFirstAndTheLastSeed(long seed) {
        double first = new RandomState(seed).randomSample();
        assertThat(first).isBetween(0.0, 1.0);
        if (seed == 0) {
            assertThat(first).isEqualTo(0.5488135039273248);
        }
    }

    @Test
    void refusesANegativeBound() {
        assertThatThrownBy(() -> new RandomState(1).bounded(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
