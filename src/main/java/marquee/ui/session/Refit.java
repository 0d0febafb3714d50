package marquee.ui.session;

import java.util.List;

import marquee.study.FittedModel;
import marquee.study.OnboardUser.Star;

/**
 * A model that was fitted once more with a guest's ratings.
 *
 * @param userId the guest's id
 * @param stars the ratings that it learned; it knows nothing of others
 * @param fitted the model
 */
public record Refit(int userId, List<Star> stars, FittedModel fitted) {

    /** Copies the ratings. */
    public Refit {
        stars = List.copyOf(stars);
    }
}
