package marquee.ui.feature.pick;

import marquee.study.UserDirectory.UserSummary;

/**
 * A line in the list of users.
 *
 * @param userId the user's id
 * @param ratings how many ratings they gave
 * @param mean their mean, in stars
 */
record ListedUser(int userId, int ratings, double mean) {

    static ListedUser of(UserSummary user) {
        return new ListedUser(user.userId(), user.ratings(), user.mean());
    }
}
