package marquee.ui.feature.pick;

import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import marquee.core.data.Dataset;
import marquee.core.data.Movie;
import marquee.study.MovieSearch;
import marquee.study.MovieStats;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.text.Text;

/** Finds any film by words while somebody types, so that the tab can be asked about it. */
final class AskViewModel {

    private static final Duration PAUSE = Duration.ofMillis(120);
    private static final int LIMIT = 8;

    private final Lane lane;
    private final IntConsumer chooser;
    private final ObservableValue<Picked> picked;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private final ObservableList<Hit> shownHits = FXCollections.unmodifiableObservableList(hits);
    private final Subscription subscription;
    private Index index; // of the data that was open when somebody last searched

    /**
     * A film that was found.
     *
     * @param movieId its id in the data
     * @param title its title with the year
     */
    record Hit(int movieId, String title) { }

    private record Index(Dataset dataset, MovieSearch movies) { }

    private record Answer(Index index, List<Hit> hits) { }

    /**
     * Finds nothing yet.
     *
     * @param picked says which data is looked through
     * @param chooser makes the tab ask about a film
     */
    AskViewModel(ObservableValue<Picked> picked, Jobs jobs, IntConsumer chooser) {
        this.picked = picked;
        this.chooser = chooser;
        lane = jobs.quietLane();
        subscription = query.subscribe((before, now) -> jobs.later(PAUSE, () -> {
            if (now.equals(query.get())) {
                find(now.strip());
            }
        }));
    }

    /** What is typed. */
    StringProperty queryProperty() {
        return query;
    }

    /** What was found for it, best first. */
    ObservableList<Hit> hits() {
        return shownHits;
    }

    /** Asks about a film that was found and forgets the search. */
    void choose(Hit hit) {
        query.set("");
        hits.clear();
        chooser.accept(hit.movieId());
    }

    void close() {
        subscription.unsubscribe();
        lane.close();
    }

    private void find(String words) {
        if (words.isEmpty() || picked.getValue() == null) {
            lane.close();
            hits.clear();
            return;
        }
        Dataset dataset = picked.getValue().fitted().dataset();
        Index known = index != null && index.dataset() == dataset ? index : null;
        lane.start(Job.of(Text.of("why.ask.job"), context -> {
            Index made = known == null ? new Index(dataset, new MovieSearch(dataset.catalog(), new MovieStats(dataset.ratings()))) : known;
            return new Answer(made, made.movies().find(words, LIMIT).stream().map(AskViewModel::hit).toList());
        }, answer -> {
            index = answer.index();
            hits.setAll(answer.hits());
        }));
    }

    private static Hit hit(Movie movie) {
        return new Hit(movie.id(), movie.title());
    }
}
