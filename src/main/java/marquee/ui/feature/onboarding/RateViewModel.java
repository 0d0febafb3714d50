package marquee.ui.feature.onboarding;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import marquee.core.data.Catalog;
import marquee.core.recommend.PopularMovies;
import marquee.core.recommend.PopularMovies.Popular;
import marquee.study.MovieSearch;
import marquee.study.OnboardUser.Star;
import marquee.ui.guest.GuestCsv;
import marquee.ui.job.Jobs;
import marquee.ui.text.Text;

/** The films to rate and what was rated so far. No predicted star is ever shown here. */
final class RateViewModel {

    private final RatingSheet sheet = new RatingSheet();
    private final FilmFinder finder;
    private final ObservableList<Film> films = FXCollections.observableArrayList();
    private final ObservableList<Film> shownFilms = FXCollections.unmodifiableObservableList(films);
    private final ReadOnlyStringWrapper counted = new ReadOnlyStringWrapper(this, "counted", "");
    private final ReadOnlyStringWrapper explained = new ReadOnlyStringWrapper(this, "explained", "");
    private PopularMovies popular;
    private Catalog catalog;
    private int elsewhere;

    RateViewModel(Jobs jobs) {
        finder = new FilmFinder(jobs, this::found);
        sheet.countProperty().subscribe(count -> counted.set(Text.of("onboarding.rate.count", count.intValue())));
    }

    /** What was said of films. */
    RatingSheet sheet() {
        return sheet;
    }

    /** The films on the cards: what was searched for, or else films rated beyond the starters and then the starters. */
    ObservableList<Film> films() {
        return shownFilms;
    }

    /** What is searched for; blank for the starters. */
    StringProperty queryProperty() {
        return finder.queryProperty();
    }

    /** How many films are rated, in words. */
    ReadOnlyStringProperty countedProperty() {
        return counted.getReadOnlyProperty();
    }

    /** Which films these are, in words. */
    ReadOnlyStringProperty explainedProperty() {
        return explained.getReadOnlyProperty();
    }

    /** What was rated as a CSV file: {@code movieId,rating}. */
    byte[] csv() {
        return GuestCsv.of(sheet.all());
    }

    /** Rates a film; 0 takes the rating back. */
    void rate(int movieId, double stars) {
        sheet.rate(movieId, stars);
    }

    /** Sets a film aside as not seen, which takes its rating back, or takes that back. */
    void setUnseen(int movieId, boolean notSeen) {
        sheet.setUnseen(movieId, notSeen);
    }

    /** Takes other data. */
    void prepare(PopularMovies starters, Catalog movies, MovieSearch search) {
        popular = starters;
        catalog = movies;
        finder.search(search);
    }

    /** Lays out the cards for somebody who may have been here before. */
    void begin(List<Star> earlier, Set<Integer> unseen) {
        List<Star> known = earlier.stream().filter(star -> catalog.find(star.movieId()).isPresent()).toList();
        elsewhere = earlier.size() - known.size();
        sheet.load(known, unseen);
        finder.queryProperty().set("");
        found(null);
    }

    void close() {
        finder.close();
    }

    private void found(List<Film> hits) {
        if (hits == null) {
            List<Integer> starters = popular.starters().stream().map(Popular::movieId).toList();
            Stream<Integer> beyond = sheet.all().stream().map(Star::movieId).filter(id -> !starters.contains(id));
            show(Stream.concat(beyond, starters.stream()).map(id -> Film.of(catalog.get(id))).toList());
            explained.set(explanation(starters.size()));
        } else {
            show(hits);
            explained.set(Text.of("onboarding.search.found", hits.size(), finder.queryProperty().get().strip()));
        }
    }

    private void show(List<Film> other) {
        if (!films.equals(other)) {
            films.setAll(other);
        }
    }

    private String explanation(int starters) {
        String which = popular.threshold() == PopularMovies.USUAL_THRESHOLD
                ? Text.of("onboarding.rate.explained", starters, popular.threshold())
                : Text.of("onboarding.rate.explained.lowered", starters, popular.threshold(), PopularMovies.USUAL_THRESHOLD);
        return elsewhere == 0 ? which : which + " " + Text.of("onboarding.rate.elsewhere", elsewhere);
    }
}
