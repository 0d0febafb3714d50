package marquee.core.model.bayes;

import static marquee.testing.TinyRatings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import marquee.core.data.TrainingSet;
import marquee.core.model.Interval;
import marquee.core.model.explain.Term;
import marquee.testing.TinyRatings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draws written down by hand. Vectors: bias, then one factor (or two); users 1 and 2, movies 1 and 2, mean 3. */
class BayesianModelTest {

    private static final TrainingSet SET = TinyRatings.trainingSet(row(1, 1, 5), row(1, 2, 1), row(2, 1, 3));

    /** Each line: user 1, user 2, expected stranger, drawn stranger; exactness 4 is a standard deviation of half a star. */
    private static Draw draw(float shift) {
        return new Draw(2, new float[] {0.5f + shift, 1, 0.25f, -1, 0.125f, 0, -0.5f, 2},
                new float[] {0.25f, 0.5f, -0.25f, 1, 0, 0, 9, 9},
                new float[] {0.125f, 0.25f, -0.5f, 1, 9, 9, 0.25f, 0.5f}, new float[] {4, 4, 1});
    }

    private static BayesianModel model(Draw... draws) {
        return new BayesianModel(BayesianOptions.DEFAULTS, SET, List.of(draws));
    }

    /** 3 + 0.5 + 0.25 + 1 * 0.5, and with the second draw, half a star higher, on average a quarter more. */
    @Test
    void theEstimateIsTheMeanOfWhatDrawsExpect() {
        assertThat(model(draw(0)).rawEstimate(0, 0)).isEqualTo(4.25);
        assertThat(model(draw(0), draw(0.5f)).rawEstimate(0, 0)).isEqualTo(4.5);
        assertThat(model(draw(0)).rawEstimate(1, 1)).isEqualTo(3 + 0.25 - 0.25 - 1);
        assertThat(model(draw(0)).options()).isEqualTo(BayesianOptions.DEFAULTS);
    }

    /** A stranger is the expected one: bias 0.125 and no factor for a user, nothing at all for a movie. */
    @Test
    void strangersAreTakenAsExpected() {
        BayesianModel model = model(draw(0));
        assertThat(model.rawEstimate(-1, 0)).isEqualTo(3 + 0.125 + 0.25);
        assertThat(model.rawEstimate(0, -1)).isEqualTo(3.5);
        assertThat(model.rawEstimate(-1, -1)).isEqualTo(3.125);
    }

    @Test
    void theTermsAreTheMeansOfTheDrawsTerms() {
        assertThat(model(draw(0), draw(0.5f)).explain(0, 0).terms()).containsExactly(new Term(Term.Kind.MEAN, 3),
                new Term(Term.Kind.USER, 0.75), new Term(Term.Kind.MOVIE, 0.25), new Term(Term.Kind.TASTE, 0.5));
        assertThat(model(draw(0)).explain(-1, 1).terms()).containsExactly(new Term(Term.Kind.MEAN, 3),
                new Term(Term.Kind.USER, 0.125), new Term(Term.Kind.MOVIE, -0.25), new Term(Term.Kind.TASTE, 0));
    }

    /** User 2 and movie 2 as drawn: 3 + 0.25 - 0.5 - 1 = 1.75; 80 % lie within 1.2815516 standard deviations of half a star. */
    @Test
    void anIntervalOfOneDrawIsThatOfTheNormalCurve() {
        Interval interval = model(draw(0)).interval(1, 1, 0.8);
        assertThat(interval.low()).isCloseTo(1.75 - 1.2815516 / 2, within(1e-6));
        assertThat(interval.high()).isCloseTo(1.75 + 1.2815516 / 2, within(1e-6));
        assertThat(interval.probability()).isEqualTo(0.8);
        assertThat(model(draw(0)).interval(1, 1, 0.5).width()).isCloseTo(0.6744898, within(1e-6));
    }

    /** User 1 and movie 1 as drawn: 3 + 0.5 + 0.125 + 0.25 = 3.875; above 5 lie more than 1.2 %, so 99 % end at the scale's end. */
    @Test
    void anIntervalEndsWithTheScale() {
        Interval interval = model(draw(0)).interval(0, 0, 0.99);
        assertThat(interval.high()).isEqualTo(5);
        // 7.5e-8 of the curve are 5e-6 standard deviations where it is as low as 0.0145
        assertThat(interval.low()).isCloseTo(3.875 - 2.5758293 / 2, within(3e-6));
        // 3 - 10: all of it below the scale
        assertThat(model(draw(-10)).interval(0, 0, 0.5)).isEqualTo(new Interval(0.5, 0.5, 0.5));
        assertThat(model(draw(10)).interval(0, 0, 0.5)).isEqualTo(new Interval(5, 5, 0.5));
    }

    /** Two draws 20 standard deviations apart would leave half on either side: the middle half is from one centre to the other. */
    @Test
    void drawsThatDisagreeMakeItWide() {
        Draw sharp = new Draw(1, new float[] {-1, 0, 0, 0}, new float[4], new float[4], new float[] {400, 1, 1});
        Draw other = new Draw(1, new float[] {1, 0, 0, 0}, new float[4], new float[4], new float[] {400, 1, 1});
        Interval interval = model(sharp, other).interval(0, 0, 0.5);
        assertThat(interval.low()).isCloseTo(2, within(1e-6));
        assertThat(interval.high()).isCloseTo(4, within(1e-6));
    }

    /** A strange user as drawn, bias -0.5 and factor 2, before movie 2: 3 - 0.5 - 0.5 + 2 = 4, and an exactness of 1. */
    @Test
    void theIntervalOfAStrangerIsThatOfTheDrawnOne() {
        Interval interval = model(draw(0)).interval(-1, 1, 0.5);
        assertThat(interval.low()).isCloseTo(4 - 0.6744898, within(1e-6));
        assertThat(interval.high()).isCloseTo(4 + 0.6744898, within(1e-6));
        // a strange movie, 0.25 and 0.5, before user 2: 3 + 0.25 + 0.25 - 0.5
        Interval movie = model(draw(0)).interval(1, -1, 0.5);
        assertThat(movie.low()).isCloseTo(3 - 0.6744898 / 2, within(1e-6));
        assertThat(movie.high()).isCloseTo(3 + 0.6744898 / 2, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, Double.NaN})
    void refusesAProbabilityThatIsNone(double probability) {
        assertThatThrownBy(() -> model(draw(0)).interval(0, 0, probability)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The probability of an interval must be above 0 and below 1, but is " + probability);
    }

    /** Factors without the bias: (3, 4) and (4, 3) have a cosine of 24/25, (0, 0) has none with anybody. */
    @Test
    void alikeIsWhatPointsTheSameWay() {
        float[] rows = {9, 3, 4, -9, 4, 3, 0, 0, 0, 0, 0, 0};
        Draw draw = new Draw(3, rows, new float[12], rows, new float[3]);
        assertThat(model(draw).itemSimilarities(0)).containsExactly(1, 24 / 25.0);
        assertThat(model(draw, new Draw(3, new float[12], new float[12], new float[12], new float[3])).userSimilarities(1))
                .containsExactly(12 / 25.0, 0.5);
    }

    @Test
    void anIntervalHoldsItsEnds() {
        Interval interval = new Interval(2, 4.5, 0.8);
        assertThat(interval.holds(2) && interval.holds(4.5) && interval.holds(3)).isTrue();
        assertThat(interval.holds(1.999) || interval.holds(4.501)).isFalse();
        assertThat(interval.width()).isEqualTo(2.5);
        assertThat(new Interval(2, 2, 0.8).width()).isZero();
        assertThatThrownBy(() -> new Interval(2.1, 2, 0.8)).hasMessage("An interval needs low <= high, but they are 2.1 and 2.0");
    }
}
