package marquee.ui.feature.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import marquee.study.OnboardUser.Star;
import org.junit.jupiter.api.Test;

class OnboardingPythonTest {

    private static final List<Star> STARS = List.of(new Star(1, 5), new Star(2571, 4.5));

    @Test
    void carriesTheNewcomerAndTheParametersAtHand() {
        assertThat(OnboardingPython.lines(672, STARS)).contains("newcomer = 672", "stars = [(1, 5.0), (2571, 4.5)]",
                "SVD(", "n_factors=100", "n_epochs=30", "reg_all=0.1", "random_state=42", "[:5]");
        assertThat(OnboardingPython.learning(672, STARS)).startsWith(OnboardingPython.lines(672, STARS)).contains("range(1, 31)");
        assertThat(OnboardingPython.everybody()).contains(">= 200", "head(30)", "head(10)", "head(5)");
        assertThat(OnboardingPython.foldIn(STARS)).contains("{1: 5.0, 2571: 4.5}", "* 0.1 + 1 / (0.005 * 30)");
    }
}
