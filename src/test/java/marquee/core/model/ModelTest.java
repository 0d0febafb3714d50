package marquee.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import marquee.core.data.Ratings;
import marquee.core.data.TrainingSet;
import marquee.core.model.explain.Basis;
import marquee.core.model.explain.Contribution;
import marquee.core.model.explain.Explanation;
import marquee.core.model.explain.Term;
import marquee.core.parallel.Workers;
import marquee.testing.Tables;
import org.junit.jupiter.api.Test;

/** What every model can do that says no more than its raw estimates: here 4 for user 1, 7 for user 2, none for strangers. */
class ModelTest {

    private static final TrainingSet SET = Tables.training(1, 10, 4, 1, 20, 2, 2, 10, 3);

    private static final Model MODEL = new Model() {
        @Override
        public TrainingSet trainingSet() {
            return SET;
        }

        @Override
        public double rawEstimate(int user, int item) {
            return user < 0 || item < 0 ? Double.NaN : 4 + 3 * user + 0.25 * item;
        }
    };

    @Test
    void clipsIntoTheScaleAndPutsTheMeanWhereNothingCanBeSaid() {
        assertThat(MODEL.predict(1, 20)).isEqualTo(new Prediction(1, 20, 4.25, false));
        assertThat(MODEL.predict(2, 10)).isEqualTo(new Prediction(2, 10, 5, false));
        assertThat(MODEL.predict(9, 10)).isEqualTo(new Prediction(9, 10, 3, true));
        assertThat(MODEL.finish(-2)).isEqualTo(0.5);
        Ratings asked = Tables.ratings(2, 20, 1, 9, 10, 1, 1, 10, 1);
        assertThat(MODEL.rawEstimates(asked, new int[] {2, 0}, Workers.sequential())).containsExactly(4, 7.25);
        assertThat(MODEL.estimates(asked, new int[] {0, 1, 2}, Workers.sequential())).containsExactly(5, 3, 4);
        assertThat(MODEL.rawEstimates(1, Workers.sequential())).containsExactly(7, 7.25);
    }

    @Test
    void saysThatItCannotNameItsTerms() {
        assertThat(MODEL.explain(1, 0)).isEqualTo(new Explanation.Unexplained(Basis.FULL, 7, 5));
        assertThat(MODEL.explain(1, 0).terms()).isEmpty();
        assertThat(MODEL.explain(1, 0).standIn()).isFalse();
        assertThat(MODEL.explain(1, 0).clipping()).isEqualTo(-2);
        assertThat(MODEL.explain(1, 0).contributions()).isEmpty();
        Explanation stranger = MODEL.explain(-1, 0);
        assertThat(stranger).isEqualTo(new Explanation.OfTerms(Basis.UNKNOWN_USER, List.of(new Term(Term.Kind.STAND_IN, 3)), 3, 3));
        assertThat(stranger.standIn()).isTrue();
        assertThat(MODEL.itemSimilarities(0)).isEmpty();
        assertThat(MODEL.userSimilarities(0)).isEmpty();
    }

    @Test
    void addsUpTheTermsThatAModelNames() {
        List<Term> terms = List.of(new Term(Term.Kind.MEAN, 3), new Term(Term.Kind.USER, 1));
        assertThat(MODEL.explain(0, 0, terms)).isEqualTo(new Explanation.OfTerms(Basis.FULL, terms, 4, 4));
        assertThat(MODEL.explain(0, 0, List.of()).standIn()).isTrue();
        assertThat(MODEL.explain(0, -1, terms)).isEqualTo(
                new Explanation.OfTerms(Basis.UNKNOWN_MOVIE, List.of(new Term(Term.Kind.STAND_IN, 3)), 3, 3));
    }

    @Test
    void theBasisIsWhatIsKnown() {
        assertThat(List.of(Basis.of(0, 0), Basis.of(0, -1), Basis.of(-1, 0), Basis.of(-1, -1)))
                .containsExactly(Basis.FULL, Basis.UNKNOWN_MOVIE, Basis.UNKNOWN_USER, Basis.UNKNOWN_BOTH);
    }

    @Test
    void everyKindOfExplanationKeepsItsLists() {
        List<Term> terms = List.of(new Term(Term.Kind.NEIGHBOURS, 4));
        List<Contribution> ratings = List.of(new Contribution(7, 1, 2, -1, 0.5), new Contribution(8, 1, 5, 2, 3.5));
        Explanation neighbours = new Explanation.OfNeighbours(Basis.FULL, Explanation.OfNeighbours.Side.MOVIES, terms, ratings, 4, 4);
        assertThat(neighbours.terms()).isEqualTo(terms);
        assertThat(neighbours.contributions()).isEqualTo(ratings);
        assertThat(neighbours.fromForToAgainst()).extracting(Contribution::id).containsExactly(8, 7);
        assertThat(new Explanation.OfOwnRatings(Basis.FULL, terms, ratings, 4, 4).contributions()).isEqualTo(ratings);
        assertThat(new Explanation.OfTerms(Basis.FULL, List.of(), 4, 4).standIn()).isFalse();
    }
}
