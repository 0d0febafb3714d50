package marquee.ui.feature.onboarding;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import marquee.study.MovieSearch;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.text.Text;

/** Finds films by words while somebody types. */
final class FilmFinder {

    private static final Duration PAUSE = Duration.ofMillis(120);
    private static final int LIMIT = 20;

    private final Lane lane;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final Consumer<List<Film>> receiver;
    private MovieSearch index;

    /**
     * Finds nothing yet.
     *
     * @param receiver takes what was found; null when nothing is looked for any more
     */
    FilmFinder(Jobs jobs, Consumer<List<Film>> receiver) {
        this.lane = jobs.quietLane();
        this.receiver = receiver;
        query.subscribe((before, now) -> jobs.later(PAUSE, () -> {
            if (now.equals(query.get())) {
                find(now.strip());
            }
        }));
    }

    /** What is typed. */
    StringProperty queryProperty() {
        return query;
    }

    /** Takes the index of other data. */
    void search(MovieSearch other) {
        index = other;
        query.set("");
    }

    void close() {
        lane.close();
    }

    private void find(String words) {
        if (words.isEmpty() || index == null) {
            lane.close();
            receiver.accept(null);
        } else {
            MovieSearch now = index;
            lane.start(Job.of(Text.of("onboarding.search.job"),
                    context -> now.find(words, LIMIT).stream().map(Film::of).toList(), receiver));
        }
    }
}
