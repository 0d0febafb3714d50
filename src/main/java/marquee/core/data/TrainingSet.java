package marquee.core.data;

/**
 * The ratings that a model learns from, with inner ids 0, 1, 2, ... for users and items in order of first appearance among
 * the rows. "All ratings" means user by user in ascending inner id, each user's in the order of the rows. Immutable; the
 * movies' side is laid out at its first use.
 */
public final class TrainingSet {

    private final RatingScale scale;
    private final IdIndex userIndex = new IdIndex();
    private final IdIndex itemIndex = new IdIndex();
    private final int[] userIds;
    private final int[] itemIds;
    private final RatingLists byUser;
    private final double globalMean;
    private final Ratings source;
    private final int[] rows;
    private volatile RatingLists byItem;

    private TrainingSet(Ratings ratings, int[] rows, RatingScale scale) {
        this.scale = scale;
        this.source = ratings;
        this.rows = rows;
        int[] users = new int[rows.length];
        int[] items = new int[rows.length];
        double[] values = new double[rows.length];
        for (int k = 0; k < rows.length; k++) {
            users[k] = userIndex.numberOf(ratings.userId(rows[k]));
            items[k] = itemIndex.numberOf(ratings.movieId(rows[k]));
            values[k] = ratings.value(rows[k]);
        }
        userIds = userIndex.toArray();
        itemIds = itemIndex.toArray();
        byUser = new RatingLists(userIds.length, users, items, values);
        double sum = 0;
        for (int entry = 0; entry < byUser.entries(); entry++) {
            sum += byUser.value(entry);
        }
        globalMean = sum / rows.length;
    }

    /**
     * A training set of some rows of a table, in the given order.
     *
     * @param ratings the table
     * @param rows row numbers; the order decides the inner ids
     * @param scale the possible ratings
     * @throws IllegalArgumentException if there is no row
     */
    public static TrainingSet of(Ratings ratings, int[] rows, RatingScale scale) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("A training set needs at least one rating");
        }
        return new TrainingSet(ratings, rows.clone(), scale);
    }

    /** A training set of a whole table. */
    public static TrainingSet of(Ratings ratings, RatingScale scale) {
        return of(ratings, ratings.allRows(), scale);
    }

    /** The number of users. */
    public int users() {
        return userIds.length;
    }

    /** The number of items. */
    public int items() {
        return itemIds.length;
    }

    /** The number of ratings. */
    public int ratings() {
        return byUser.entries();
    }

    /** The mean of all ratings, in stars. */
    public double globalMean() {
        return globalMean;
    }

    /** The possible ratings. */
    public RatingScale scale() {
        return scale;
    }

    /** The inner id of a user, or -1 if the user is unknown. */
    public int user(int userId) {
        return userIndex.find(userId);
    }

    /** The inner id of a movie, or -1 if the movie is unknown. */
    public int item(int movieId) {
        return itemIndex.find(movieId);
    }

    /** The id in the data of an inner user. */
    public int userId(int user) {
        return userIds[user];
    }

    /** The id in the data of an inner item. */
    public int movieId(int item) {
        return itemIds[item];
    }

    /** For every user the items, in the order of the rows. */
    public RatingLists byUser() {
        return byUser;
    }

    /** For every item the users, in the order of the rows. */
    public RatingLists byItem() {
        RatingLists lists = byItem;
        if (lists == null) {
            synchronized (this) {
                lists = byItem;
                if (lists == null) {
                    lists = layOutItems();
                    byItem = lists;
                }
            }
        }
        return lists;
    }

    private RatingLists layOutItems() {
        int[] users = new int[rows.length];
        int[] items = new int[rows.length];
        double[] values = new double[rows.length];
        for (int k = 0; k < rows.length; k++) {
            users[k] = userIndex.find(source.userId(rows[k]));
            items[k] = itemIndex.find(source.movieId(rows[k]));
            values[k] = source.value(rows[k]);
        }
        return new RatingLists(itemIds.length, items, users, values);
    }
}
