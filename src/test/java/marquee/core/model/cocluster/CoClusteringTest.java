package marquee.core.model.cocluster;

import static marquee.testing.TinyRatings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import marquee.core.data.TrainingSet;
import marquee.core.parallel.Workers;
import marquee.core.progress.Step;
import marquee.testing.TinyRatings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seed 42 draws 0 1 0 for three users and 0 0 1 for three movies (NumPy's RandomState(42).randint(0, 2, 6)). */
class CoClusteringTest {

    /** User 1 likes what users 2 and 3 do not. Users' means are all 3, movies' means 7/3, 3 and 11/3. */
    private static final TrainingSet SET = TinyRatings.trainingSet(row(1, 1, 5), row(1, 2, 3), row(1, 3, 1),
            row(2, 1, 1), row(2, 2, 3), row(2, 3, 5), row(3, 1, 1), row(3, 2, 3), row(3, 3, 5));

    private static CoClustering fit(TrainingSet set, int users, int items, int epochs) {
        return (CoClustering) new CoClusteringTrainer(new CoClusteringOptions(users, items, epochs), 42).train(set);
    }

    private static List<Integer> groups(CoClustering model) {
        return List.of(model.userGroup(0), model.userGroup(1), model.userGroup(2), model.itemGroup(0), model.itemGroup(1),
                model.itemGroup(2));
    }

    /**
     * Users 1 and 3 against user 2, movies 1 and 2 against movie 3. Together: (5 + 3 + 1 + 3) / 4 = 3 and (1 + 5) / 2 = 3 for the
     * first group, (1 + 3) / 2 = 2 and 5 for the second; movies' groups have means 16/6 and 11/3.
     */
    @Test
    void withoutARoundTheGroupsAreThoseDrawn() {
        CoClustering model = fit(SET, 2, 2, 0);
        assertThat(groups(model)).containsExactly(0, 1, 0, 0, 0, 1);
        assertThat(model.rawEstimate(0, 0)).isCloseTo(3 + 7 / 3.0 - 8 / 3.0, within(1e-14));
        assertThat(model.rawEstimate(1, 1)).isCloseTo(2 + 3 - 8 / 3.0, within(1e-14));
        assertThat(model.rawEstimate(1, 2)).isCloseTo(5, within(1e-14));
    }

    /**
     * User 3's squared errors are (5/3)^2 + (1/3)^2 + 2^2 = 62/9 where they are and (2/3)^2 + (2/3)^2 + 0 = 8/9 beside user 2, so they
     * move; user 1 stays with 86/9 (248/9 elsewhere), and every movie stays. Together then 4, 1, 2 and 5.
     */
    @Test
    void oneRoundBringsUser3ToUser2() {
        List<Step> news = new ArrayList<>();
        CoClustering model = (CoClustering) new CoClusteringTrainer(new CoClusteringOptions(2, 2, 1), 42)
                .train(SET, Workers.sequential(), news::add);
        assertThat(groups(model)).containsExactly(0, 1, 1, 0, 0, 1);
        assertThat(model.rawEstimate(0, 0)).isCloseTo(4 - 1 / 3.0, within(1e-14));
        assertThat(model.rawEstimate(0, 2)).isCloseTo(1, within(1e-14));
        assertThat(model.rawEstimate(2, 0)).isCloseTo(2 - 1 / 3.0, within(1e-14));
        assertThat(model.rawEstimate(2, 2)).isCloseTo(5, within(1e-14));
        // (86 + 8 + 8) / 9 over nine ratings
        assertThat(news).hasSize(1);
        assertThat(news.get(0).trainingRmse()).isCloseTo(Math.sqrt(102 / 81.0), within(1e-14));
    }

    /** The same story with users and movies turned: movies' groups 0 0 1, and movie 2 belongs to movie 3. */
    @Test
    void oneRoundMovesAMovieToo() {
        TrainingSet turned = TinyRatings.trainingSet(row(1, 1, 5), row(1, 2, 1), row(1, 3, 1), row(2, 1, 3), row(2, 2, 3),
                row(2, 3, 3), row(3, 1, 5), row(3, 2, 1), row(3, 3, 1));
        CoClustering model = fit(turned, 2, 2, 1);
        assertThat(groups(model)).containsExactly(0, 1, 0, 0, 1, 1);
        // users 1 and 3 give movie 1 a 5 and the other two a 1 each
        assertThat(model.rawEstimate(0, 0)).isCloseTo(5, within(1e-14));
        assertThat(model.rawEstimate(2, 1)).isCloseTo(1, within(1e-14));
    }

    /** One group of each: mean 3, plus user 1 of movie mean 2 against 3, plus movie 2: 3 + (2 - 3) + (4.5 - 3). Half stars count. */
    @Test
    void withOneGroupOfEachItIsTheSumOfTwoDistances() {
        TrainingSet set = TinyRatings.trainingSet(row(1, 1, 1.5), row(1, 2, 2.5), row(2, 1, 1.5), row(2, 2, 6.5));
        CoClustering model = fit(set, 1, 1, 3);
        assertThat(model.rawEstimate(0, 1)).isCloseTo(3 + (2 - 3) + (4.5 - 3), within(1e-14));
    }

    @Test
    void saysTheMeanOfWhatIsKnown() {
        CoClustering model = fit(SET, 2, 2, 1);
        assertThat(model.rawEstimate(-1, 0)).isCloseTo(7 / 3.0, within(1e-14));
        assertThat(model.rawEstimate(1, -1)).isEqualTo(3);
        assertThat(model.rawEstimate(-1, -1)).isEqualTo(3);
    }

    /** More groups than users: a group without ratings has the mean of all. */
    @Test
    void groupsMayBeEmpty() {
        CoClustering model = fit(TinyRatings.trainingSet(row(1, 1, 4), row(1, 2, 2)), 50, 50, 2);
        assertThat(model.rawEstimate(0, 0)).isBetween(-10.0, 10.0);
        assertThat(model.userGroup(0)).isBetween(0, 49);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 0, 1", "1, 1, -1"})
    void refusesOptionsOutOfRange(int users, int items, int epochs) {
        assertThatThrownBy(() -> new CoClusteringOptions(users, items, epochs)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Co-clustering needs n_cltr_u >= 1, n_cltr_i >= 1 and n_epochs >= 0, but they are "
                        + users + ", " + items + " and " + epochs);
    }
}
