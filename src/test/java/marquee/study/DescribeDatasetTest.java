package marquee.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import marquee.core.data.Catalog;
import marquee.core.data.Dataset;
import marquee.core.data.Movie;
import marquee.core.data.Rating;
import marquee.core.data.RatingScale;
import marquee.core.data.Ratings;
import marquee.core.parallel.Workers;
import marquee.testing.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DescribeDatasetTest {

    @ParameterizedTest
    @EnumSource(Release.class)
    void givesTheFiguresOfTheReference(Release release) {
        Dataset dataset = release.orSkip().dataset();
        JsonNode golden = release.golden().get("dataset");
        try (Workers workers = Workers.of(2)) {
            DatasetDescription described = DescribeDataset.describe(dataset, workers);
            assertThat(described).isEqualTo(DescribeDataset.describe(dataset, Workers.sequential()));
            assertThat(described.ratings()).isEqualTo(golden.get("ratings").asInt());
            assertThat(described.users()).isEqualTo(golden.get("users").asInt());
            assertThat(described.ratedMovies()).isEqualTo(golden.get("ratedMovies").asInt());
            assertThat(described.movies()).isEqualTo(golden.get("movies").asInt());
            assertThat(described.mean()).isCloseTo(number(golden.get("mean")), within(1e-12));
            assertThat(described.standardDeviation()).isCloseTo(number(golden.get("std")), within(1e-12));
            assertThat(described.lowerQuartile()).isEqualTo(number(golden.get("quartiles").get(0)));
            assertThat(described.median()).isEqualTo(number(golden.get("quartiles").get(1)));
            assertThat(described.upperQuartile()).isEqualTo(number(golden.get("quartiles").get(2)));
            assertThat(described.density()).isCloseTo(number(golden.get("density")), within(1e-15));
            assertThat(described.sparsity()).isCloseTo(1 - number(golden.get("density")), within(1e-15));
            for (int bin = 0; bin < DescribeDataset.BINS; bin++) {
                assertThat(described.histogram20().counts().get(bin)).isEqualTo(golden.get("histogram20").get(bin).asLong());
            }
            Map<Double, Long> counts = new TreeMap<>();
            golden.get("counts").properties().forEach(count -> counts.put(Double.valueOf(count.getKey()), count.getValue().asLong()));
            assertThat(described.values().counts()).isEqualTo(counts);
        }
    }

    private static double number(JsonNode text) {
        return Double.parseDouble(text.asText());
    }

    @Test
    void knowsWhenTheBuiltInRatingsWereGiven() {
        DatasetDescription described = DescribeDataset.describe(Release.OF_2016.dataset(), Workers.sequential());
        assertThat(described.first()).contains(Instant.parse("1995-01-09T11:46:49Z"));
        assertThat(described.last()).contains(Instant.parse("2016-10-16T17:57:24Z"));
        assertThat(described.min()).isEqualTo(0.5);
        assertThat(described.max()).isEqualTo(5.0);
    }

    @Test
    void describesASingleRatingWithoutATime() {
        DatasetDescription described = DescribeDataset.describe(of(new Rating(7, 3, 4.5, Ratings.NO_TIME)), Workers.sequential());
        assertThat(described.standardDeviation()).isZero();
        assertThat(described.mean()).isEqualTo(4.5);
        assertThat(described.lowerQuartile()).isEqualTo(4.5);
        assertThat(described.density()).isEqualTo(1);
        assertThat(described.sparsity()).isZero();
        assertThat(described.first()).isEmpty();
        assertThat(described.last()).isEmpty();
    }

    @Test
    void interpolatesQuartilesBetweenRatings() {
        // 1, 2, 4, 5: the lower quartile lies at place 0.75 between 1 and 2, the upper one at 2.25 between 4 and 5
        DatasetDescription described = DescribeDataset.describe(of(new Rating(1, 1, 5, 10), new Rating(1, 2, 2, 10),
                new Rating(2, 1, 1, 10), new Rating(2, 2, 4, 10)), Workers.sequential());
        assertThat(described.lowerQuartile()).isEqualTo(1.75);
        assertThat(described.median()).isEqualTo(3);
        assertThat(described.upperQuartile()).isEqualTo(4.25);
        assertThat(described.standardDeviation()).isEqualTo(Math.sqrt(10 / 3.0)); // (4 + 1 + 1 + 4) / 3
    }

    @Test
    void refusesDataWithoutRatings() {
        assertThatThrownBy(() -> DescribeDataset.describe(of(), Workers.sequential())).hasMessageContaining("without ratings");
    }

    private static Dataset of(Rating... ratings) {
        return new Dataset("small", Ratings.of(List.of(ratings)), Catalog.of(List.of(new Movie(1, "One (2001)", 2001, List.of()))),
                List.of(), Map.of(), RatingScale.MOVIELENS, "");
    }
}
