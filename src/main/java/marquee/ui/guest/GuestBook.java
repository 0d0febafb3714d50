package marquee.ui.guest;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import marquee.core.data.Catalog;
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
    private final GuestIndex index = new GuestIndex();
    private Facts facts = Facts.NONE;
    private Facts onDisk = Facts.NONE;
    private KeptGuest active;
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
            onDisk = content.trouble() == Trouble.NONE ? content.facts() : Facts.NONE;
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

    /** Whether everything is on disk. */
    public boolean isSaved() {
        return keeper.isSettled();
    }

    /** Tries at once to bring everything to the disk, and tells whether it is there; if it is not, {@link #unsavedProperty()} says why. */
    public void save(Consumer<Boolean> receiver) {
        keeper.settle(safe -> {
            if (!safe && unsaved.get().isEmpty()) {
                tellSlow();
            }
            receiver.accept(safe);
        });
    }

    /** The guests of whom something is not on disk. */
    public List<KeptGuest> unsaved() {
        Set<String> changed = new HashSet<>();
        facts.all().forEach((subject, fact) -> {
            if (!fact.equals(onDisk.all().get(subject))) {
                changed.add(GuestFacts.key(subject));
            }
        });
        return guests.stream().filter(guest -> changed.contains(guest.key())).toList();
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

    /** Adds a guest who has rated elsewhere and joins at once, as one change. */
    public KeptGuest add(Map<Integer, Double> stars) {
        KeptGuest guest = begin();
        Map<String, String> notes = introduction(guest, GuestFacts.JOINED);
        long place = facts.clock();
        for (Map.Entry<Integer, Double> star : stars.entrySet()) {
            place++;
            notes.put(GuestFacts.film(guest.key(), star.getKey()), place + " " + star.getValue());
        }
        change(guest.key(), facts.with(notes, writer));
        return find(guest.key()).orElse(guest);
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
            noted = noted.with(introduction(guest, GuestFacts.RATING), writer);
        } else if (GuestFacts.isDeleted(facts, key)) {
            noted = revived(guest);
        }
        change(key, noted.with(GuestFacts.film(key, movieId), GuestFacts.mark(noted, key, movieId, stars, unseen), writer));
    }

    /** Notes that the wizard rates for a guest; until it leaves them, no other window can delete them. */
    public void resume(KeptGuest guest) {
        active = guest;
        setState(guest.key(), find(guest.key()).filter(KeptGuest::joined).isPresent() ? GuestFacts.JOINED + " " + GuestFacts.RATING : GuestFacts.RATING);
    }

    /** Notes that the wizard rates for nobody any more. */
    public void leave() {
        active = null;
    }

    /** Puts a guest beside the users of the data; the wizard is done with them. */
    public void join(String key) {
        setState(key, GuestFacts.JOINED);
    }

    /** Gives a guest another name; a blank one changes nothing. */
    public void rename(String key, String name) {
        if (!name.isBlank()) {
            change(key, facts.with(GuestFacts.name(key), name.strip(), writer));
        }
    }

    /** Takes a guest out of the book; nothing is lost for a day, nor while the program runs. */
    public void delete(String key) {
        setState(key, GuestFacts.deleted(keeper.now()));
    }

    /** Puts a guest back who was deleted. */
    public void restore(KeptGuest deleted) {
        change(deleted.key(), facts.with(introduction(deleted, deleted.joined() ? GuestFacts.JOINED : GuestFacts.RATING), writer));
    }

    /** Waits until everything is on disk. */
    @Override
    public void close() {
        keeper.close();
    }

    private void setState(String key, String state) {
        Fact known = facts.all().get(GuestFacts.state(key));
        if (known != null && !known.value().equals(state)) {
            change(key, facts.with(GuestFacts.state(key), state, writer));
        }
    }

    /** The notes that make somebody a guest. */
    private static Map<String, String> introduction(KeptGuest guest, String state) {
        Map<String, String> notes = new LinkedHashMap<>();
        notes.put(GuestFacts.state(guest.key()), state);
        notes.put(GuestFacts.number(guest.key()), Integer.toString(guest.number()));
        notes.put(GuestFacts.name(guest.key()), guest.name());
        return notes;
    }

    /** The facts with a guest back whom another window has deleted while they rate here, which is told. */
    private Facts revived(KeptGuest guest) {
        notice.set(Text.of("guest.revived", guest.name()));
        return facts.with(introduction(guest, state(guest)), writer);
    }

    private static String state(KeptGuest guest) {
        if (!guest.joined()) {
            return GuestFacts.RATING;
        }
        return guest.rating() ? GuestFacts.JOINED + " " + GuestFacts.RATING : GuestFacts.JOINED;
    }

    private void change(String key, Facts changed) {
        facts = changed;
        keeper.keep(facts);
        show(index.after(facts, key));
    }

    private void saved(Content content) {
        unsaved.set("");
        onDisk = content.facts();
        if (content.aside() != null) {
            tell(content);
        }
        take(content.facts());
    }

    private void failed(Throwable failure) {
        String why = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        unsaved.set(Text.of("guest.unsaved", keeper.place(), why));
    }

    /** Says that a save still runs. It may have ended just before this is said, so that it is asked once more. */
    private void tellSlow() {
        String slow = Text.of("guest.slow", keeper.place());
        unsaved.set(slow);
        keeper.settle(safe -> {
            if (safe && unsaved.get().equals(slow)) {
                unsaved.set("");
            }
        });
    }

    private void take(Facts others) {
        if (ready.get() && others.equals(facts)) {
            return;
        }
        Facts merged = facts.merge(others);
        if (!merged.equals(facts) || !ready.get()) {
            KeptGuest rated = active == null ? null : find(active.key()).orElse(active); // as they were before others deleted them
            facts = merged;
            show(index.all(facts));
            if (rated != null && GuestFacts.isDeleted(facts, rated.key())) {
                change(rated.key(), revived(rated));
            }
        }
    }

    private void tell(Content content) {
        switch (content.trouble()) {
            case NONE -> notice.set("");
            case DAMAGED -> notice.set(content.aside() == null ? Text.of("guest.gone", keeper.place(), String.valueOf(content.from()))
                    : Text.of("guest.damaged", content.aside().toString(), content.from() == null ? 0 : 1, String.valueOf(content.from())));
            case LOST -> notice.set(Text.of("guest.lost", keeper.place(), content.aside().toString()));
            case NEWER -> notice.set(Text.of("guest.newer", keeper.place()));
            case UNREADABLE -> notice.set(Text.of("guest.unreadable", content.aside() == null ? keeper.place() : content.aside().toString()));
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
            firstFreeId = data.highestUserId() + 1;
            show(List.copyOf(guests));
        }
    }

    private void show(List<KeptGuest> now) {
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
}
