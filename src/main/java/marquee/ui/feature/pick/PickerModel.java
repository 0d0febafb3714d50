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
import javafx.collections.ListChangeListener;
import javafx.util.Subscription;

import marquee.core.model.factor.FactorModel;
import marquee.study.FittedModel;
import marquee.study.LineUp;
import marquee.study.UserDirectory;
import marquee.study.UserDirectory.UserSummary;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.session.Guest;
import marquee.ui.session.Session;
import marquee.ui.text.Text;

/** The list of users: searched, sorted, walked through; guests and typical users too. Choosing goes through the session. */
final class PickerModel {

    /** Who is listed. */
    enum Scope { EVERYONE, TYPICAL, GUESTS }

    private final Session session;
    private final Jobs jobs;
    private final Lane lane;
    private final Lane clustering;
    private final RandomGenerator random;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObjectProperty<UserOrder> order = new SimpleObjectProperty<>(this, "order", UserOrder.ID);
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(this, "scope", Scope.EVERYONE);
    private final ReadOnlyObjectWrapper<UserListing> listing = new ReadOnlyObjectWrapper<>(this, "listing", UserListing.NOBODY);
    private final ReadOnlyObjectWrapper<TypicalUsers> typical = new ReadOnlyObjectWrapper<>(this, "typical", TypicalUsers.NOBODY);
    private final ReadOnlyStringWrapper origin = new ReadOnlyStringWrapper(this, "origin", "");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final ListChangeListener<Guest> guestsChanged = change -> list();
    private final Subscription subscription;
    private UserDirectory directory;
    private FittedModel used;
    private FittedModel clustered;
    private int steps; // to be taken once the list is there

    /**
     * An empty list.
     *
     * @param random picks random users
     */
    PickerModel(Session session, Jobs jobs, RandomGenerator random) {
        this.session = session;
        this.jobs = jobs;
        this.random = random;
        lane = jobs.quietLane();
        clustering = jobs.quietLane();
        query.subscribe(text -> list());
        order.subscribe(chosen -> list());
        scope.subscribe(chosen -> list());
        session.guests().addListener(guestsChanged);
        subscription = session.userProperty().subscribe(this::unhide);
    }

    /** What is typed into the search field. */
    StringProperty queryProperty() {
        return query;
    }

    /** How the list is sorted. */
    ObjectProperty<UserOrder> orderProperty() {
        return order;
    }

    /** Who is listed. */
    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /** The users whose id begins with what is typed and the guests whose name has it, sorted. */
    ReadOnlyObjectProperty<UserListing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    /** Typical users of the data by the model in use, or by the last one that had factors; none until one is fitted. */
    ReadOnlyObjectProperty<TypicalUsers> typicalProperty() {
        return typical.getReadOnlyProperty();
    }

    /** Whose factors the typical users were found by, in words. */
    ReadOnlyStringProperty originProperty() {
        return origin.getReadOnlyProperty();
    }

    /** The id of the chosen user; null while none is chosen. */
    ReadOnlyObjectProperty<Integer> userProperty() {
        return session.userProperty();
    }

    /** What is wrong with what is typed; empty if nothing is. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Lists the users of other data. */
    void show(UserDirectory users) {
        directory = users;
        steps = 0;
        clustering.close();
        clustered = null;
        used = null;
        show(TypicalUsers.NOBODY);
        query.set("");
        list();
    }

    /** Finds typical users by the model in use; where it has no factors, those of the model before stay. */
    void describe(FittedModel fitted) {
        used = fitted;
        if (directory != null && hasFactors() && clustered != fitted) {
            clustered = fitted;
            UserDirectory users = directory;
            clustering.start(Job.of(Text.of("pick.job.personas"), context -> TypicalUsers.of(fitted, users, jobs.workers(), context), this::show));
        }
        show(typical.get());
    }

    private boolean hasFactors() {
        return used != null && used.model() instanceof FactorModel;
    }

    private void show(TypicalUsers found) {
        typical.set(found);
        origin.set(found.origin(used, hasFactors()));
    }

    /** Typical users in Python, by the factors that those shown were found by. */
    String typicalPython() {
        FittedModel by = typical.get().fitted();
        return PickPython.typical(by == null ? new Wanted(LineUp.TUNED_SVD, FittedModel.Side.TRAINING) : Wanted.of(by));
    }

    /** Chooses the user whose id, or the guest whose name is typed, and lists everybody again; or says that there is none. */
    void chooseTyped() {
        String text = query.get().strip();
        if (directory == null || text.isEmpty()) {
            return;
        }
        message.set("");
        List<Guest> named = session.guests().stream().filter(guest -> guest.name().equalsIgnoreCase(text)
                || text.equals(Integer.toString(guest.userId()))).toList();
        List<UserSummary> all = directory.users();
        if (!named.isEmpty()) {
            chooseFound(named.get(0).userId());
        } else if (!text.matches("\\d{1,9}")) {
            message.set(Text.of("pick.user.noNumber", text));
        } else if (directory.contains(Integer.parseInt(text))) {
            chooseFound(Integer.parseInt(text));
        } else {
            message.set(Text.of("pick.user.unknown", Integer.toString(Integer.parseInt(text)), all.size(),
                    Integer.toString(all.get(0).userId()), Integer.toString(all.get(all.size() - 1).userId())));
        }
    }

    /** Chooses a user. */
    void choose(int userId) {
        session.chooseUser(userId);
    }

    /**
     * Chooses the next user of the list, or the one before; after the last comes the first. A list that was narrowed down to the
     * chosen one gives way to the whole order.
     */
    void step(int by) {
        boolean typicalOnes = scope.get() == Scope.TYPICAL;
        if (!typicalOnes && listing.get().users().size() <= 1 && !query.get().isBlank()) {
            query.set("");
        }
        if (!typicalOnes && lane.isBusy()) {
            steps += by;
            return;
        }
        List<Integer> listed = typicalOnes ? typicalIds() : null;
        int size = listed == null ? listing.get().users().size() : listed.size();
        if (size > 0) {
            Integer chosen = session.userProperty().get();
            int now = chosen == null ? -1 : listed == null ? listing.get().places().getOrDefault(chosen, -1) : listed.indexOf(chosen);
            int next = now < 0 ? 0 : Math.floorMod(now + by, size);
            choose(listed == null ? listing.get().users().get(next).userId() : listed.get(next));
        }
    }

    /** Chooses anybody of those among whom one looks: of the typical users, of the guests, or of all users of the data. */
    void chooseAny() {
        if (directory == null) {
            return;
        }
        List<Integer> some = switch (scope.get()) {
            case TYPICAL -> typicalIds();
            case GUESTS -> session.guests().stream().map(Guest::userId).toList();
            case EVERYONE -> List.of();
        };
        choose(some.isEmpty() ? directory.users().get(random.nextInt(directory.users().size())).userId() : some.get(random.nextInt(some.size())));
    }

    private List<Integer> typicalIds() {
        return typical.get().lines().stream().map(PersonaLine::userId).toList();
    }

    /** Stops what runs and follows nothing any longer. */
    void close() {
        session.guests().removeListener(guestsChanged);
        subscription.unsubscribe();
        lane.close();
        clustering.close();
    }

    private void list() {
        message.set("");
        if (directory == null) {
            return;
        }
        UserListing.Request request = new UserListing.Request(directory, List.copyOf(session.guests()), scope.get() == Scope.GUESTS,
                query.get().strip(), order.get());
        lane.start(Job.of(Text.of("pick.job.list"), context -> request.list(), this::show));
    }

    private void show(UserListing list) {
        listing.set(list);
        int waiting = steps;
        steps = 0;
        if (waiting != 0) {
            step(waiting);
        }
    }

    private void chooseFound(int userId) {
        choose(userId);
        query.set("");
    }

    /** Whoever is chosen elsewhere is not left out of the list by what is typed here. */
    private void unhide(Integer userId) {
        if (userId != null && !query.get().isBlank() && !listing.get().places().containsKey(userId)) {
            query.set("");
        }
    }
}
