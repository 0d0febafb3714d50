package marquee.ui.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import marquee.core.data.Ratings;
import marquee.study.OnboardUser.Star;
import marquee.ui.session.Guest;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.text.Text;

/** Keeps the guests and shows those who have joined to the session. To be used on the thread of the window. */
public final class GuestBook {

    private final Session session;
    private final ObservableList<KeptGuest> guests = FXCollections.observableArrayList();
    private final ObservableList<KeptGuest> readOnly = FXCollections.unmodifiableObservableList(guests);
    private int firstFreeId = 1;

    /** An empty book. */
    public GuestBook(Session session) {
        this.session = session;
        session.dataProperty().subscribe(this::opened);
    }

    /** All guests, also those who have not joined yet, in the order in which they came. */
    public ObservableList<KeptGuest> guests() {
        return readOnly;
    }

    /** The guest with a key. */
    public Optional<KeptGuest> find(String key) {
        return guests.stream().filter(guest -> guest.key().equals(key)).findFirst();
    }

    /** The user id of a guest beside the users of the open data. */
    public int userId(KeptGuest guest) {
        return firstFreeId + guest.number();
    }

    /** A new guest who is about to rate, with the lowest free number. */
    public KeptGuest begin() {
        int number = 0;
        while (isTaken(number)) {
            number++;
        }
        KeptGuest guest = new KeptGuest(UUID.randomUUID().toString(), number, Text.of("guest.name", number + 1), false, true, List.of());
        guests.add(guest);
        return guest;
    }

    /** Keeps a rating of a guest; 0 takes it back. */
    public void rate(String key, int movieId, double stars) {
        change(key, guest -> {
            List<Star> all = new ArrayList<>(guest.stars());
            int place = 0;
            while (place < all.size() && all.get(place).movieId() != movieId) {
                place++;
            }
            if (place < all.size()) {
                all.remove(place);
            }
            if (stars > 0) {
                all.add(place, new Star(movieId, stars));
            }
            return new KeptGuest(key, guest.number(), guest.name(), guest.joined(), true, all);
        });
    }

    /** Notes that the wizard rates for a guest again. */
    public void resume(String key) {
        change(key, guest -> new KeptGuest(key, guest.number(), guest.name(), guest.joined(), true, guest.stars()));
    }

    /** Puts a guest beside the users of the data; the wizard is done with them. */
    public void join(String key) {
        change(key, guest -> new KeptGuest(key, guest.number(), guest.name(), true, false, guest.stars()));
    }

    private void change(String key, UnaryOperator<KeptGuest> change) {
        for (int place = 0; place < guests.size(); place++) {
            if (guests.get(place).key().equals(key)) {
                guests.set(place, change.apply(guests.get(place)));
                show();
            }
        }
    }

    private boolean isTaken(int number) {
        return guests.stream().anyMatch(guest -> guest.number() == number);
    }

    private void opened(OpenData data) {
        if (data != null) {
            firstFreeId = highestUserId(data.dataset().ratings()) + 1;
            show();
        }
    }

    private void show() {
        session.welcomeGuests(guests.stream().filter(guest -> guest.joined() && !guest.stars().isEmpty())
                .map(guest -> new Guest(userId(guest), guest.name(), guest.stars())).toList());
    }

    private static int highestUserId(Ratings ratings) {
        int highest = 0;
        for (int row = 0; row < ratings.size(); row++) {
            highest = Math.max(highest, ratings.userId(row));
        }
        return highest;
    }
}
