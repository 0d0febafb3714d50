package marquee.ui.feature.pick;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;

import marquee.study.candidate.CandidateFilter;
import marquee.study.candidate.CandidateFilter.Genres;
import marquee.study.candidate.CandidateFilter.Years;

/** A form for the movies that somebody wants to hear of; its value is a filter. */
final class FilterViewModel {

    /** The largest minimum that can be asked for. */
    static final int MOST_RATINGS = 1_000_000;

    private final ReadOnlyObjectWrapper<Map<String, GenreWish>> genres = new ReadOnlyObjectWrapper<>(this, "genres", Map.of());
    private final ReadOnlyObjectWrapper<Years> range = new ReadOnlyObjectWrapper<>(this, "range", Years.ALL);
    private final IntegerProperty from = new SimpleIntegerProperty(this, "from");
    private final IntegerProperty to = new SimpleIntegerProperty(this, "to");
    private final IntegerProperty minimum = new SimpleIntegerProperty(this, "minimum");
    private final IntegerProperty leaning = new SimpleIntegerProperty(this, "leaning");
    private final BooleanProperty hidesThin = new SimpleBooleanProperty(this, "hidesThin");
    private final ReadOnlyObjectWrapper<CandidateFilter> filter = new ReadOnlyObjectWrapper<>(this, "filter", CandidateFilter.ALL);
    private final ReadOnlyIntegerWrapper active = new ReadOnlyIntegerWrapper(this, "active");
    private boolean resetting;

    /** A form without wishes. */
    FilterViewModel() {
        List.of(from, to, minimum, leaning).forEach(number -> number.subscribe(value -> update()));
        genres.subscribe(wishes -> update());
        hidesThin.subscribe(value -> update());
    }

    /** Offers the genres and years of other data, without wishes. */
    void prepare(FilterChoices choices) {
        range.set(choices.years());
        resetting = true;
        Map<String, GenreWish> wishes = new LinkedHashMap<>();
        choices.genres().forEach(name -> wishes.put(name, GenreWish.ANY));
        genres.set(wishes);
        resetting = false;
        reset();
    }

    /** The genres of the data with what is wanted of each, in alphabetical order. */
    ReadOnlyObjectProperty<Map<String, GenreWish>> genresProperty() {
        return genres.getReadOnlyProperty();
    }

    /** The first and the last year of the data; open ends if it knows none. */
    ReadOnlyObjectProperty<Years> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /** The first year that is wanted. */
    IntegerProperty fromProperty() {
        return from;
    }

    /** The last year that is wanted. */
    IntegerProperty toProperty() {
        return to;
    }

    /** How many ratings a movie needs. */
    IntegerProperty minimumProperty() {
        return minimum;
    }

    /** Popular below 0, niche above. */
    IntegerProperty leaningProperty() {
        return leaning;
    }

    /** Whether movies with thin evidence are left out. */
    BooleanProperty hidesThinProperty() {
        return hidesThin;
    }

    /** The value of the form. */
    ReadOnlyObjectProperty<CandidateFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    /** How many parts of the form wish for something, without the switch for thin evidence. */
    ReadOnlyIntegerProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** Goes on to the next wish for a genre: any, in, out, any. */
    void turn(String genre) {
        Map<String, GenreWish> wishes = new LinkedHashMap<>(genres.get());
        wishes.computeIfPresent(genre, (name, wish) -> wish.next());
        genres.set(wishes);
    }

    /** Takes back every wish. */
    void reset() {
        resetting = true;
        Map<String, GenreWish> wishes = new LinkedHashMap<>(genres.get());
        wishes.replaceAll((name, wish) -> GenreWish.ANY);
        genres.set(wishes);
        from.set(range.get().from());
        to.set(range.get().to());
        minimum.set(0);
        leaning.set(0);
        hidesThin.set(false);
        resetting = false;
        update();
    }

    private void update() {
        if (resetting) {
            return;
        }
        boolean allYears = from.get() <= range.get().from() && to.get() >= range.get().to();
        CandidateFilter now = new CandidateFilter(new Genres(named(GenreWish.IN), named(GenreWish.OUT)),
                allYears ? Years.ALL : new Years(from.get(), to.get()), Math.max(0, minimum.get()),
                Math.max(-CandidateFilter.MOST, Math.min(CandidateFilter.MOST, leaning.get())), hidesThin.get());
        active.set((now.genres().equals(Genres.ALL) ? 0 : 1) + (allYears ? 0 : 1) + (now.minimum() == 0 ? 0 : 1) + (now.leaning() == 0 ? 0 : 1));
        filter.set(now);
    }

    private Set<String> named(GenreWish wish) {
        return genres.get().entrySet().stream().filter(genre -> genre.getValue() == wish).map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
