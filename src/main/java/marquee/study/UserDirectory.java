package marquee.study;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import marquee.core.data.IdIndex;
import marquee.core.data.Ratings;

/**
 * The users of a table with their activity and mean, and the rows of each. Immutable; made once per data set, in one sort of the
 * rows by user and without an object per user, so that hundreds of thousands of users are no burden.
 */
public final class UserDirectory {

    private final Ratings ratings;
    private final int[] ids;
    private final int[] starts;
    private final int[] rows;
    private final double[] means;
    private final List<UserSummary> users = new Summaries();

    /**
     * One user.
     *
     * @param userId the user's id in the data
     * @param ratings how many ratings the user gave
     * @param mean their mean, in stars
     */
    public record UserSummary(int userId, int ratings, double mean) { }

    /**
     * Sorts the rows of a table by user.
     *
     * @throws IllegalArgumentException if there are none
     */
    public UserDirectory(Ratings ratings) {
        if (ratings.size() == 0) {
            throw new IllegalArgumentException("Without ratings there are no users");
        }
        this.ratings = ratings;
        IdIndex index = new IdIndex();
        int[] numberOfRow = new int[ratings.size()];
        for (int row = 0; row < numberOfRow.length; row++) {
            numberOfRow[row] = index.numberOf(ratings.userId(row));
        }
        int[] idOfNumber = index.toArray();
        ids = idOfNumber.clone();
        Arrays.sort(ids);
        starts = new int[ids.length + 1];
        int[] placeOfNumber = new int[ids.length];
        for (int number = 0; number < ids.length; number++) {
            placeOfNumber[number] = Arrays.binarySearch(ids, idOfNumber[number]);
        }
        for (int number : numberOfRow) {
            starts[placeOfNumber[number] + 1]++;
        }
        for (int place = 0; place < ids.length; place++) {
            starts[place + 1] += starts[place];
        }
        rows = new int[numberOfRow.length];
        means = new double[ids.length];
        int[] next = Arrays.copyOf(starts, ids.length);
        for (int row = 0; row < rows.length; row++) {
            int place = placeOfNumber[numberOfRow[row]];
            rows[next[place]++] = row;
            means[place] += ratings.value(row);
        }
        for (int place = 0; place < ids.length; place++) {
            means[place] /= starts[place + 1] - starts[place];
        }
    }

    /** All users in ascending id. */
    public List<UserSummary> users() {
        return users;
    }

    /** Whether the data has a user with an id. */
    public boolean contains(int userId) {
        return Arrays.binarySearch(ids, userId) >= 0;
    }

    /**
     * The place of a user in the list of all users, 0 for the lowest id.
     *
     * @throws UnknownUserException if there is no such user
     */
    public int place(int userId) {
        int place = Arrays.binarySearch(ids, userId);
        if (place < 0) {
            throw new UnknownUserException(userId, ids[0], ids[ids.length - 1], ids.length);
        }
        return place;
    }

    /**
     * One user.
     *
     * @throws UnknownUserException if there is no such user
     */
    public UserSummary user(int userId) {
        return users.get(place(userId));
    }

    /**
     * The rows of a user, in the order of the table.
     *
     * @throws UnknownUserException if there is no such user
     */
    public int[] rows(int userId) {
        int place = place(userId);
        return Arrays.copyOfRange(rows, starts[place], starts[place + 1]);
    }

    /** The rows of a user from the highest rating down, ties in the order of the table. */
    public List<Integer> rowsByStars(int userId) {
        return Arrays.stream(rows(userId)).boxed()
                .sorted((a, b) -> Double.compare(ratings.value(b), ratings.value(a))).toList();
    }

    /** The next free user id: one above the highest. */
    public int nextFreeId() {
        return Math.addExact(ids[ids.length - 1], 1);
    }

    /** A view that makes a summary when it is asked for. */
    private final class Summaries extends AbstractList<UserSummary> implements RandomAccess {
        @Override
        public UserSummary get(int place) {
            return new UserSummary(ids[place], starts[place + 1] - starts[place], means[place]);
        }

        @Override
        public int size() {
            return ids.length;
        }
    }
}
