package marquee.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import marquee.core.data.Ratings;

/** The users of a table with their activity and mean, and the rows of each. Immutable; made once per data set. */
public final class UserDirectory {

    private final Ratings ratings;
    private final List<UserSummary> users;
    private final Map<Integer, Integer> placeOf = new HashMap<>();
    private final int[] starts;
    private final int[] rows;

    /**
     * One user.
     *
     * @param userId the user's id in the data
     * @param ratings how many ratings the user gave
     * @param mean their mean, in stars
     */
    public record UserSummary(int userId, int ratings, double mean) { }

    /** Sorts the rows of a table by user. */
    public UserDirectory(Ratings ratings) {
        this.ratings = ratings;
        int[] ids = IntStream.range(0, ratings.size()).map(ratings::userId).distinct().sorted().toArray();
        for (int place = 0; place < ids.length; place++) {
            placeOf.put(ids[place], place);
        }
        starts = new int[ids.length + 1];
        for (int row = 0; row < ratings.size(); row++) {
            starts[placeOf.get(ratings.userId(row)) + 1]++;
        }
        for (int place = 0; place < ids.length; place++) {
            starts[place + 1] += starts[place];
        }
        rows = new int[ratings.size()];
        int[] next = starts.clone();
        for (int row = 0; row < ratings.size(); row++) {
            rows[next[placeOf.get(ratings.userId(row))]++] = row;
        }
        users = new ArrayList<>(ids.length);
        for (int place = 0; place < ids.length; place++) {
            double sum = 0;
            for (int k = starts[place]; k < starts[place + 1]; k++) {
                sum += ratings.value(rows[k]);
            }
            int count = starts[place + 1] - starts[place];
            users.add(new UserSummary(ids[place], count, sum / count));
        }
    }

    /** All users in ascending id. */
    public List<UserSummary> users() {
        return List.copyOf(users);
    }

    /** Whether the data has a user with an id. */
    public boolean contains(int userId) {
        return placeOf.containsKey(userId);
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
        return java.util.Arrays.copyOfRange(rows, starts[place], starts[place + 1]);
    }

    /** The rows of a user from the highest rating down, ties in the order of the table. */
    public List<Integer> rowsByStars(int userId) {
        return IntStream.of(rows(userId)).boxed()
                .sorted(Comparator.comparingDouble((Integer row) -> ratings.value(row)).reversed()).toList();
    }

    /** The next free user id: one above the highest. */
    public int nextFreeId() {
        return users.get(users.size() - 1).userId() + 1;
    }

    private int place(int userId) {
        Integer place = placeOf.get(userId);
        if (place == null) {
            throw new UnknownUserException(userId, users.get(0).userId(), users.get(users.size() - 1).userId(), users.size());
        }
        return place;
    }
}
