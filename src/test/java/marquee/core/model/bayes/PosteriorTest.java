package marquee.core.model.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import marquee.core.data.RatingScale;
import marquee.core.data.TrainingSet;
import marquee.core.model.Interval;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.testing.TinyRatings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Two users, three movies, four ratings: few enough for the posterior to be had by brute force, without a Markov chain.
 * {@code witness/posterior.json} says how. The sampler must come to the same means and the same intervals.
 */
class PosteriorTest {

    private static final int SWEEPS = 60_000;
    private static final int EACH = 3;

    private static JsonNode witness;
    private static BayesianModel model;

    @BeforeAll
    static void sample() throws IOException {
        try (InputStream in = PosteriorTest.class.getResourceAsStream("/marquee/witness/posterior.json")) {
            witness = new ObjectMapper().readTree(in);
        }
        TrainingSet set = TinyRatings.trainingSet(StreamSupport.stream(witness.get("ratings").spliterator(), false)
                .map(row -> TinyRatings.row(row.get(0).asInt(), row.get(1).asInt(), row.get(2).asDouble())).toArray(double[][]::new));
        BayesianOptions options = new BayesianOptions(witness.get("factors").asInt(), 0, 1);
        GibbsSampler sampler = new GibbsSampler(options, set, 1, Workers.sequential());
        List<Draw> draws = new ArrayList<>();
        for (int sweep = 1; sweep <= SWEEPS; sweep++) {
            sampler.sweep(sweep, Progress.NONE);
            if (sweep % EACH == 0) {
                draws.add(sampler.draw(sweep));
            }
        }
        model = new BayesianModel(options, set, draws);
    }

    @TestFactory
    Stream<DynamicTest> agrees() {
        return StreamSupport.stream(witness.get("cases").spliterator(), false).map(one ->
                DynamicTest.dynamicTest("user " + one.get("userId") + ", movie " + one.get("movieId"), () -> agrees(one)));
    }

    /** Other seeds are off by up to 0.01 in the estimates and 0.02 in the bounds. */
    private static void agrees(JsonNode expected) {
        int user = model.trainingSet().user(expected.get("userId").asInt());
        int item = model.trainingSet().item(expected.get("movieId").asInt());
        assertThat(model.rawEstimate(user, item)).isCloseTo(expected.get("estimate").asDouble(), within(0.015));
        JsonNode quantiles = expected.get("quantiles");
        assertBounds(model.interval(user, item, 0.8), quantiles.get(0).asDouble(), quantiles.get(4).asDouble());
        assertBounds(model.interval(user, item, 0.5), quantiles.get(1).asDouble(), quantiles.get(3).asDouble());
    }

    private static void assertBounds(Interval interval, double low, double high) {
        assertThat(interval.low()).isCloseTo(RatingScale.MOVIELENS.clip(low), within(0.03));
        assertThat(interval.high()).isCloseTo(RatingScale.MOVIELENS.clip(high), within(0.03));
    }
}
