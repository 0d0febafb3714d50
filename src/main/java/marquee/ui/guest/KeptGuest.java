package marquee.ui.guest;

import java.util.List;
import java.util.Set;

import marquee.study.OnboardUser.Star;

/**
 * A guest as the book keeps them, whatever data is open.
 *
 * @param key names the guest for good
 * @param number 0, 1, 2, ...: the guest's user id is so far above the first free one of the open data
 * @param name what they are called
 * @param joined whether they have been through the wizard and stand beside the users of the data
 * @param rating whether the wizard was rating for them when it was last seen, so that it can go on there
 * @param stars their ratings in the order in which they were given
 * @param unseen the films that they say they haven't seen
 */
public record KeptGuest(String key, int number, String name, boolean joined, boolean rating, List<Star> stars, Set<Integer> unseen) {

    /** Copies the ratings and the films. */
    public KeptGuest {
        stars = List.copyOf(stars);
        unseen = Set.copyOf(unseen);
    }
}
