package marquee.ui.feature.pick;

import java.util.Comparator;

import marquee.ui.control.TextOrder;

/** How the list of users is sorted. Ties by ascending id. */
enum UserOrder {
    /** By ascending id. */
    ID,
    /** Most ratings first. */
    ACTIVITY,
    /** Highest mean first. */
    MEAN,
    /** Guests by their names as people of the user's country sort, then the users of the data, who have none. */
    NAME;

    Comparator<ListedUser> comparator() {
        Comparator<ListedUser> byId = Comparator.comparingInt(ListedUser::userId);
        return switch (this) {
            case ID -> byId;
            case ACTIVITY -> Comparator.comparingInt(ListedUser::ratings).reversed().thenComparing(byId);
            case MEAN -> Comparator.comparingDouble(ListedUser::mean).reversed().thenComparing(byId);
            case NAME -> Comparator.comparing(ListedUser::isGuest).reversed()
                    .thenComparing(ListedUser::guestName, TextOrder::compare).thenComparing(byId);
        };
    }
}
