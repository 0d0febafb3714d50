package marquee.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import marquee.core.data.Dataset;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelSpec;
import marquee.core.split.HoldOut;
import marquee.core.split.LeaveOneOut;
import marquee.core.split.RepeatedKFold;
import marquee.core.split.Split;
import marquee.core.split.TimeSplit;
import marquee.testing.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Splits, errors, rankings, lists and the bootstrap against an implementation of its own in another language;
 * {@code witness/measures.json} says which.
 */
class MeasuresWitnessTest {

    private static final double TOLERANCE = 1e-9;

    private static JsonNode witness() {
        try (InputStream in = MeasuresWitnessTest.class.getResourceAsStream("/marquee/witness/measures.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static int[] rows() {
        return IntStream.range(0, witness().get("ratings").asInt()).toArray();
    }

    static Stream<Arguments> contenders() {
        return StreamSupport.stream(witness().get("cases").spliterator(), false).flatMap(one ->
                one.get("contenders").properties().stream().map(contender -> Arguments.of(
                        "seed %s, K = %s, relevant from %s".formatted(one.get("seed"), one.get("k"), one.get("relevantFrom")),
                        contender.getKey(), one, contender.getValue())));
    }

    @ParameterizedTest(name = "{1}, {0}")
    @MethodSource("contenders")
    void agrees(String title, String contender, JsonNode settings, JsonNode expected) {
        Dataset dataset = Release.OF_2016.dataset();
        long seed = settings.get("seed").asLong();
        Split split = HoldOut.split(rows().length, settings.get("testFraction").asDouble(), seed);
        TrainingSet trainingSet = TrainingSet.of(dataset.ratings(), split.train(), dataset.scale());
        Ranker ranker = switch (contender) {
            case "most-popular" -> new MostPopular(trainingSet);
            case "random" -> new RandomOrder(trainingSet, seed);
            default -> {
                Model model = ModelSpec.parse(contender).trainer(seed).train(trainingSet, Workers.sequential(), Progress.NONE);
                assertErrors(ErrorFigures.of(dataset.ratings(), split.test(),
                        model.estimates(dataset.ratings(), split.test(), Workers.sequential())), expected.get("errors"));
                yield Ranker.of(model);
            }
        };
        for (RankingProtocol protocol : RankingProtocol.values()) {
            assertScores(RankingEvaluation.run(ranker, new RankingTask(dataset.ratings(), split.test(), dataset.catalog(), protocol,
                    new RankingOptions(settings.get("k").asInt(), settings.get("relevantFrom").asDouble())),
                    Workers.sequential(), Progress.NONE), expected.get(protocol.name()));
        }
    }

    private static void assertErrors(Map<Measure, UserFigures> actual, JsonNode expected) {
        assertThat(actual.keySet()).extracting(Measure::name).containsExactlyInAnyOrder("RMSE", "MSE", "MAE", "FCP");
        actual.forEach((measure, figures) -> assertThat(figures.value()).as(measure.name())
                .isCloseTo(expected.get(measure.name()).asDouble(), within(TOLERANCE)));
    }

    private static void assertScores(RankingScores actual, JsonNode expected) {
        assertThat(actual.usersLeftOut()).isEqualTo(expected.get("leftOut").asInt());
        for (Measure measure : Measure.values()) {
            JsonNode figure = expected.get(measure.name());
            if (figure == null || figure.isNull()) {
                assertThat(actual.value(measure)).as("%s of nobody", measure).isEmpty();
            } else {
                assertThat(actual.value(measure).orElseThrow()).as(measure.name()).isCloseTo(figure.asDouble(), within(TOLERANCE));
            }
        }
    }

    @Test
    void repeatsFoldsWithOneGenerator() {
        JsonNode expected = witness().get("repeated");
        List<Split> splits = RepeatedKFold.split(rows(), expected.get("folds").asInt(), expected.get("repeats").asInt(),
                expected.get("seed").asLong());
        assertThat(splits).hasSize(12);
        for (int k = 0; k < splits.size(); k++) {
            assertSplit(splits.get(k), expected.get("sha256").get(k));
        }
    }

    @Test
    void leavesOneOut() {
        JsonNode expected = witness().get("leaveOneOut");
        assertSplit(LeaveOneOut.split(Release.OF_2016.dataset().ratings(), rows(), expected.get("seed").asLong()),
                expected.get("sha256"));
    }

    @Test
    void cutsThePastFromTheFuture() {
        JsonNode expected = witness().get("time");
        assertSplit(TimeSplit.split(Release.OF_2016.dataset().ratings(), rows(), expected.get("testFraction").asDouble()),
                expected.get("sha256"));
    }

    private static void assertSplit(Split split, JsonNode expected) {
        assertThat(sha256(split.train())).isEqualTo(expected.get(0).asText());
        assertThat(sha256(split.test())).isEqualTo(expected.get(1).asText());
    }

    private static String sha256(int[] rows) {
        String joined = IntStream.of(rows).mapToObj(Integer::toString).collect(Collectors.joining(","));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(joined.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void drawsUsersWithReplacement() {
        JsonNode expected = witness().get("bootstrap");
        UserFigures first = figures(expected.get("a"), expected.get("weights"), false);
        UserFigures second = figures(expected.get("b"), expected.get("weights"), true);
        PairedBootstrap bootstrap = PairedBootstrap.run(List.of(first, second), expected.get("samples").asInt(),
                expected.get("seed").asLong(), Workers.sequential());
        PairedBootstrap.Interval interval = bootstrap.of(0, expected.get("level").asDouble());
        assertNumbers(expected.get("first"), interval.observed(), interval.low(), interval.high());
        PairedBootstrap.Interval difference = bootstrap.difference(0, 1, expected.get("level").asDouble());
        assertNumbers(expected.get("difference"), difference.low(), difference.high());
        PairedBootstrap.Odds odds = bootstrap.odds(0, 1, expected.get("negligible").asDouble());
        assertNumbers(expected.get("odds"), odds.firstHigher(), odds.alike(), odds.secondHigher());
    }

    private static double[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).mapToDouble(JsonNode::asDouble).toArray();
    }

    /** Figures of users 0, 1, 2 ... with these weights. */
    private static UserFigures figures(JsonNode ofUsers, JsonNode weights, boolean root) {
        double[] weight = numbers(weights);
        double[] sums = numbers(ofUsers);
        Arrays.setAll(sums, user -> sums[user] * weight[user]);
        return new UserFigures(IntStream.range(0, sums.length).toArray(), sums, weight, root);
    }

    private static void assertNumbers(JsonNode expected, double... actual) {
        assertThat(actual).containsExactly(numbers(expected), within(TOLERANCE));
    }
}
