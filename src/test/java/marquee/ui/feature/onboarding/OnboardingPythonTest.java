package marquee.ui.feature.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import marquee.core.data.Dataset;
import marquee.study.OnboardUser.Star;
import marquee.study.Protocol;
import marquee.testing.MadeUpData;
import marquee.testing.ReplayedPython;
import org.junit.jupiter.api.Test;

class OnboardingPythonTest {

    private static final List<Star> STARS = List.of(new Star(1, 5), new Star(2571, 4.5));

    @Test
    void carriesTheNewcomerAndTheParametersAtHand() {
        assertThat(OnboardingPython.lines(672, STARS)).contains("newcomer = 672", "stars = [(1, 5.0), (2571, 4.5)]",
                "SVD(", "n_factors=100", "n_epochs=30", "reg_all=0.1", "random_state=42", "[:5]");
        assertThat(OnboardingPython.learning(672, STARS)).startsWith(OnboardingPython.lines(672, STARS)).contains("range(1, 31)");
        assertThat(OnboardingPython.everybody()).contains(">= 200", "head(30)", "head(10)", "head(5)");
        assertThat(OnboardingPython.foldIn(STARS)).contains("{1: 5.0, 2571: 4.5}", "early = 30", "* 0.1 + 1 / (0.005 * early)");
    }

    @Test
    void theNewcomersRatingsStandBehindThoseOfTheSplitInItsOrder() {
        Dataset dataset = MadeUpData.of(40, 30, 503);
        int[] train = Protocol.WALK_THROUGH.holdOut(dataset).train();
        for (String code : List.of(OnboardingPython.lines(672, STARS), OnboardingPython.learning(672, STARS))) {
            assertThat(ReplayedPython.of(code, 503).rows("fullset"))
                    .containsExactly(IntStream.concat(IntStream.of(train), IntStream.of(ReplayedPython.ADDED, ReplayedPython.ADDED)).toArray());
        }
        assertThat(ReplayedPython.of(OnboardingPython.foldIn(STARS), 503).rows("trainset")).containsExactly(train);
    }
}
