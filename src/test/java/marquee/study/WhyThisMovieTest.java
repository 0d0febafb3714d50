package marquee.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import marquee.core.data.Dataset;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.model.explain.Basis;
import marquee.core.model.explain.Contribution;
import marquee.core.model.explain.Explanation;
import marquee.core.model.factor.Svd;
import marquee.core.recommend.FoldIn;
import marquee.core.registry.ModelSpec;
import marquee.testing.Release;
import org.junit.jupiter.api.Test;

class WhyThisMovieTest {

    private static Model fit(String spec) {
        Dataset dataset = Release.OF_2016.dataset();
        return ModelSpec.parse(spec).trainer(42).train(TrainingSet.of(dataset.ratings(), dataset.scale()));
    }

    @Test
    void namesOwnRatingsExactlyForNeighbourMoviesAndByTheFoldInViewForSvd() {
        WhyThisMovie.Reasons items = WhyThisMovie.explain(fit("knn-means:user_based=false"), 15, 593);
        assertThat(items.ownRatings()).hasValueSatisfying(own -> {
            assertThat(own.exactness()).isEqualTo(WhyThisMovie.Exactness.EXACT);
            assertThat(own.explanation()).isSameAs(items.explanation());
        });
        Model svd = fit("svd:n_factors=5,n_epochs=2");
        WhyThisMovie.Reasons factors = WhyThisMovie.explain(svd, 15, 593);
        assertThat(factors.explanation()).isInstanceOf(Explanation.OfTerms.class);
        assertThat(factors.ownRatings()).hasValueSatisfying(own -> {
            assertThat(own.exactness()).isEqualTo(WhyThisMovie.Exactness.FOLD_IN_VIEW);
            assertThat(own.explanation()).isEqualTo(FoldIn.ofUser((Svd) svd, 15).explain(593));
            assertThat(own.explanation().contributions()).isNotEmpty();
        });
        assertThat(WhyThisMovie.explain(fit("knn-means"), 15, 593).ownRatings()).isEmpty();
        assertThat(WhyThisMovie.explain(fit("baseline"), 15, 593).ownRatings()).isEmpty();
        assertThat(WhyThisMovie.explain(svd, -1, 593).explanation().basis()).isEqualTo(Basis.UNKNOWN_USER);
    }

    @Test
    void movesByTheShareOfTheRatingThatIsChanged() {
        Svd svd = (Svd) fit("svd:n_factors=5,n_epochs=2");
        Explanation before = FoldIn.ofUser(svd, 2).explain(318);
        Contribution first = before.contributions().get(0);
        WhyThisMovie.Moved moved = WhyThisMovie.whatIf(svd, 2, 318, first.id(), OptionalDouble.of(first.stars() + 1));
        assertThat(moved.before().estimate()).isEqualTo(before.estimate());
        assertThat(moved.after().estimate()).isCloseTo(before.estimate() + first.weight(), within(1e-9));
        WhyThisMovie.Moved without = WhyThisMovie.whatIf(svd, 2, 318, first.id(), OptionalDouble.empty());
        assertThat(without.before()).isEqualTo(moved.before());
        List<OnboardUser.Star> others = before.contributions().stream().skip(1)
                .map(rating -> new OnboardUser.Star(rating.id(), rating.stars())).toList();
        FoldIn foldIn = WhyThisMovie.foldIn(svd, others);
        assertThat(without.after().estimate()).isEqualTo(foldIn.explain(318).estimate());
        assertThat(without.after().rank()).isEqualTo(foldIn.rank(318));
        assertThatThrownBy(() -> WhyThisMovie.whatIf(svd, 2, 318, -7, OptionalDouble.empty()))
                .hasMessageContaining("User 2 did not rate the movie -7");
    }
}
