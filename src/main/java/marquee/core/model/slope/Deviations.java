package marquee.core.model.slope;

import java.util.Arrays;
import marquee.core.data.RatingLists;

/**
 * How one item differs from all others: for each the mean of (rating of the one - rating of the other) over the users who
 * rated both. The workspace of one thread.
 */
final class Deviations {

    private final RatingLists byUser;
    private final RatingLists byItem;
    private final double[] sums;
    private final int[] common;

    /** Ratings by user, and by item in ascending inner id of the user. */
    Deviations(RatingLists byUser, RatingLists byItem) {
        this.byUser = byUser;
        this.byItem = byItem;
        sums = new double[byItem.lists()];
        common = new int[byItem.lists()];
    }

    /** Adds up the differences of an item from all others. */
    void of(int item) {
        Arrays.fill(sums, 0);
        Arrays.fill(common, 0);
        for (int entry = byItem.start(item); entry < byItem.end(item); entry++) {
            int user = byItem.other(entry);
            double rating = byItem.value(entry);
            for (int own = byUser.start(user); own < byUser.end(user); own++) {
                int other = byUser.other(own);
                sums[other] += rating - byUser.value(own);
                common[other]++;
            }
        }
    }

    /** How many rated both. */
    int common(int other) {
        return common[other];
    }

    /** How far the item lies above another one that it has users in common with. */
    double above(int other) {
        return sums[other] / common[other];
    }
}
