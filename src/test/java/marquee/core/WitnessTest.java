package marquee.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import marquee.core.data.Dataset;
import marquee.core.evaluate.CrossValidation;
import marquee.core.evaluate.Evaluation;
import marquee.core.model.Trainer;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.recommend.Ranked;
import marquee.core.recommend.TopN;
import marquee.core.registry.ModelKind;
import marquee.core.registry.ModelRegistry;
import marquee.core.registry.ModelSpec;
import marquee.core.registry.Option;
import marquee.core.split.HoldOut;
import marquee.core.split.KFold;
import marquee.core.split.Split;
import marquee.testing.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Seeds, fractions and options that the reference's files do not have, against an implementation of its own in another language;
 * {@code witness/models.json} says which.
 */
class WitnessTest {

    private static final double TOLERANCE = 1e-9;
    private static final List<String> WITHOUT_WITNESS = List.of("normal", "bayesian-mf");

    private static JsonNode witness() throws IOException {
        try (InputStream in = WitnessTest.class.getResourceAsStream("/marquee/witness/models.json")) {
            return new ObjectMapper().readTree(in);
        }
    }

    static Stream<Arguments> cases() throws IOException {
        return StreamSupport.stream(witness().get("cases").spliterator(), false)
                .map(one -> Arguments.of(one.get("model").asText(), one));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void agrees(String spec, JsonNode expected) throws IOException {
        Dataset dataset = Release.OF_2016.dataset();
        long seed = expected.get("seed").asLong();
        Trainer trainer = ModelSpec.parse(spec).trainer(seed);
        Split split = HoldOut.split(witness().get("ratings").asInt(), expected.get("testFraction").asDouble(), seed);
        Evaluation holdOut = Evaluation.run(trainer, dataset.ratings(), dataset.scale(), split, Workers.sequential(), Progress.NONE);
        assertThat(holdOut.accuracy().rmse()).isCloseTo(expected.get("holdOutRmse").asDouble(), within(TOLERANCE));
        assertThat(holdOut.accuracy().mae()).isCloseTo(expected.get("holdOutMae").asDouble(), within(TOLERANCE));
        for (int k = 0; k < expected.get("firstPredictions").size(); k++) {
            JsonNode prediction = expected.get("firstPredictions").get(k);
            assertThat(dataset.ratings().userId(split.test()[k])).isEqualTo(prediction.get(0).asInt());
            assertThat(dataset.ratings().movieId(split.test()[k])).isEqualTo(prediction.get(1).asInt());
            assertThat(holdOut.estimates()[k]).isCloseTo(prediction.get(2).asDouble(), within(TOLERANCE));
        }
        assertTop(TopN.of(holdOut.model(), expected.get("topUser").asInt(), 10, Workers.sequential()), expected.get("top"));
        assertFolds(CrossValidation.run(trainer, dataset.ratings(), dataset.scale(), KFold.split(split.train(), 2, seed),
                Workers.sequential(), Progress.NONE), expected);
    }

    private static void assertTop(List<Ranked> top, JsonNode expected) {
        assertThat(top).extracting(Ranked::movieId).containsExactlyElementsOf(
                StreamSupport.stream(expected.spliterator(), false).map(movie -> movie.get(0).asInt()).toList());
        for (int k = 0; k < top.size(); k++) {
            assertThat(top.get(k).estimate()).isCloseTo(expected.get(k).get(1).asDouble(), within(TOLERANCE));
        }
    }

    private static void assertFolds(CrossValidation folds, JsonNode expected) {
        assertThat(folds.folds()).hasSize(2);
        for (int fold = 0; fold < 2; fold++) {
            assertThat(folds.folds().get(fold).accuracy().rmse())
                    .isCloseTo(expected.get("foldRmse").get(fold).asDouble(), within(TOLERANCE));
            assertThat(folds.folds().get(fold).accuracy().mae())
                    .isCloseTo(expected.get("foldMae").get(fold).asDouble(), within(TOLERANCE));
        }
    }

    @Test
    void everyOptionIsMovedOffItsDefault() throws IOException {
        List<ModelSpec> specs = cases().map(one -> ModelSpec.parse((String) one.get()[0])).toList();
        for (ModelKind kind : ModelRegistry.kinds()) {
            for (Option option : WITHOUT_WITNESS.contains(kind.name()) ? List.<Option>of() : kind.options()) {
                assertThat(specs).as("%s: %s", kind.name(), option.name()).anyMatch(spec -> spec.kind().name().equals(kind.name())
                        && spec.values().given().containsKey(option.name())
                        && !spec.values().given().get(option.name()).equals(option.defaultValue()));
            }
        }
    }
}
