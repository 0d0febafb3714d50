package marquee.ui.session;

import java.util.List;

import marquee.study.OnboardUser.Star;

/**
 * Somebody who rated in this program and is not part of the open data.
 *
 * @param userId an id that the open data does not have
 * @param name what they are called
 * @param stars their ratings in the order in which they were given, at least one
 */
public record Guest(int userId, String name, List<Star> stars) {

    /** Copies the ratings. */
    public Guest {
        stars = List.copyOf(stars);
    }

    /** The mean of their ratings, in stars. */
    public double mean() {
        return stars.stream().mapToDouble(Star::stars).average().orElse(Double.NaN);
    }
}
