package marquee.study;

import java.util.List;

import marquee.core.model.factor.Svd;
import marquee.study.OnboardUser.Star;

/** Answers at once: what would somebody with these ratings like? The newcomer is folded into a frozen SVD. */
public final class QuickTaste {

    private final RecommendForUser recommend;
    private final Svd frozen;

    /** With a fitted SVD, which stays as it is. */
    public QuickTaste(RecommendForUser recommend, Svd frozen) {
        this.recommend = recommend;
        this.frozen = frozen;
    }

    /** The best of the movies that were not rated, for any ratings, also for none. */
    public List<RecommendedMovie> best(List<Star> stars, int n) {
        return recommend.describe(WhyThisMovie.foldIn(frozen, stars).topN(n));
    }
}
