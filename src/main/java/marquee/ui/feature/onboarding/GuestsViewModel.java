package marquee.ui.feature.onboarding;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

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
    private KeptGuest lastDeleted;

    GuestsViewModel(Session session, Jobs jobs, GuestBook book) {
        this.session = session;
        this.book = book;
        this.importing = jobs.lane();
        book.guests().addListener(listener);
        show();
    }

    /** The guests, unfinished ones first. */
    ObservableList<GuestRow> rows() {
        return shownRows;
    }

    /** Who was deleted last and can be taken back, in words; empty if nobody. */
    ReadOnlyStringProperty deletedProperty() {
        return deleted.getReadOnlyProperty();
    }

    /** What happened to the file of the guests, in words. */
    ReadOnlyStringProperty noticeProperty() {
        return book.noticeProperty();
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
            lastDeleted = guest;
            book.delete(key);
            deleted.set(Text.of("onboarding.guests.deleted", guest.name()));
        });
    }

    /** Takes the last deleting back. */
    void undoDelete() {
        if (lastDeleted != null) {
            book.restore(lastDeleted);
            lastDeleted = null;
            deleted.set("");
        }
    }

    /** The ratings of a guest as a CSV file: {@code movieId,rating}. */
    byte[] csv(String key) {
        return csv(book.find(key).map(KeptGuest::stars).orElse(List.of()));
    }

    /** Ratings as a CSV file: {@code movieId,rating}. */
    static byte[] csv(List<Star> stars) {
        StringBuilder lines = new StringBuilder("movieId,rating\n");
        stars.forEach(star -> lines.append(star.movieId()).append(',').append(star.stars()).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads a CSV file as a new guest. */
    void read(Path file) {
        session.data().ifPresent(data -> {
            Catalog catalog = data.dataset().catalog();
            importing.start(Job.of(Text.of("onboarding.guests.importing", String.valueOf(file.getFileName())),
                    context -> GuestRatings.read(file, catalog), this::add));
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
        importing.close();
    }

    private void add(Map<Integer, Double> stars) {
        KeptGuest guest = book.begin();
        stars.forEach((movieId, rating) -> book.rate(guest, movieId, rating));
        book.join(guest.key());
    }

    private void show() {
        rows.setAll(book.guests().stream().filter(guest -> guest.joined() || !guest.stars().isEmpty() || !guest.unseen().isEmpty())
                .sorted((a, b) -> Boolean.compare(b.rating(), a.rating()))
                .map(guest -> new GuestRow(guest.key(), guest.name(), details(guest), guest.rating(), guest.joined())).toList());
    }

    private String details(KeptGuest guest) {
        double mean = guest.stars().stream().mapToDouble(Star::stars).average().orElse(Double.NaN);
        String key = guest.rating() ? "onboarding.guests.unfinished" : "onboarding.guests.details";
        return Text.of(key, Integer.toString(book.userId(guest)), guest.stars().size(), Numbers.prediction(mean));
    }
}
