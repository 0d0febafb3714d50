package marquee.core.evaluate;

import java.util.Arrays;
import java.util.stream.IntStream;
import marquee.core.data.Ratings;

/** Rows of a table grouped by user: users by ascending id, each one's rows in their order. */
final class RowsByUser {

    private final int[] userIds;
    private final int[] starts;
    private final int[] places;

    RowsByUser(Ratings ratings, int[] rows) {
        userIds = IntStream.of(rows).map(ratings::userId).sorted().distinct().toArray();
        starts = new int[userIds.length + 1];
        int[] userOf = new int[rows.length];
        for (int place = 0; place < rows.length; place++) {
            userOf[place] = Arrays.binarySearch(userIds, ratings.userId(rows[place]));
            starts[userOf[place] + 1]++;
        }
        for (int user = 0; user < userIds.length; user++) {
            starts[user + 1] += starts[user];
        }
        places = new int[rows.length];
        int[] next = starts.clone();
        for (int place = 0; place < rows.length; place++) {
            places[next[userOf[place]]++] = place;
        }
    }

    int users() {
        return userIds.length;
    }

    /** The id in the data of the user with a number. */
    int userId(int user) {
        return userIds[user];
    }

    int[] userIds() {
        return userIds.clone();
    }

    /** Where the user's rows stand among all rows. */
    int[] places(int user) {
        return Arrays.copyOfRange(places, starts[user], starts[user + 1]);
    }
}
