package marquee.study.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import marquee.core.data.Dataset;
import marquee.core.data.Ratings;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.registry.ModelSpec;
import marquee.core.split.Split;
import marquee.study.FittedModel;
import marquee.study.LineUp;
import marquee.study.OnboardUser.Star;
import marquee.study.Protocol;
import marquee.study.RecommendForUser;
import marquee.study.candidate.CandidateFilter.Genres;
import marquee.study.candidate.CandidateFilter.Years;
import marquee.testing.MadeUpData;
import marquee.testing.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonalListTest {

    private static FittedModel fit(Dataset dataset, ModelSpec spec, FittedModel.Side side) {
        return FittedModel.fit(dataset, spec, Protocol.WALK_THROUGH, side, Workers.sequential(), Progress.NONE);
    }

    private static PersonalList ask(RecommendForUser recommend, FittedModel fitted, int userId, CandidateFilter filter, int n) {
        return new PersonalList.Question(fitted, userId, List.of(), filter, n).answer(recommend, Workers.sequential());
    }

    private static List<Integer> ids(PersonalList list) {
        return list.lines().stream().map(line -> line.movie().movie().id()).toList();
    }

    private static List<Star> stars(JsonNode golden) {
        List<Star> stars = new ArrayList<>();
        golden.get("ratings").forEach(star -> stars.add(new Star(star.get(0).asInt(), star.get(1).asDouble())));
        return stars;
    }

    /** The existing user's story with the reference library's lists, and the newcomer's by a refit behind the same door. */
    @ParameterizedTest
    @EnumSource
    void givesTheGoldenLists(Release release) {
        Dataset dataset = release.orSkip().dataset();
        RecommendForUser recommend = new RecommendForUser(dataset);
        FittedModel tuned = fit(dataset, LineUp.TUNED_SVD, FittedModel.Side.TRAINING);
        release.golden().get("topN_SVD(tuned)").fields().forEachRemaining(user -> {
            PersonalList list = ask(recommend, tuned, Integer.parseInt(user.getKey()), CandidateFilter.ALL, user.getValue().size());
            assertThat(list.foldedIn()).isFalse();
            for (int place = 0; place < user.getValue().size(); place++) {
                assertThat(ids(list).get(place)).isEqualTo(user.getValue().get(place).get(0).asInt());
                assertThat(list.lines().get(place).movie().estimate()).isEqualTo(user.getValue().get(place).get(1).asDouble(), within(1e-9));
            }
        });
        JsonNode five = release.golden().get("newUser").get("five");
        List<Star> stars = stars(five);
        int guest = five.get("userId").asInt();
        FittedModel refitted = tuned.refitWith(guest, stars, Workers.sequential(), Progress.NONE);
        PersonalList list = new PersonalList.Question(refitted, guest, stars, CandidateFilter.ALL, 5).answer(recommend, Workers.sequential());
        assertThat(list.foldedIn()).isFalse();
        for (int place = 0; place < 5; place++) {
            assertThat(ids(list).get(place)).isEqualTo(five.get("top5").get(place).get(0).asInt());
            assertThat(list.lines().get(place).movie().estimate()).isEqualTo(five.get("top5").get(place).get(1).asDouble(), within(1e-9));
        }
        PersonalList quick = new PersonalList.Question(tuned, guest, stars, CandidateFilter.ALL, 5).answer(recommend, Workers.sequential());
        assertThat(quick.foldedIn()).isTrue();
        assertThat(ids(quick)).doesNotContainAnyElementsOf(stars.stream().map(Star::movieId).toList());
    }

    @Test
    void keepsTheOrderUnderAFilterAndCountsWhatIsLeft() {
        Dataset dataset = Release.OF_2016.dataset();
        RecommendForUser recommend = new RecommendForUser(dataset);
        FittedModel tuned = fit(dataset, LineUp.TUNED_SVD, FittedModel.Side.TRAINING);
        CandidateFilter filter = new CandidateFilter(new Genres(Set.of("Comedy"), Set.of("Drama")), new Years(1980, 1999), 20, 0, true);
        PersonalList all = ask(recommend, tuned, 273, CandidateFilter.ALL, 9999);
        List<Integer> expected = all.lines().stream().map(PersonalList.Line::movie)
                .filter(line -> line.movie().genres().contains("Comedy") && !line.movie().genres().contains("Drama")
                        && line.movie().year() >= 1980 && line.movie().year() <= 1999 && line.ratings() >= 20)
                .map(line -> line.movie().id()).toList();
        PersonalList filtered = ask(recommend, tuned, 273, filter, 50);
        assertThat(filtered.left().all()).isEqualTo(all.lines().size());
        assertThat(filtered.left().left()).isEqualTo(expected.size()).isGreaterThan(50);
        assertThat(ids(filtered)).isEqualTo(expected.subList(0, 50));
        assertThat(filtered.lines().stream().map(line -> line.movie().rank())).isEqualTo(IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void showsTheTruthOfHeldOutRatingsAndOfNoOthers() {
        Dataset dataset = Release.OF_2016.dataset();
        Ratings ratings = dataset.ratings();
        RecommendForUser recommend = new RecommendForUser(dataset);
        FittedModel tuned = fit(dataset, LineUp.TUNED_SVD, FittedModel.Side.TRAINING);
        Split split = Protocol.WALK_THROUGH.holdOut(dataset);
        Set<Integer> test = IntStream.of(split.test()).filter(row -> ratings.userId(row) == 547).boxed().collect(Collectors.toSet());
        List<HeldOutRating> heldOut = HeldOutRating.of(recommend, tuned, 547);
        assertThat(heldOut).hasSameSizeAs(test).isSortedAccordingTo((a, b) -> Double.compare(b.stars(), a.stars()));
        assertThat(heldOut.stream().collect(Collectors.toMap(rating -> rating.movie().id(), HeldOutRating::stars)))
                .isEqualTo(test.stream().collect(Collectors.toMap(ratings::movieId, ratings::value)));
        HeldOutRating first = heldOut.get(0);
        assertThat(first.estimate()).isEqualTo(tuned.model().predict(547, first.movie().id()).estimate());
        assertThat(first.error()).isEqualTo(first.estimate() - first.stars());

        PersonalList list = ask(recommend, tuned, 547, CandidateFilter.ALL, 9999);
        assertThat(list.lines().stream().filter(line -> line.truth().isPresent()).count())
                .isEqualTo(heldOut.stream().filter(HeldOutRating::knowsMovie).count()).isPositive();
        assertThat(list.lines().stream().filter(line -> line.movie().movie().id() == first.movie().id()).findFirst().orElseThrow().truth())
                .isEqualTo(OptionalDouble.of(first.stars()));

        FittedModel everything = fit(dataset, ModelSpec.parse("baseline"), FittedModel.Side.EVERYTHING);
        assertThat(HeldOutRating.of(recommend, everything, 547)).isEmpty();
        assertThat(HeldOutRating.of(recommend, tuned, 672)).as("no user of the data").isEmpty();
    }

    @Test
    void carriesIntervalsWhereTheModelHasThem() {
        Dataset dataset = MadeUpData.of(30, 40, 500);
        RecommendForUser recommend = new RecommendForUser(dataset);
        FittedModel bayes = fit(dataset, ModelSpec.parse("bayesian-mf"), FittedModel.Side.TRAINING);
        assertThat(ask(recommend, bayes, 1, CandidateFilter.ALL, 5).lines()).hasSize(5).allSatisfy(line -> {
            assertThat(line.interval()).isPresent();
            assertThat(line.interval().get().probability()).isEqualTo(0.8);
            assertThat(line.movie().estimate()).isBetween(line.interval().get().low(), line.interval().get().high());
        });
        FittedModel svd = fit(dataset, ModelSpec.parse("svd"), FittedModel.Side.TRAINING);
        assertThat(ask(recommend, svd, 1, CandidateFilter.ALL, 5).lines()).hasSize(5).allMatch(line -> line.interval().isEmpty());
    }

    @Test
    void refitsOnTheSideThatWasLearnedFrom() {
        Dataset dataset = MadeUpData.of(30, 40, 500);
        List<Star> stars = List.of(new Star(1, 5), new Star(2, 0.5));
        for (FittedModel.Side side : FittedModel.Side.values()) {
            FittedModel before = fit(dataset, ModelSpec.parse("baseline"), side);
            FittedModel after = before.refitWith(31, stars, Workers.sequential(), Progress.NONE);
            assertThat(after.side()).isEqualTo(side);
            assertThat(after.model().trainingSet().ratings()).isEqualTo(before.model().trainingSet().ratings() + 2);
            assertThat(after.model().trainingSet().user(31)).isGreaterThanOrEqualTo(0);
        }
    }
}
