package marquee.ui.feature.pick;

import java.util.List;
import java.util.function.IntConsumer;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

import marquee.core.data.Movie;
import marquee.study.FittedModel;
import marquee.study.LineUp;
import marquee.study.SimilarMovies;
import marquee.study.candidate.Evidence;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** The films most like the chosen one, in the eyes of the model. */
final class SimilarViewModel {

    /** How many are listed. */
    static final int MOST = 10;

    private static final double MUCH = 0.5;

    private final Lane lane;
    private final IntConsumer chooser;
    private final ObservableValue<Picked> picked;
    private final ReadOnlyObjectWrapper<SimilarShown> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final IntegerProperty minimum = new SimpleIntegerProperty(this, "minimum", Evidence.SOME_FROM);
    private final Subscription subscription;

    /**
     * Follows what the tab is about.
     *
     * @param chooser makes the tab ask about another film
     */
    SimilarViewModel(ObservableValue<Picked> picked, Jobs jobs, IntConsumer chooser) {
        this.picked = picked;
        this.chooser = chooser;
        lane = jobs.quietLane();
        subscription = picked.subscribe(this::find);
        minimum.subscribe((before, now) -> find(picked.getValue()));
    }

    /** How many ratings a film needs to be listed; from the first number on with which evidence is not thin. */
    IntegerProperty minimumProperty() {
        return minimum;
    }

    /** The films; null while no film is chosen. */
    ReadOnlyObjectProperty<SimilarShown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Asks about one of the films in turn. */
    void choose(int movieId) {
        chooser.accept(movieId);
    }

    /** The same list in Python. */
    String python() {
        return WhyPython.similar(picked.getValue().fitted(), picked.getValue().movieId(), MOST, minimum.get());
    }

    void close() {
        subscription.unsubscribe();
        lane.close();
    }

    private void find(Picked asked) {
        if (asked == null) {
            lane.close();
            shown.set(null);
            return;
        }
        FittedModel fitted = asked.fitted();
        int movieId = asked.movieId();
        int least = minimum.get();
        lane.start(Job.of(Text.of("why.similar.job"), context -> show(fitted, SimilarMovies.to(fitted, movieId, MOST, least), least), shown::set));
    }

    private static SimilarShown show(FittedModel fitted, SimilarMovies.Found found, int least) {
        Movie movie = found.movie();
        String film = movie.year() == Movie.NO_YEAR ? movie.name() : movie.name() + " (" + movie.year() + ")";
        String model = LineUp.shownName(fitted.spec());
        boolean neighbours = fitted.spec().kind().name().startsWith("knn-");
        String words = !found.says() ? Text.of("why.similar.cannot", model)
                : found.lines().isEmpty() ? Text.of("why.similar.nothing", model, least)
                : Text.of(neighbours ? "why.similar.knn" : "why.similar.factors", model);
        if (!neighbours && !found.lines().isEmpty() && found.lines().get(0).similarity() < MUCH) {
            words += " " + Text.of("why.similar.weak", Numbers.decimals(found.lines().get(0).similarity(), 2));
        }
        List<SimilarLine> lines = found.lines().stream()
                .map(line -> SimilarLine.of(line, WebPage.of(fitted.dataset(), line.movie().id()))).toList();
        return new SimilarShown(movie.id(), film, words, lines, WebPage.of(fitted.dataset(), movie.id()), neighbours && found.says());
    }
}
