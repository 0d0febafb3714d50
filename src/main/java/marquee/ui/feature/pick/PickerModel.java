package marquee.ui.feature.pick;

import java.util.List;
import java.util.random.RandomGenerator;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import marquee.study.UnknownUserException;
import marquee.study.UserDirectory;
import marquee.study.UserDirectory.UserSummary;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.session.Session;
import marquee.ui.text.Text;

/** The list of users: searched by id, sorted, walked through. Choosing goes through the session. */
final class PickerModel {

    private final Session session;
    private final Lane lane;
    private final RandomGenerator random;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<UserOrder> order = new SimpleObjectProperty<>(this, "order", UserOrder.ID);
    private final ReadOnlyObjectWrapper<List<ListedUser>> users = new ReadOnlyObjectWrapper<>(this, "users", List.of());
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private UserDirectory directory;

    /**
     * An empty list.
     *
     * @param random picks random users
     */
    PickerModel(Session session, Jobs jobs, RandomGenerator random) {
        this.session = session;
        this.random = random;
        lane = jobs.quietLane();
        query.subscribe(text -> list());
        order.subscribe(chosen -> list());
    }

    /** What is typed into the search field. */
    StringProperty queryProperty() {
        return query;
    }

    /** How the list is sorted. */
    ObjectProperty<UserOrder> orderProperty() {
        return order;
    }

    /** The users whose id begins with what is typed, sorted. */
    ReadOnlyObjectProperty<List<ListedUser>> usersProperty() {
        return users.getReadOnlyProperty();
    }

    /** What is wrong with what is typed; empty if nothing is. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Lists the users of other data. */
    void show(UserDirectory users) {
        directory = users;
        query.set("");
        list();
    }

    /** Chooses the user whose id is typed, or says that there is none. */
    void chooseTyped() {
        String text = query.get().strip();
        if (directory == null || text.isEmpty()) {
            return;
        }
        try {
            int userId = Integer.parseInt(text);
            directory.user(userId);
            message.set("");
            choose(userId);
        } catch (NumberFormatException noNumber) {
            message.set(Text.of("pick.user.noNumber", text));
        } catch (UnknownUserException unknown) {
            List<UserSummary> all = directory.users();
            message.set(Text.of("pick.user.unknown", Integer.toString(unknown.userId()), all.size(),
                    Integer.toString(all.get(0).userId()), Integer.toString(all.get(all.size() - 1).userId())));
        }
    }

    /** Chooses a user. */
    void choose(int userId) {
        session.chooseUser(userId);
    }

    /** Chooses the next user of the list, or the one before. */
    void step(int by) {
        List<ListedUser> listed = users.get();
        if (!listed.isEmpty()) {
            int now = placeOf(listed, session.userProperty().get());
            int next = now < 0 ? 0 : Math.floorMod(now + by, listed.size());
            choose(listed.get(next).userId());
        }
    }

    /** Chooses any user of the data. */
    void chooseAny() {
        if (directory != null) {
            choose(directory.users().get(random.nextInt(directory.users().size())).userId());
        }
    }

    /** Stops what runs. */
    void close() {
        lane.close();
    }

    private static int placeOf(List<ListedUser> listed, Integer userId) {
        for (int place = 0; userId != null && place < listed.size(); place++) {
            if (listed.get(place).userId() == userId) {
                return place;
            }
        }
        return -1;
    }

    private void list() {
        message.set("");
        if (directory == null) {
            return;
        }
        UserDirectory all = directory;
        String begin = query.get().strip();
        UserOrder sorted = order.get();
        lane.start(Job.of(Text.of("pick.job.list"), context -> all.users().stream()
                .filter(user -> begin.isEmpty() || Integer.toString(user.userId()).startsWith(begin))
                .sorted(sorted.comparator()).map(ListedUser::of).toList(), users::set));
    }
}
