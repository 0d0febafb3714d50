package marquee.study.explore;

/** Users by how many ratings they gave in the whole data set. */
public enum UserGroup {
    /** Fewer than 20 ratings: below what MovieLens asks of a user in its small releases. */
    UNDER_20(1, 19),
    /** 20 to 49 ratings. */
    FROM_20(20, 49),
    /** 50 to 99 ratings. */
    FROM_50(50, 99),
    /** 100 to 199 ratings. */
    FROM_100(100, 199),
    /** 200 to 499 ratings. */
    FROM_200(200, 499),
    /** 500 to 999 ratings. */
    FROM_500(500, 999),
    /** 1,000 ratings and more. */
    FROM_1000(1000, Integer.MAX_VALUE);

    private final int least;
    private final int most;

    UserGroup(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** The group of a user with so many ratings, at least 1. */
    public static UserGroup of(int ratings) {
        UserGroup found = UNDER_20;
        for (UserGroup group : values()) {
            if (ratings >= group.least) {
                found = group;
            }
        }
        return found;
    }

    /** The fewest ratings of its users. */
    public int least() {
        return least;
    }

    /** The most ratings of its users; {@link Integer#MAX_VALUE} where there is no limit. */
    public int most() {
        return most;
    }
}
