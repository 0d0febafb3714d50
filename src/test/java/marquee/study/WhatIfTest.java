package marquee.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import marquee.core.data.Dataset;
import marquee.core.data.Rating;
import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.core.recommend.FoldIn;
import marquee.core.recommend.Ranked;
import marquee.core.recommend.TopN;
import marquee.core.registry.ModelSpec;
import marquee.core.split.HoldOut;
import marquee.study.OnboardUser.Star;
import marquee.study.WhyThisMovie.Moved;
import marquee.testing.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WhatIfTest {

    private static final Dataset DATA = Release.OF_2016.dataset();
    private static final int USER = 15;

    private static FittedModel fit(String spec, FittedModel.Side side) {
        return FittedModel.fit(DATA, ModelSpec.parse(spec), Protocol.WALK_THROUGH, side, Workers.sequential(), Progress.NONE);
    }

    private static Moved ask(FittedModel fitted, int changed, OptionalDouble stars) {
        return WhatIf.answer(new WhatIf.Question(fitted, USER, List.of(), 593, changed, stars), Workers.sequential(), Progress.NONE);
    }

    private static Set<Integer> heldOut() {
        return IntStream.of(HoldOut.split(DATA.ratings().size(), 0.2, 42).test()).filter(row -> DATA.ratings().userId(row) == USER)
                .map(DATA.ratings()::movieId).boxed().collect(Collectors.toSet());
    }

    private static int learned() {
        Ratings all = DATA.ratings();
        Set<Integer> heldOut = heldOut();
        return IntStream.range(0, all.size()).filter(row -> all.userId(row) == USER && all.movieId(row) != 593
                && !heldOut.contains(all.movieId(row))).map(all::movieId).findFirst().orElseThrow();
    }

    /** The table with one rating of the user changed or left out, made row by row. */
    private static Model refit(String spec, FittedModel.Side side, int movieId, OptionalDouble stars) {
        Ratings all = DATA.ratings();
        int[] rows = side == FittedModel.Side.TRAINING ? HoldOut.split(all.size(), 0.2, 42).train() : all.allRows();
        Ratings.Builder changed = Ratings.builder(rows.length);
        for (int row : rows) {
            Rating rating = all.get(row);
            boolean it = rating.userId() == USER && rating.movieId() == movieId;
            if (!it || stars.isPresent()) {
                changed.add(rating.userId(), rating.movieId(), it ? stars.getAsDouble() : rating.value(), rating.timestamp());
            }
        }
        return ModelSpec.parse(spec).trainer(42).train(TrainingSet.of(changed.build(), DATA.scale()));
    }

    @ParameterizedTest
    @EnumSource(FittedModel.Side.class)
    void anythingButAnSvdIsFittedAgainWithThatOneRatingChanged(FittedModel.Side side) {
        String spec = "baseline";
        FittedModel fitted = fit(spec, side);
        int changed = learned();

        Moved without = ask(fitted, changed, OptionalDouble.empty());
        Moved with = ask(fitted, changed, OptionalDouble.of(0.5));

        assertThat(without.before().estimate()).isEqualTo(fitted.model().predict(USER, 593).estimate());
        Model again = refit(spec, side, changed, OptionalDouble.empty());
        assertThat(without.after().estimate()).isEqualTo(again.predict(USER, 593).estimate()).isNotEqualTo(without.before().estimate());
        assertThat(without.after().rank()).isEqualTo(rank(again));
        Model other = refit(spec, side, changed, OptionalDouble.of(0.5));
        assertThat(with.after().estimate()).isEqualTo(other.predict(USER, 593).estimate()).isNotEqualTo(without.after().estimate());
    }

    /** The place in the list of all that the user has not rated, and the movie itself. */
    private static int rank(Model model) {
        double own = model.predict(USER, 593).estimate();
        int item = model.trainingSet().item(593);
        List<Integer> list = TopN.of(model, USER, Integer.MAX_VALUE, Workers.sequential()).stream()
                .filter(ranked -> ranked.movieId() != 593 && (ranked.estimate() > own
                        || ranked.estimate() == own && model.trainingSet().item(ranked.movieId()) < item))
                .map(Ranked::movieId).toList();
        return list.size() + 1;
    }

    @Test
    void anSvdAnswersInItsFoldInViewAlsoForAGuest() {
        FittedModel svd = fit("svd:n_factors=5,n_epochs=2", FittedModel.Side.TRAINING);
        assertThat(WhatIf.atOnce(svd.model())).isTrue();
        int changed = learned();
        assertThat(ask(svd, changed, OptionalDouble.empty()))
                .isEqualTo(WhyThisMovie.whatIf((marquee.core.model.factor.Svd) svd.model(), USER, 593, changed, OptionalDouble.empty()));

        List<Star> stars = List.of(new Star(356, 5), new Star(296, 1));
        Moved guest = WhatIf.answer(new WhatIf.Question(svd, 672, stars, 593, 296, OptionalDouble.empty()), Workers.sequential(), Progress.NONE);
        FoldIn one = FoldIn.of((marquee.core.model.factor.Svd) svd.model(), new int[] {356}, new double[] {5});
        assertThat(guest.after().estimate()).isEqualTo(one.explain(593).estimate());
        assertThat(guest.after().rank()).isEqualTo(one.rank(593));
        assertThat(guest.before().estimate()).isCloseTo(
                FoldIn.of((marquee.core.model.factor.Svd) svd.model(), new int[] {356, 296}, new double[] {5, 1}).explain(593).estimate(), within(0.0));
    }

    @Test
    void aGuestWhoWasLearnedIsLearnedAgain() {
        List<Star> stars = List.of(new Star(356, 5), new Star(296, 1));
        FittedModel baseline = fit("baseline", FittedModel.Side.TRAINING).refitWith(672, stars, Workers.sequential(), Progress.NONE);
        Moved moved = WhatIf.answer(new WhatIf.Question(baseline, 672, stars, 593, 296, OptionalDouble.of(4.5)), Workers.sequential(), Progress.NONE);
        FittedModel again = fit("baseline", FittedModel.Side.TRAINING).refitWith(672, List.of(new Star(356, 5), new Star(296, 4.5)),
                Workers.sequential(), Progress.NONE);
        assertThat(moved.before().estimate()).isEqualTo(baseline.model().predict(672, 593).estimate());
        assertThat(moved.after().estimate()).isEqualTo(again.model().predict(672, 593).estimate()).isGreaterThan(moved.before().estimate());
    }

    @Test
    void refusesARatingThatTheModelDidNotLearnFrom() {
        FittedModel baseline = fit("baseline", FittedModel.Side.TRAINING);
        int heldOut = heldOut().iterator().next();
        assertThatThrownBy(() -> ask(baseline, heldOut, OptionalDouble.empty())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did not learn from a rating of the movie " + heldOut);
        assertThatThrownBy(() -> ask(fit("svd:n_factors=2,n_epochs=1", FittedModel.Side.TRAINING), heldOut, OptionalDouble.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMovieThatTheModelDoesNotKnowHasNoPlace() {
        FittedModel baseline = fit("baseline", FittedModel.Side.TRAINING);
        assertThat(WhatIf.place(baseline.model(), USER, -7, Workers.sequential()).rank()).isZero();
    }
}
