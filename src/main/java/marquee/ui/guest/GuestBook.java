package marquee.ui.guest;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import marquee.core.data.Catalog;
import marquee.core.data.Ratings;
import marquee.study.OnboardUser.Star;
import marquee.ui.session.Guest;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.store.Fact;
import marquee.ui.store.Facts;
import marquee.ui.store.FactsFile.Content;
import marquee.ui.store.FactsFile.Trouble;
import marquee.ui.text.Text;

/**
 * Keeps the guests and shows those who have joined to the session. Every change is on its way to the disk before the method
 * that made it returns. To be used on the thread of the window.
 */
public final class GuestBook implements AutoCloseable {

    private final Session session;
    private final GuestKeeper keeper;
    private final String writer = UUID.randomUUID().toString().substring(0, 8);
    private final ObservableList<KeptGuest> guests = FXCollections.observableArrayList();
    private final ObservableList<KeptGuest> readOnly = FXCollections.unmodifiableObservableList(guests);
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper(this, "notice", "");
    private final ReadOnlyStringWrapper unsaved = new ReadOnlyStringWrapper(this, "unsaved", "");
    private Facts facts = Facts.NONE;
    private int firstFreeId = 1;

    /** A book that was not opened yet. */
    public GuestBook(Session session, GuestKeeper keeper) {
        this.session = session;
        this.keeper = keeper;
        keeper.listen(this::saved, this::failed);
        session.dataProperty().subscribe(this::opened);
    }

    /** Reads what is on disk; the book is ready some time later. Called again, it takes in what other windows have kept. */
    public void open() {
        keeper.load(content -> {
            tell(content);
            take(content.facts());
            ready.set(true);
            if (content.trouble() == Trouble.DAMAGED && !facts.equals(Facts.NONE)) {
                keeper.keep(facts); // what was recovered takes the place of what was damaged
            }
        });
    }

    /** Whether the book was read, so that guests can be added. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** What happened to the file of the guests, in words; empty if nothing did. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Why the last change is not on disk, in words; empty while everything is. */
    public ReadOnlyStringProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** All guests, also those who have not joined yet, in the order of their numbers. */
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

    /** A new guest who is about to rate, with the lowest free number; in the book from the first film on of which they say something. */
    public KeptGuest begin() {
        int number = freeNumber();
        return new KeptGuest(UUID.randomUUID().toString(), number, Text.of("guest.name", number + 1), false, true, List.of(), Set.of());
    }

    /** Keeps a rating of a guest; 0 takes it back. */
    public void rate(KeptGuest guest, int movieId, double stars) {
        mark(guest, movieId, stars, false);
    }

    /**
     * Keeps what a guest says of a film.
     *
     * @param stars their rating; 0 takes it back
     * @param unseen whether they say that they haven't seen it
     */
    public void mark(KeptGuest guest, int movieId, double stars, boolean unseen) {
        String key = guest.key();
        Facts noted = facts;
        if (!facts.all().containsKey(GuestFacts.state(key))) {
            noted = noted.with(GuestFacts.state(key), GuestFacts.RATING, writer)
                    .with(GuestFacts.number(key), Integer.toString(freeNumber()), writer)
                    .with(GuestFacts.name(key), guest.name(), writer);
        }
        change(noted.with(GuestFacts.film(key, movieId), GuestFacts.mark(noted, key, movieId, stars, unseen), writer));
    }

    /** Notes that the wizard rates for a guest. */
    public void resume(String key) {
        setState(key, find(key).filter(KeptGuest::joined).isPresent() ? GuestFacts.JOINED + " " + GuestFacts.RATING : GuestFacts.RATING);
    }

    /** Puts a guest beside the users of the data; the wizard is done with them. */
    public void join(String key) {
        setState(key, GuestFacts.JOINED);
    }

    /** Gives a guest another name; a blank one changes nothing. */
    public void rename(String key, String name) {
        if (!name.isBlank()) {
            change(facts.with(GuestFacts.name(key), name.strip(), writer));
        }
    }

    /** Takes a guest out of the book; nothing is lost until the program is started anew. */
    public void delete(String key) {
        setState(key, GuestFacts.DELETED);
    }

    /** Puts a guest back who was deleted. */
    public void restore(KeptGuest deleted) {
        change(facts.with(GuestFacts.number(deleted.key()), Integer.toString(deleted.number()), writer)
                .with(GuestFacts.state(deleted.key()), deleted.joined() ? GuestFacts.JOINED : GuestFacts.RATING, writer));
    }

    /** Waits until everything is on disk. */
    @Override
    public void close() {
        keeper.close();
    }

    private void setState(String key, String state) {
        Fact known = facts.all().get(GuestFacts.state(key));
        if (known != null && !known.value().equals(state)) {
            change(facts.with(GuestFacts.state(key), state, writer));
        }
    }

    private void change(Facts changed) {
        facts = changed;
        keeper.keep(facts);
        show();
    }

    private void saved(Content content) {
        unsaved.set("");
        if (content.aside() != null) {
            tell(content);
        }
        take(content.facts());
    }

    private void failed(IOException failure) {
        unsaved.set(Text.of("guest.unsaved", keeper.place(), String.valueOf(failure.getMessage())));
    }

    private void take(Facts others) {
        Facts merged = facts.merge(others);
        if (!merged.equals(facts) || !ready.get()) {
            facts = merged;
            show();
        }
    }

    private void tell(Content content) {
        switch (content.trouble()) {
            case NONE -> notice.set("");
            case DAMAGED -> notice.set(content.aside() == null ? Text.of("guest.gone", keeper.place(), String.valueOf(content.from()))
                    : Text.of("guest.damaged", content.aside().toString(), content.from() == null ? 0 : 1, String.valueOf(content.from())));
            case NEWER -> notice.set(Text.of("guest.newer", keeper.place()));
            case UNREADABLE -> notice.set(Text.of("guest.unreadable", keeper.place()));
        }
    }

    private int freeNumber() {
        List<Integer> taken = guests.stream().map(KeptGuest::number).toList();
        int number = 0;
        while (taken.contains(number)) {
            number++;
        }
        return number;
    }

    private void opened(OpenData data) {
        if (data != null) {
            firstFreeId = highestUserId(data.dataset().ratings()) + 1;
            show();
        }
    }

    private void show() {
        List<KeptGuest> now = GuestFacts.guests(facts);
        if (!guests.equals(now)) {
            guests.setAll(now);
        }
        session.data().ifPresent(data -> {
            Catalog catalog = data.dataset().catalog();
            List<Guest> joined = guests.stream().filter(KeptGuest::joined)
                    .map(guest -> new Guest(userId(guest), guest.name(), known(guest.stars(), catalog)))
                    .filter(guest -> !guest.stars().isEmpty()).toList();
            if (!session.guests().equals(joined)) {
                session.welcomeGuests(joined);
            }
        });
    }

    /** The ratings of films that some data has; a guest may have rated others in other data. */
    private static List<Star> known(List<Star> stars, Catalog catalog) {
        return stars.stream().filter(star -> catalog.find(star.movieId()).isPresent()).toList();
    }

    private static int highestUserId(Ratings ratings) {
        int highest = 0;
        for (int row = 0; row < ratings.size(); row++) {
            highest = Math.max(highest, ratings.userId(row));
        }
        return highest;
    }
}
