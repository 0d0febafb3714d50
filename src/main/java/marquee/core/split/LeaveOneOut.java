package marquee.core.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import marquee.core.data.Ratings;
import marquee.core.random.RandomState;

/**
 * Holds out one rating of every user, drawn at random. A user with a single rating keeps it on the training side: without it
 * nobody would know them.
 */
public final class LeaveOneOut {

    private LeaveOneOut() {
    }

    /**
     * Splits the given rows.
     *
     * @param ratings the table
     * @param rows rows to split
     * @param seed seed of the draws, one per user with at least two ratings, in order of the users' first appearance
     * @return the training side in the order of the rows, the test side in the order of the draws
     * @throws IllegalArgumentException if no user has two ratings
     */
    public static Split split(Ratings ratings, int[] rows, long seed) {
        Map<Integer, List<Integer>> placesOfUser = new LinkedHashMap<>();
        for (int place = 0; place < rows.length; place++) {
            placesOfUser.computeIfAbsent(ratings.userId(rows[place]), id -> new ArrayList<>()).add(place);
        }
        RandomState random = new RandomState(seed);
        boolean[] heldOut = new boolean[rows.length];
        int[] test = new int[placesOfUser.size()];
        int tests = 0;
        for (List<Integer> places : placesOfUser.values()) {
            if (places.size() > 1) {
                int place = places.get(random.bounded(places.size() - 1));
                heldOut[place] = true;
                test[tests++] = rows[place];
            }
        }
        if (tests == 0) {
            throw new IllegalArgumentException("Leaving one rating of every user out needs a user with at least two ratings");
        }
        int[] train = new int[rows.length - tests];
        int trains = 0;
        for (int place = 0; place < rows.length; place++) {
            if (!heldOut[place]) {
                train[trains++] = rows[place];
            }
        }
        return new Split(train, Arrays.copyOf(test, tests));
    }
}
