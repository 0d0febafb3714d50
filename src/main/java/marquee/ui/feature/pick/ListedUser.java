package marquee.ui.feature.pick;

import marquee.study.UserDirectory.UserSummary;
import marquee.ui.session.Guest;
import marquee.ui.text.Text;

/**
 * A line in the list of users.
 *
 * @param userId the user's id
 * @param guestName what a guest is called; empty for a user of the data
 * @param ratings how many ratings they gave
 * @param mean their mean, in stars
 */
record ListedUser(int userId, String guestName, int ratings, double mean) {

    static ListedUser of(UserSummary user) {
        return new ListedUser(user.userId(), "", user.ratings(), user.mean());
    }

    static ListedUser of(Guest guest) {
        return new ListedUser(guest.userId(), guest.name(), guest.stars().size(), guest.mean());
    }

    boolean isGuest() {
        return !guestName.isEmpty();
    }

    /** The id, or the name of a guest. */
    String name() {
        return isGuest() ? guestName : Integer.toString(userId);
    }

    /** "User 509", or the name of a guest. */
    String fullName() {
        return isGuest() ? Text.of("pick.user.guest", guestName, Integer.toString(userId))
                : Text.of("pick.user.name", Integer.toString(userId));
    }
}
