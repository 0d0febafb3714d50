package marquee.ui.feature.pick;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import marquee.study.UserDirectory;
import marquee.ui.session.Guest;

/**
 * Users in an order, with the place of each.
 *
 * @param users the users
 * @param places where each is, by user id, 0 for the first
 */
record UserListing(List<ListedUser> users, Map<Integer, Integer> places) {

    /** Nobody. */
    static final UserListing NOBODY = new UserListing(List.of(), Map.of());

    /**
     * Who is to be listed, and how.
     *
     * @param directory the users of the data
     * @param guests the guests
     * @param guestsOnly whether the users of the data are left out
     * @param words digits with which an id begins, or a part of a guest's name; empty for all
     * @param order how they are sorted
     */
    record Request(UserDirectory directory, List<Guest> guests, boolean guestsOnly, String words, UserOrder order) {

        /** Finds and sorts; takes a moment where there are many users. */
        UserListing list() {
            List<ListedUser> found = new ArrayList<>();
            if (!guestsOnly) {
                directory.users().stream().filter(user -> words.isEmpty() || Integer.toString(user.userId()).startsWith(words))
                        .map(ListedUser::of).forEach(found::add);
            }
            String lower = words.toLowerCase(Locale.ROOT);
            guests.stream().filter(guest -> words.isEmpty() || Integer.toString(guest.userId()).startsWith(words)
                    || guest.name().toLowerCase(Locale.ROOT).contains(lower)).map(ListedUser::of).forEach(found::add);
            found.sort(order.comparator());
            Map<Integer, Integer> places = new HashMap<>(found.size() * 2);
            for (int place = 0; place < found.size(); place++) {
                places.put(found.get(place).userId(), place);
            }
            return new UserListing(List.copyOf(found), places);
        }
    }
}
