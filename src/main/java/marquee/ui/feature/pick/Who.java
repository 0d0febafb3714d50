package marquee.ui.feature.pick;

import java.util.List;
import java.util.Optional;

import marquee.study.OnboardUser.Star;
import marquee.ui.session.Guest;

/**
 * Somebody to recommend to.
 *
 * @param userId their id
 * @param guest who they are if they are no user of the data
 */
record Who(int userId, Optional<Guest> guest) {

    /** The ratings of a guest; none for a user of the data, whose ratings the data has. */
    List<Star> stars() {
        return guest.map(Guest::stars).orElse(List.of());
    }
}
