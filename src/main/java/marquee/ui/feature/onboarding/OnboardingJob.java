package marquee.ui.feature.onboarding;

import java.util.List;
import java.util.Optional;

import marquee.core.parallel.Workers;
import marquee.core.progress.Progress;
import marquee.study.LineUp;
import marquee.study.NewcomerStory;
import marquee.study.OnboardUser.Newcomer;
import marquee.study.OnboardUser.Star;
import marquee.study.Protocol;
import marquee.study.QuickTaste;

/**
 * Refits the tuned SVD with a newcomer's ratings.
 *
 * @param prepared the prepared data
 * @param quick what made the quick list, if anything did
 * @param userId the newcomer's id
 * @param stars their ratings
 */
record OnboardingJob(Prepared prepared, Optional<QuickTaste> quick, int userId, List<Star> stars) {

    /** How many films a newcomer gets. */
    static final int FIVE = 5;

    /** Copies the ratings. */
    OnboardingJob {
        stars = List.copyOf(stars);
    }

    NewcomerStory learn(Workers workers, Progress progress) {
        Newcomer newcomer = prepared.onboard().refit(userId, stars, LineUp.TUNED_SVD, Protocol.WALK_THROUGH, FIVE, workers, progress);
        return NewcomerStory.of(newcomer, prepared.dataset().catalog(), quick, workers);
    }
}
