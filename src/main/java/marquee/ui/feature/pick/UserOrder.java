package marquee.ui.feature.pick;

import java.util.Comparator;

import marquee.study.UserDirectory.UserSummary;

/** How the list of users is sorted. */
enum UserOrder {
    /** By ascending id. */
    ID(Comparator.comparingInt(UserSummary::userId)),
    /** Most ratings first. */
    ACTIVITY(Comparator.comparingInt(UserSummary::ratings).reversed().thenComparingInt(UserSummary::userId)),
    /** Highest mean first. */
    MEAN(Comparator.comparingDouble(UserSummary::mean).reversed().thenComparingInt(UserSummary::userId));

    private final Comparator<UserSummary> comparator;

    UserOrder(Comparator<UserSummary> comparator) {
        this.comparator = comparator;
    }

    Comparator<UserSummary> comparator() {
        return comparator;
    }
}
