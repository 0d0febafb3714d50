package marquee.ui.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import marquee.core.data.Dataset;
import marquee.study.MovieSearch;
import marquee.study.MovieStats;
import marquee.study.UserDirectory;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.session.Session;
import marquee.ui.text.Text;

/** Searches movies by title and users by id while somebody types, and goes to what they choose. */
public final class SearchModel {

    private static final Duration PAUSE = Duration.ofMillis(120);
    private static final int LIMIT = 12;
    private static final int USERS = 3;

    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final Session session;
    private final Jobs jobs;
    private final Lane lane;
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<SearchHit> hits = FXCollections.observableArrayList();
    private final ObservableList<SearchHit> readOnlyHits = FXCollections.unmodifiableObservableList(hits); // held: it listens weakly
    private Index index; // of the data that was open when somebody last searched

    private record Index(Dataset dataset, MovieSearch movies, MovieStats stats, UserDirectory users) {

        static Index of(Dataset dataset) {
            MovieStats stats = new MovieStats(dataset.ratings());
            return new Index(dataset, new MovieSearch(dataset.catalog(), stats), stats, new UserDirectory(dataset.ratings()));
        }

        List<SearchHit> find(String words) {
            List<SearchHit> found = new ArrayList<>();
            if (words.matches("\\d{1,9}")) {
                users.users().stream()
                        .filter(user -> Integer.toString(user.userId()).startsWith(words))
                        .limit(USERS)
                        .forEach(user -> found.add(new SearchHit.OfUser(user.userId(), user.ratings())));
            }
            movies.find(words, LIMIT - found.size())
                    .forEach(movie -> found.add(new SearchHit.OfMovie(movie, stats.count(movie.id()))));
            return found;
        }
    }

    private record Answer(Index index, List<SearchHit> hits) { }

    /** Finds nothing yet; the index is made when somebody first searches. */
    public SearchModel(Session session, Jobs jobs) {
        this.session = session;
        this.jobs = jobs;
        this.lane = jobs.quietLane();
        query.subscribe((before, now) -> jobs.later(PAUSE, () -> {
            if (now.equals(query.get())) {
                search(now.strip());
            }
        }));
        session.dataProperty().subscribe(data -> {
            index = null;
            query.set("");
        });
    }

    /** What is typed. */
    public StringProperty queryProperty() {
        return query;
    }

    /** What was found for it, best first. */
    public ObservableList<SearchHit> hits() {
        return readOnlyHits;
    }

    /** What to say where nothing was found; empty while something was, or nobody searches. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Goes to something that was found and forgets the search. */
    public void choose(SearchHit hit) {
        query.set("");
        message.set("");
        hits.clear();
        if (hit instanceof SearchHit.OfUser user) {
            session.chooseUser(user.userId());
            session.showTab("pick");
        } else if (hit instanceof SearchHit.OfMovie movie) {
            session.chooseMovie(movie.movie().id());
            session.showTab("explore");
        }
    }

    private void search(String words) {
        if (words.isEmpty() || session.data().isEmpty()) {
            lane.close();
            message.set("");
            hits.clear();
            return;
        }
        Dataset dataset = session.data().get().dataset();
        Index known = index;
        lane.start(Job.of(Text.of("search.job"), context -> {
            Index made = known == null ? Index.of(dataset) : known;
            return new Answer(made, made.find(words));
        }, this::found));
    }

    private void found(Answer answer) {
        index = answer.index();
        hits.setAll(answer.hits());
        message.set(answer.hits().isEmpty() ? Text.of("search.nothing", query.get().strip()) : "");
    }
}
