package marquee.ui.feature.onboarding;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import marquee.core.csv.GuestRatings;
import marquee.core.data.Catalog;
import marquee.study.OnboardUser.Star;
import marquee.ui.guest.GuestBook;
import marquee.ui.guest.KeptGuest;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.session.Session;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Those who were here: go on, change, rename, delete and take back, export and import. */
final class GuestsViewModel {

    private final Session session;
    private final GuestBook book;
    private final Lane importing;
    private final ObservableList<GuestRow> rows = FXCollections.observableArrayList();
    private final ObservableList<GuestRow> shownRows = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyStringWrapper deleted = new ReadOnlyStringWrapper(this, "deleted", "");
    private final ListChangeListener<KeptGuest> listener = change -> show();
    private final Map<String, Made> made = new HashMap<>();
    private final Subscription subscription;
    private final Deque<KeptGuest> lastDeleted = new ArrayDeque<>();

    GuestsViewModel(Session session, Jobs jobs, GuestBook book) {
        this.session = session;
        this.book = book;
        this.importing = jobs.lane();
        book.guests().addListener(listener);
        subscription = session.dataProperty().subscribe(data -> show()); // other data, other user ids
    }

    /** The guests, unfinished ones first. */
    ObservableList<GuestRow> rows() {
        return shownRows;
    }

    /** Who was deleted last and can be taken back, in words; empty if nobody. */
    ReadOnlyStringProperty deletedProperty() {
        return deleted.getReadOnlyProperty();
    }

    /** Why ratings are not being saved, in words; empty while they are. */
    ReadOnlyStringProperty unsavedProperty() {
        return book.unsavedProperty();
    }

    void rename(String key, String name) {
        book.rename(key, name);
    }

    void delete(String key) {
        book.find(key).ifPresent(guest -> {
            lastDeleted.push(guest);
            book.delete(key);
            tellDeleted();
        });
    }

    /** Takes the last deleting back that was not taken back yet; says who is back, by the key. */
    Optional<String> undoDelete() {
        Optional<KeptGuest> back = Optional.ofNullable(lastDeleted.poll());
        back.ifPresent(book::restore);
        tellDeleted();
        return back.map(KeptGuest::key);
    }

    private void tellDeleted() {
        deleted.set(lastDeleted.isEmpty() ? "" : Text.of("onboarding.guests.deleted", lastDeleted.peek().name(), lastDeleted.size() - 1));
    }

    /** The ratings of a guest as they are now. */
    List<Star> stars(String key) {
        return book.find(key).map(KeptGuest::stars).orElse(List.of());
    }

    /** Reads a CSV file as a new guest. */
    void read(Path file) {
        session.data().ifPresent(data -> {
            Catalog catalog = data.dataset().catalog();
            importing.start(Job.of(Text.of("onboarding.guests.importing", String.valueOf(file.getFileName())),
                    context -> GuestRatings.read(file, catalog), book::add));
        });
    }

    /** Shows a guest in the tab Recommend. */
    void recommend(String key) {
        book.find(key).ifPresent(guest -> {
            session.chooseUser(book.userId(guest));
            session.showTab("pick");
        });
    }

    void close() {
        book.guests().removeListener(listener);
        subscription.unsubscribe();
        importing.close();
    }

    private void show() {
        List<GuestRow> now = book.guests().stream().filter(guest -> guest.joined() || !guest.stars().isEmpty() || !guest.unseen().isEmpty())
                .sorted((a, b) -> Boolean.compare(b.rating(), a.rating()))
                .map(this::row).toList();
        made.keySet().retainAll(now.stream().map(GuestRow::key).collect(Collectors.toSet()));
        if (!rows.equals(now)) {
            rows.setAll(now);
        }
    }

    /** The row of a guest; the one made earlier as long as nothing about them has changed. */
    private GuestRow row(KeptGuest guest) {
        int userId = book.userId(guest);
        Made before = made.get(guest.key());
        if (before == null || before.guest() != guest || before.userId() != userId) {
            before = new Made(guest, userId, new GuestRow(guest.key(), guest.number(), guest.name(), details(guest), guest.rating(), guest.joined()));
            made.put(guest.key(), before);
        }
        return before.row();
    }

    private String details(KeptGuest guest) {
        double mean = guest.stars().stream().mapToDouble(Star::stars).average().orElse(Double.NaN);
        String key = guest.rating() ? "onboarding.guests.unfinished" : "onboarding.guests.details";
        return Text.of(key, Integer.toString(book.userId(guest)), guest.stars().size(), Numbers.prediction(mean));
    }

    private record Made(KeptGuest guest, int userId, GuestRow row) { }
}
