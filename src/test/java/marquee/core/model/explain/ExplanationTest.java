package marquee.core.model.explain;

import static marquee.testing.TinyRatings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import marquee.core.data.TrainingSet;
import marquee.core.model.Model;
import marquee.core.registry.ModelSpec;
import marquee.testing.TinyRatings;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    /**
     * Users 1 and 2 agree on movie 1 (4 and 4) and are 1 apart on movie 2 (3 and 4): mean squared difference 1/2, msd similarity
     * 1 / (1/2 + 1) = 2/3. Users 1 and 3 are 2 apart on movie 1 (4 and 2): 1 / (4 + 1) = 1/5.
     */
    private static Model neighbours(String variant, int minK) {
        TrainingSet known = TinyRatings.trainingSet(row(1, 1, 4), row(1, 2, 3), row(2, 1, 4), row(2, 2, 4), row(2, 3, 5),
                row(3, 1, 2), row(3, 3, 3));
        return ModelSpec.parse(variant + ":min_k=" + minK).trainer(0).train(known);
    }

    @Test
    void sharesOfKnnBasicAreTwoThirdsOf5And1FifthOf3OverTheirSum() {
        Explanation explanation = neighbours("knn-basic", 1).explain(0, 2);
        double weights = 2 / 3.0 + 1 / 5.0;
        assertThat(explanation).isInstanceOfSatisfying(Explanation.OfNeighbours.class,
                of -> assertThat(of.side()).isEqualTo(Explanation.OfNeighbours.Side.USERS));
        assertThat(explanation.contributions()).extracting(Contribution::id).containsExactly(2, 3);
        assertThat(explanation.contributions()).extracting(Contribution::stars).containsExactly(5.0, 3.0);
        Contribution nearest = explanation.contributions().get(0);
        assertThat(nearest.weight()).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(nearest.deviation()).isEqualTo(5);
        assertThat(nearest.share()).isCloseTo(2 / 3.0 * 5 / weights, within(1e-12));
        assertThat(explanation.contributions().get(1).share()).isCloseTo(1 / 5.0 * 3 / weights, within(1e-12));
        assertThat(explanation.terms()).extracting(Term::kind).containsExactly(Term.Kind.NEIGHBOURS);
        assertThat(explanation.estimate()).isCloseTo((10 / 3.0 + 3 / 5.0) / weights, within(1e-12));
    }

    @Test
    void sharesOfKnnWithMeansStartFromTheUsersMeanOf3AndAHalf() {
        Explanation explanation = neighbours("knn-means", 1).explain(0, 2);
        // user 2's mean is 13/3, so 5 is 2/3 above it; user 3's mean is 5/2, so 3 is 1/2 above it
        double weights = 2 / 3.0 + 1 / 5.0;
        assertThat(explanation.terms()).extracting(Term::kind).containsExactly(Term.Kind.USER_MEAN, Term.Kind.NEIGHBOURS);
        assertThat(explanation.terms().get(0).stars()).isEqualTo(3.5);
        assertThat(explanation.contributions().get(0).deviation()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(explanation.contributions().get(0).share()).isCloseTo(4 / 9.0 / weights, within(1e-12));
        assertThat(explanation.contributions().get(1).share()).isCloseTo(1 / 10.0 / weights, within(1e-12));
    }

    @Test
    void saysWhenThereWasTooLittleToGoBy() {
        Explanation means = neighbours("knn-means", 3).explain(0, 2);
        assertThat(means.basis()).isEqualTo(Basis.TOO_FEW_NEIGHBOURS);
        assertThat(means.contributions()).isEmpty();
        assertThat(means.standIn()).isFalse();
        assertThat(means.terms()).containsExactly(new Term(Term.Kind.USER_MEAN, 3.5));
        Explanation basic = neighbours("knn-basic", 3).explain(0, 2);
        assertThat(basic.basis()).isEqualTo(Basis.TOO_FEW_NEIGHBOURS);
        assertThat(basic.standIn()).isTrue();
        assertThat(basic.terms()).containsExactly(new Term(Term.Kind.STAND_IN, 25 / 7.0));
        Explanation stranger = neighbours("knn-baseline", 1).explain(-1, 2);
        assertThat(stranger.basis()).isEqualTo(Basis.UNKNOWN_USER);
        assertThat(stranger.terms()).extracting(Term::kind).containsExactly(Term.Kind.MEAN, Term.Kind.MOVIE);
    }

    /** User 1 gave movie 1 a 4; users 2 and 3 gave movie 2 on average (1 + 3) / 2 = 2 stars less than movie 1. */
    @Test
    void comparesTheMovieWithTheUsersOtherMovies() {
        Model model = ModelSpec.parse("slope-one").trainer(1).train(TinyRatings.trainingSet(row(1, 1, 4), row(2, 1, 4),
                row(2, 2, 3), row(3, 1, 5), row(3, 2, 2), row(3, 3, 3)));
        assertThat(model.explain(0, 1).terms())
                .containsExactly(new Term(Term.Kind.USER_MEAN, 4), new Term(Term.Kind.COMPARISONS, -2));
        assertThat(model.explain(-1, 1).standIn()).isTrue();
    }

    @Test
    void startsFromTheGroups() {
        Model model = ModelSpec.parse("co-clustering").trainer(1).train(TinyRatings.trainingSet(row(1, 1, 4), row(1, 2, 3),
                row(2, 1, 5), row(3, 3, 1)));
        assertThat(model.explain(0, 1).terms()).extracting(Term::kind)
                .containsExactly(Term.Kind.GROUPS, Term.Kind.USER, Term.Kind.MOVIE);
        assertThat(model.explain(0, -1).terms()).containsExactly(new Term(Term.Kind.USER_MEAN, 3.5));
        assertThat(model.explain(-1, 0).terms()).containsExactly(new Term(Term.Kind.MOVIE_MEAN, 4.5));
        assertThat(model.explain(-1, -1).terms()).containsExactly(new Term(Term.Kind.MEAN, 3.25));
    }

    @Test
    void namesWhatTheChoiceOfMoviesSays() {
        Model model = ModelSpec.parse("svdpp:n_factors=3,n_epochs=2").trainer(1).train(
                TinyRatings.trainingSet(row(1, 1, 4), row(1, 2, 3), row(2, 1, 4)));
        assertThat(model.explain(0, 1).terms()).extracting(Term::kind).containsExactly(Term.Kind.MEAN, Term.Kind.USER,
                Term.Kind.MOVIE, Term.Kind.TASTE, Term.Kind.IMPLICIT);
        assertThat(model.explain(0, 1).terms()).extracting(Term::stars).doesNotContain(0.0);
        assertThat(model.explain(0, -1).terms()).extracting(Term::kind).containsExactly(Term.Kind.MEAN, Term.Kind.USER);
    }

    @Test
    void saysClippingSeparately() {
        Explanation explanation = new Explanation.OfTerms(Basis.FULL, List.of(new Term(Term.Kind.MEAN, 5.25)), 5.25, 5);
        assertThat(explanation.clipping()).isEqualTo(-0.25);
    }

    @Test
    void ordersRatingsFromForToAgainst() {
        Explanation explanation = new Explanation.OfOwnRatings(Basis.FULL, List.of(),
                List.of(new Contribution(1, 1, 2, -1, -1), new Contribution(2, 1, 4, 1, 1), new Contribution(3, 1, 3, 0, 0)), 3, 3);
        assertThat(explanation.fromForToAgainst()).extracting(Contribution::id).containsExactly(2, 3, 1);
    }
}
