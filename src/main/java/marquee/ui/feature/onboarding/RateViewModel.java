package marquee.ui.feature.onboarding;

import java.util.List;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;

import marquee.core.data.Catalog;
import marquee.core.recommend.PopularMovies;
import marquee.core.recommend.PopularMovies.Popular;
import marquee.study.OnboardUser.Star;
import marquee.ui.text.Text;

/** The films to rate and what was rated so far. No prediction is ever shown here. */
final class RateViewModel {

    private final RatingSheet sheet = new RatingSheet();
    private final ObservableList<Film> films = FXCollections.observableArrayList();
    private final ObservableList<Film> shownFilms = FXCollections.unmodifiableObservableList(films);
    private final ObservableSet<Integer> unseen = FXCollections.observableSet();
    private final ObservableSet<Integer> shownUnseen = FXCollections.unmodifiableObservableSet(unseen);
    private final ReadOnlyStringWrapper counted = new ReadOnlyStringWrapper(this, "counted", "");
    private final ReadOnlyStringWrapper explained = new ReadOnlyStringWrapper(this, "explained", "");

    RateViewModel() {
        sheet.countProperty().subscribe(count -> counted.set(Text.of("onboarding.rate.count", count.intValue())));
    }

    /** What was rated. */
    RatingSheet sheet() {
        return sheet;
    }

    /** The films on the cards: first those that were searched for, then the starters. */
    ObservableList<Film> films() {
        return shownFilms;
    }

    /** The films that were set aside as not seen. */
    ObservableSet<Integer> unseen() {
        return shownUnseen;
    }

    /** How many films are rated, in words. */
    ReadOnlyStringProperty countedProperty() {
        return counted.getReadOnlyProperty();
    }

    /** Which films these are, in words. */
    ReadOnlyStringProperty explainedProperty() {
        return explained.getReadOnlyProperty();
    }

    /** Rates a film; 0 takes the rating back. */
    void rate(int movieId, double stars) {
        unseen.remove(movieId);
        sheet.rate(movieId, stars);
    }

    /** Sets a film aside as not seen, which takes its rating back, or takes that back. */
    void setUnseen(int movieId, boolean notSeen) {
        if (notSeen) {
            sheet.rate(movieId, 0);
            unseen.add(movieId);
        } else {
            unseen.remove(movieId);
        }
    }

    /** Lays out the cards for somebody who may have rated before; films beyond the starters come first. */
    void layOut(PopularMovies popular, Catalog catalog, List<Star> earlier) {
        unseen.clear();
        List<Star> known = earlier.stream().filter(star -> catalog.find(star.movieId()).isPresent()).toList();
        sheet.load(known);
        List<Integer> starters = popular.starters().stream().map(Popular::movieId).toList();
        List<Integer> beyond = known.stream().map(Star::movieId).filter(id -> !starters.contains(id)).toList();
        films.setAll(java.util.stream.Stream.concat(beyond.stream(), starters.stream()).map(id -> Film.of(catalog.get(id))).toList());
        explained.set(popular.threshold() == PopularMovies.USUAL_THRESHOLD
                ? Text.of("onboarding.rate.explained", starters.size(), popular.threshold())
                : Text.of("onboarding.rate.explained.lowered", starters.size(), popular.threshold(), PopularMovies.USUAL_THRESHOLD));
    }
}
