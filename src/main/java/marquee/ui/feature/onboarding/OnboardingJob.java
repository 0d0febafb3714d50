package marquee.ui.feature.onboarding;

import java.util.List;

import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.study.LineUp;
import marquee.study.OnboardUser;
import marquee.study.OnboardUser.Newcomer;
import marquee.study.OnboardUser.Star;
import marquee.study.Protocol;

/**
 * Refits the tuned SVD with a newcomer's ratings.
 *
 * @param onboard the prepared data
 * @param userId the newcomer's id
 * @param stars their ratings
 */
record OnboardingJob(OnboardUser onboard, int userId, List<Star> stars) {

    /** How many films a newcomer gets. */
    static final int FIVE = 5;

    /** Copies the ratings. */
    OnboardingJob {
        stars = List.copyOf(stars);
    }

    Newcomer learn(Workers workers, Progress progress) {
        return onboard.refit(userId, stars, LineUp.TUNED_SVD, Protocol.WALK_THROUGH, FIVE, workers, progress);
    }
}
