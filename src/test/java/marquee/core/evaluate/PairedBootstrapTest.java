package marquee.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import marquee.core.parallel.Workers;
import org.junit.jupiter.api.Test;

class PairedBootstrapTest {

    private static UserFigures scores(int users, IntToDoubleFunction score) {
        double[] weights = new double[users];
        Arrays.fill(weights, 1);
        return new UserFigures(IntStream.range(0, users).toArray(), IntStream.range(0, users).mapToDouble(score).toArray(),
                weights, false);
    }

    private static PairedBootstrap run(UserFigures... contenders) {
        return PairedBootstrap.run(List.of(contenders), 2000, 42, Workers.sequential());
    }

    @Test
    void intervalOfAMeanOf100CoinsIsAboutAHalfPlusMinus1Point96Times0Point05() {
        PairedBootstrap.Interval interval = run(scores(100, user -> user % 2)).of(0, 0.95);
        assertThat(interval.observed()).isEqualTo(0.5);
        assertThat(interval.low()).isCloseTo(0.5 - 1.96 * 0.05, within(0.015));
        assertThat(interval.high()).isCloseTo(0.5 + 1.96 * 0.05, within(0.015));
    }

    @Test
    void pairingTakesAwayWhatUsersHaveInCommon() {
        // users differ by up to 1, the contenders by exactly 0.125 for everybody
        PairedBootstrap bootstrap = run(scores(50, user -> user / 64.0 + 0.125), scores(50, user -> user / 64.0));
        PairedBootstrap.Interval difference = bootstrap.difference(0, 1, 0.95);
        assertThat(difference.observed()).isCloseTo(0.125, within(1e-12));
        assertThat(difference.low()).isCloseTo(0.125, within(1e-12));
        assertThat(difference.high()).isCloseTo(0.125, within(1e-12));
        assertThat(bootstrap.of(0, 0.95).high() - bootstrap.of(0, 0.95).low()).isGreaterThan(0.05);
        assertThat(bootstrap.odds(0, 1, 0)).isEqualTo(new PairedBootstrap.Odds(1, 0, 0));
        assertThat(bootstrap.odds(1, 0, 0.1)).isEqualTo(new PairedBootstrap.Odds(0, 0, 1));
        assertThat(bootstrap.odds(0, 1, 0.2)).isEqualTo(new PairedBootstrap.Odds(0, 1, 0));
    }

    @Test
    void oddsOfEqualContendersAreEvenAndAddUp() {
        PairedBootstrap bootstrap = run(scores(200, user -> user % 2), scores(200, user -> (user + 1) % 2));
        PairedBootstrap.Odds odds = bootstrap.odds(0, 1, 0.01);
        assertThat(odds.firstHigher()).isCloseTo(odds.secondHigher(), within(0.05));
        assertThat(odds.firstHigher() + odds.alike() + odds.secondHigher()).isCloseTo(1, within(1e-12));
        assertThat(bootstrap.odds(0, 0, 0)).isEqualTo(new PairedBootstrap.Odds(0, 1, 0));
        assertThat(bootstrap.odds(1, 0, 0.01)).isEqualTo(
                new PairedBootstrap.Odds(odds.secondHigher(), odds.alike(), odds.firstHigher()));
    }

    @Test
    void weighsUsersByTheirRatingsAndTakesTheRootAtTheEnd() {
        UserFigures errors = new UserFigures(new int[] {4}, new double[] {18}, new double[] {2}, true);
        PairedBootstrap.Interval interval = run(errors).of(0, 0.9);
        assertThat(interval).isEqualTo(new PairedBootstrap.Interval(3, 3, 3));
    }

    @Test
    void givesTheSameBitsForAnyNumberOfThreadsAndOthersForOtherSeeds() {
        List<UserFigures> contenders = List.of(scores(60, user -> user * user % 7), scores(60, user -> user * 3 % 5));
        PairedBootstrap alone = PairedBootstrap.run(contenders, 500, 42, Workers.sequential());
        try (Workers workers = Workers.of(3)) {
            PairedBootstrap together = PairedBootstrap.run(contenders, 500, 42, workers);
            assertThat(together.difference(0, 1, 0.9)).isEqualTo(alone.difference(0, 1, 0.9));
            assertThat(together.of(1, 0.5)).isEqualTo(alone.of(1, 0.5));
        }
        assertThat(PairedBootstrap.run(contenders, 500, 43, Workers.sequential()).of(0, 0.9)).isNotEqualTo(alone.of(0, 0.9));
    }

    @Test
    void refusesWhatCannotBePaired() {
        UserFigures two = scores(2, user -> 1);
        UserFigures three = scores(3, user -> 1);
        assertThatThrownBy(() -> run(two, three)).hasMessageContaining("same users");
        assertThatThrownBy(() -> run()).hasMessageContaining("one contender");
        assertThatThrownBy(() -> run(scores(0, user -> 1))).hasMessageContaining("one user");
        assertThatThrownBy(() -> PairedBootstrap.run(List.of(two), 0, 1, Workers.sequential())).hasMessageContaining("one sample");
        assertThatThrownBy(() -> run(two).of(0, 1)).hasMessageContaining("level");
        assertThatThrownBy(() -> run(two).odds(0, 0, -1)).hasMessageContaining("negligible");
    }
}
