package marquee.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import marquee.core.data.Dataset;
import marquee.core.data.TrainingSet;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.progress.Step;
import marquee.core.registry.ModelSpec;
import marquee.core.split.HoldOut;
import marquee.core.split.Split;
import marquee.testing.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The walk-through's stories, an existing user and a new one, against the reference results. */
class JourneyGoldenTest {

    private static final double TOLERANCE = 1e-9;

    private static FittedModel tuned(Dataset dataset) {
        return FittedModel.fit(dataset, LineUp.TUNED_SVD, Protocol.WALK_THROUGH, FittedModel.Side.TRAINING,
                Workers.sequential(), Progress.NONE);
    }

    @ParameterizedTest
    @EnumSource(Release.class)
    void recommendsToKnownUsers(Release release) {
        Dataset dataset = release.orSkip().dataset();
        RecommendForUser recommend = new RecommendForUser(dataset);
        FittedModel tuned = tuned(dataset);
        JsonNode golden = release.golden().get("topN_SVD(tuned)");
        assertThat(golden).isNotEmpty();
        golden.properties().forEach(user -> assertMovies(
                recommend.topN(tuned, Integer.parseInt(user.getKey()), 10, Workers.sequential()), user.getValue()));
    }

    private static void assertMovies(List<RecommendedMovie> actual, JsonNode expected) {
        assertThat(actual).extracting(line -> line.movie().id())
                .containsExactlyElementsOf(StreamSupport.stream(expected.spliterator(), false).map(e -> e.get(0).asInt()).toList());
        for (int k = 0; k < actual.size(); k++) {
            assertThat(actual.get(k).rank()).isEqualTo(k + 1);
            assertThat(actual.get(k).estimate()).isCloseTo(expected.get(k).get(1).asDouble(), within(TOLERANCE));
        }
    }

    @ParameterizedTest
    @EnumSource(Release.class)
    void recommendsToNewcomersAfterARefit(Release release) {
        Dataset dataset = release.orSkip().dataset();
        RecommendForUser recommend = new RecommendForUser(dataset);
        OnboardUser onboard = new OnboardUser(dataset, recommend);
        JsonNode golden = release.golden().get("newUser");
        assertThat(golden).isNotEmpty();
        golden.forEach(story -> {
            List<OnboardUser.Star> stars = new ArrayList<>();
            story.get("ratings").forEach(r -> stars.add(new OnboardUser.Star(r.get(0).asInt(), r.get(1).asDouble())));
            int userId = recommend.users().nextFreeId();
            assertThat(userId).isEqualTo(story.get("userId").asInt());
            List<Step> epochs = new ArrayList<>();
            OnboardUser.Newcomer newcomer = onboard.refit(userId, stars, LineUp.TUNED_SVD, Protocol.WALK_THROUGH, 5,
                    Workers.sequential(), epochs::add);
            assertMovies(newcomer.topN(), story.get("top5"));
            assertThat(epochs).hasSize(30).extracting(Step::trainingRmse).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        });
    }

    /** What the refit learned from is counted anew: the training rows and the newcomer's, and none that is held out. */
    @Test
    void aNewcomersRefitNeverTouchesTheHoldOut() {
        Dataset dataset = Release.OF_2016.dataset();
        OnboardUser onboard = new OnboardUser(dataset, new RecommendForUser(dataset));
        List<OnboardUser.Star> stars = List.of(new OnboardUser.Star(356, 4), new OnboardUser.Star(2571, 0.5));
        TrainingSet learned = onboard.refit(672, stars, ModelSpec.parse("baseline"), Protocol.WALK_THROUGH, 5,
                Workers.sequential(), Progress.NONE).model().trainingSet();

        Split split = HoldOut.split(dataset.ratings().size(), 0.2, 42);
        assertThat(learned.ratings()).isEqualTo(split.train().length + stars.size());
        Set<Long> pairs = new HashSet<>();
        for (int user = 0; user < learned.users(); user++) {
            for (int entry = learned.byUser().start(user); entry < learned.byUser().end(user); entry++) {
                pairs.add((long) learned.userId(user) << 32 | learned.movieId(learned.byUser().other(entry)));
            }
        }
        assertThat(pairs).hasSize(learned.ratings()).contains(672L << 32 | 356, 672L << 32 | 2571);
        for (int row : split.test()) {
            assertThat(pairs).doesNotContain((long) dataset.ratings().userId(row) << 32 | dataset.ratings().movieId(row));
        }
    }

    @Test
    void showsTheFiguresOfTheWalkThrough() {
        Dataset dataset = Release.OF_2018.orSkip().dataset();
        RecommendForUser recommend = new RecommendForUser(dataset);
        List<RecommendedMovie> five = recommend.topN(tuned(dataset), 509, 5, Workers.sequential());
        assertThat(five).extracting(line -> line.movie().id()).containsExactly(1223, 1104, 318, 3468, 1248);
        assertThat(five).extracting(line -> String.format(java.util.Locale.ROOT, "%.6f", line.estimate()))
                .containsExactly("4.061310", "4.049562", "4.034565", "4.015110", "3.995758");
        OnboardUser onboard = new OnboardUser(dataset, recommend);
        assertThat(onboard.fallback(5)).extracting(line -> line.movie().id()).containsExactly(318, 260, 527, 296, 2571);
        List<OnboardUser.Star> stars = List.of(new OnboardUser.Star(1, 5), new OnboardUser.Star(2571, 4.5),
                new OnboardUser.Star(296, 4), new OnboardUser.Star(593, 4.5), new OnboardUser.Star(318, 5));
        List<RecommendedMovie> newcomers = onboard.refit(611, stars, LineUp.TUNED_SVD, Protocol.WALK_THROUGH, 5,
                Workers.sequential(), Progress.NONE).topN();
        assertThat(newcomers).extracting(line -> line.movie().id()).containsExactly(3468, 2318, 898, 1262, 1283);
        assertThat(newcomers).extracting(line -> String.format(java.util.Locale.ROOT, "%.6f", line.estimate()))
                .containsExactly("4.640310", "4.618084", "4.616641", "4.613325", "4.609720");
    }

    @Test
    void listsTheTopRatedInTheOrderOfTheData() {
        Dataset dataset = Release.OF_2016.dataset();
        RecommendForUser recommend = new RecommendForUser(dataset);
        List<RatedMovie> rated = recommend.topRated(1, 100);
        assertThat(rated).hasSize(20);
        assertThat(rated).isSortedAccordingTo((a, b) -> Double.compare(b.stars(), a.stars()));
        assertThat(rated.get(0).movie().name()).isEqualTo("Cinema Paradiso (Nuovo cinema Paradiso)");
        assertThat(rated.get(0).stars()).isEqualTo(4.0);
    }

    @Test
    void saysThatAUserDoesNotExist() {
        Dataset dataset = Release.OF_2016.dataset();
        RecommendForUser recommend = new RecommendForUser(dataset);
        assertThatThrownBy(() -> recommend.topRated(672, 5)).isInstanceOf(UnknownUserException.class)
                .hasMessage("There is no user 672 in this data. Its 671 users have ids from 1 to 671.");
    }

    @Test
    void refusesImpossibleNewcomers() {
        Dataset dataset = Release.OF_2016.dataset();
        OnboardUser onboard = new OnboardUser(dataset, new RecommendForUser(dataset));
        assertRefused(onboard, 672, List.of(), "nothing to learn from");
        assertRefused(onboard, 671, List.of(new OnboardUser.Star(1, 5)), "671 is taken");
        assertRefused(onboard, 672, List.of(new OnboardUser.Star(1, 5.5)), "5.5", "movie 1", "0.5 to 5.0");
        assertRefused(onboard, 672, List.of(new OnboardUser.Star(1, Double.NaN)), "NaN");
    }

    private static void assertRefused(OnboardUser onboard, int userId, List<OnboardUser.Star> stars, String... words) {
        assertThatThrownBy(() -> onboard.refit(userId, stars, LineUp.TUNED_SVD, Protocol.WALK_THROUGH, 5,
                Workers.sequential(), Progress.NONE)).isInstanceOf(IllegalArgumentException.class).hasMessageContainingAll(words);
    }
}
