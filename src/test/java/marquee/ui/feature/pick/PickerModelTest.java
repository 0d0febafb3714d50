package marquee.ui.feature.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import marquee.core.data.Ratings;
import marquee.study.OnboardUser.Star;
import marquee.study.UserDirectory;
import marquee.testing.SteppedRunner;
import marquee.testing.TinyRatings;
import marquee.ui.job.Jobs;
import marquee.ui.session.Guest;
import marquee.ui.session.Session;
import org.junit.jupiter.api.Test;

class PickerModelTest {

    private static final int MANY = 200_000;

    private final SteppedRunner runner = new SteppedRunner();
    private final Session session = new Session();
    private final PickerModel picker = new PickerModel(session, new Jobs(runner, (what, failure) -> {
        throw new AssertionError(what, failure);
    }), new Random(1));

    private List<ListedUser> users() {
        return picker.listingProperty().get().users();
    }

    private static UserDirectory manyUsers() {
        Ratings.Builder ratings = Ratings.builder(2 * MANY);
        for (int user = 1; user <= MANY; user++) {
            ratings.add(3 * user, 1, 0.5 * (1 + user % 10), Ratings.NO_TIME);
            if (user % 1000 == 7) {
                ratings.add(3 * user, 2, 5, Ratings.NO_TIME);
            }
        }
        return new UserDirectory(ratings.build());
    }

    /** Nothing but handing over a finished list is left to the thread of the window. */
    @Test
    void listsTwoHundredThousandUsersAwayFromTheWindow() {
        picker.show(manyUsers());
        runner.handOver();
        assertThat(users()).as("nothing is listed before the work is done elsewhere").isEmpty();
        runner.work();
        assertThat(users()).isEmpty();
        runner.handOver();
        assertThat(users()).hasSize(MANY).extracting(ListedUser::userId).startsWith(3, 6, 9);

        picker.orderProperty().set(UserOrder.ACTIVITY);
        runner.handOver();
        assertThat(users().get(0).userId()).as("still the old order").isEqualTo(3);
        runner.settle();
        assertThat(users()).extracting(ListedUser::userId).startsWith(3 * 7, 3 * 1007, 3 * 2007);
        picker.orderProperty().set(UserOrder.MEAN);
        runner.settle();
        assertThat(users().get(0)).isEqualTo(new ListedUser(3 * 9, "", 1, 5));

        picker.queryProperty().set("59999");
        runner.settle();
        assertThat(users()).extracting(ListedUser::userId).containsExactlyInAnyOrder(599991, 599994, 599997);
    }

    @Test
    void stepsFromAnyPlaceOfALongList() {
        picker.show(manyUsers());
        runner.settle();
        session.chooseUser(300_000);
        picker.step(1);
        assertThat(session.userProperty().get()).isEqualTo(300_003);
        picker.step(-1);
        picker.step(-1);
        assertThat(session.userProperty().get()).isEqualTo(299_997);
        picker.queryProperty().set("4");
        picker.chooseTyped();
        assertThat(picker.messageProperty().get()).contains("There is no user 4").contains("200,000 users").contains("600000");
    }

    @Test
    void goesOnFromATypedIdThroughTheWholeOrder() {
        picker.show(manyUsers());
        runner.settle();
        picker.queryProperty().set("1500");
        runner.settle();
        picker.chooseTyped();
        assertThat(picker.queryProperty().get()).as("what was typed is done").isEmpty();
        picker.step(1);
        picker.step(1);
        runner.settle();
        assertThat(session.userProperty().get()).as("steps wait for the list").isEqualTo(1506);

        picker.queryProperty().set("3000");
        picker.step(1);
        picker.show(manyUsers());
        runner.settle();
        assertThat(session.userProperty().get()).as("steps that waited are not for other data").isEqualTo(1506);

        picker.queryProperty().set("599991");
        runner.settle();
        picker.choose(599991);
        picker.step(-1);
        runner.settle();
        assertThat(session.userProperty().get()).as("the only one in the list").isEqualTo(599988);
        assertThat(users()).hasSize(MANY);

        picker.queryProperty().set("59999");
        runner.settle();
        picker.choose(599991);
        picker.step(1);
        runner.settle();
        assertThat(session.userProperty().get()).as("through what was found, if that is more than one").isEqualTo(599994);
        assertThat(users()).hasSize(3);
    }

    @Test
    void whoeverIsChosenIsInTheList() {
        picker.show(manyUsers());
        picker.queryProperty().set("599991");
        runner.settle();
        picker.chooseAny();
        runner.settle();
        assertThat(picker.listingProperty().get().places()).containsKey(session.userProperty().get());

        session.welcomeGuests(List.of(new Guest(700_000, "Zoë", List.of(new Star(1, 5)))));
        picker.scopeProperty().set(PickerModel.Scope.GUESTS);
        runner.settle();
        picker.chooseAny();
        assertThat(session.userProperty().get()).as("anybody of the guests").isEqualTo(700_000);
    }

    @Test
    void hasTheGuestsAmongTheUsersAndAloneAndLive() {
        picker.show(new UserDirectory(TinyRatings.table(TinyRatings.row(1, 1, 4), TinyRatings.row(2, 1, 2))));
        Guest zoe = new Guest(3, "Zoë", List.of(new Star(1, 5)));
        Guest ada = new Guest(4, "Ada", List.of(new Star(1, 3), new Star(2, 4)));
        session.welcomeGuests(List.of(zoe, ada));
        runner.settle();
        assertThat(users()).extracting(ListedUser::name).containsExactly("1", "2", "Zoë", "Ada");
        picker.orderProperty().set(UserOrder.NAME);
        runner.settle();
        assertThat(users()).extracting(ListedUser::name).containsExactly("Ada", "Zoë", "1", "2");
        picker.orderProperty().set(UserOrder.MEAN);
        runner.settle();
        assertThat(users()).extracting(ListedUser::name).containsExactly("Zoë", "1", "Ada", "2");
        picker.scopeProperty().set(PickerModel.Scope.GUESTS);
        runner.settle();
        assertThat(users()).extracting(ListedUser::name).containsExactly("Zoë", "Ada");
        picker.queryProperty().set("ad");
        runner.settle();
        assertThat(users()).extracting(ListedUser::name).containsExactly("Ada");
        picker.queryProperty().set("ADA");
        picker.chooseTyped();
        assertThat(session.userProperty().get()).isEqualTo(4);
        picker.queryProperty().set("");
        session.welcomeGuests(new ArrayList<>(List.of(zoe)));
        runner.settle();
        assertThat(users()).extracting(ListedUser::name).containsExactly("Zoë");
    }
}
