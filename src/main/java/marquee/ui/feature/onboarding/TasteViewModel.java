package marquee.ui.feature.onboarding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import marquee.core.model.factor.Svd;
import marquee.study.FittedModel;
import marquee.study.LineUp;
import marquee.study.OnboardUser.Star;
import marquee.study.Protocol;
import marquee.study.QuickTaste;
import marquee.study.RecommendForUser;
import marquee.study.RecommendedMovie;
import marquee.ui.feature.SplitMemory;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.session.Session;
import marquee.ui.store.Settings;
import marquee.ui.text.Text;

/** The live taste bar: after every star the five that would come out, without their stars, and what rose and fell. */
final class TasteViewModel {

    private static final String COVERED = "onboarding.taste.covered";
    private static final String WIDTH = "onboarding.split";

    private final Session session;
    private final Jobs jobs;
    private final Lane fitting;
    private final Lane lane;
    private final ObservableList<TasteLine> lines = FXCollections.observableArrayList();
    private final ObservableList<TasteLine> readOnlyLines = FXCollections.unmodifiableObservableList(lines);
    private final BooleanProperty covered = new SimpleBooleanProperty(this, "covered");
    private final DoubleProperty width = new SimpleDoubleProperty(this, "width");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private final Subscription subscription;
    private final Map<Integer, Integer> places = new HashMap<>();
    private RecommendForUser recommend;
    private FittedModel frozen;
    private QuickTaste quick;
    private Consumer<FittedModel> awaiting; // of the model that is being fitted
    private List<Star> stars = List.of();

    TasteViewModel(Session session, Jobs jobs, Settings settings) {
        this.session = session;
        this.jobs = jobs;
        fitting = jobs.lane();
        lane = jobs.quietLane();
        covered.set(settings.truth(COVERED, false));
        new SplitMemory(settings).followWidth(WIDTH, width);
        subscription = session.modelProperty().subscribe(this::take).and(covered.subscribe(now -> settings.put(COVERED, now)));
    }

    /** The five best now; empty while nothing is rated. */
    ObservableList<TasteLine> lines() {
        return readOnlyLines;
    }

    /** What stands in place of lines, or above them. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Whether the bar is covered, so that nobody is led by it. */
    BooleanProperty coveredProperty() {
        return covered;
    }

    /** How wide the bar is wanted, in pixels; 0 for its usual width. */
    DoubleProperty widthProperty() {
        return width;
    }

    /** The quick list in Python, for the ratings at hand. */
    String python() {
        return OnboardingPython.foldIn(stars);
    }

    /** What makes the quick list; empty while no model is fitted. */
    Optional<QuickTaste> quick() {
        return Optional.ofNullable(quick);
    }

    /** Gives somebody the model that is folded into, as it is for everybody: now, or once it is fitted. */
    void whenFrozen(Consumer<FittedModel> use) {
        if (frozen == null) {
            awaiting = use;
            fit();
        } else {
            use.accept(frozen);
        }
    }

    /** Takes other data, before anybody rates. */
    void prepare(RecommendForUser prepared) {
        recommend = prepared;
        quick = null;
        frozen = null;
        awaiting = null;
        take(session.modelProperty().get());
    }

    /** Starts over for somebody with ratings; fits the model that is folded into if nobody else has. */
    void begin(List<Star> earlier) {
        places.clear();
        fit();
        show(earlier);
    }

    private void fit() {
        if (quick == null && !fitting.isBusy() && session.data().isPresent()) {
            var dataset = session.data().get().dataset();
            fitting.start(Job.of(Text.of("onboarding.taste.job"), context -> FittedModel.fit(dataset, LineUp.TUNED_SVD,
                    Protocol.WALK_THROUGH, FittedModel.Side.TRAINING, jobs.workers(), context), this::take));
        }
    }

    /** Shows the five best for ratings. */
    void show(List<Star> ratings) {
        stars = ratings;
        if (ratings.isEmpty()) {
            lane.close();
            lines.clear();
            places.clear();
            words.set(Text.of("onboarding.taste.empty"));
        } else if (quick == null) {
            words.set(Text.of("onboarding.taste.waiting"));
        } else {
            QuickTaste now = quick;
            lane.start(Job.of(Text.of("onboarding.taste.job"), context -> now.best(ratings, 2 * OnboardingJob.FIVE), this::arrived));
        }
    }

    void close() {
        subscription.unsubscribe();
        fitting.close();
        lane.close();
    }

    private void take(FittedModel fitted) {
        boolean fits = recommend != null && fitted != null && session.data().isPresent()
                && fitted.dataset() == session.data().get().dataset() && fitted.spec().equals(LineUp.TUNED_SVD)
                && fitted.side() == FittedModel.Side.TRAINING;
        if (fits && frozen != fitted && fitted.model() instanceof Svd svd) {
            frozen = fitted;
            fitting.close();
            quick = new QuickTaste(recommend, svd);
            show(stars);
            Consumer<FittedModel> use = awaiting;
            awaiting = null;
            if (use != null) {
                use.accept(fitted);
            }
        }
    }

    private void arrived(List<RecommendedMovie> best) {
        List<TasteLine> now = new ArrayList<>();
        for (RecommendedMovie line : best.subList(0, Math.min(OnboardingJob.FIVE, best.size()))) {
            now.add(line(line.rank(), Film.of(line.movie())));
        }
        words.set(Text.of("onboarding.taste.words"));
        lines.setAll(now);
        places.clear();
        best.forEach(line -> places.put(line.movie().id(), line.rank()));
    }

    private TasteLine line(int rank, Film film) {
        if (places.isEmpty()) {
            return new TasteLine(rank, film, TasteLine.Move.STAYED, "");
        }
        Integer before = places.get(film.movieId());
        if (before == null) {
            return new TasteLine(rank, film, TasteLine.Move.NEW, Text.of("onboarding.taste.new"));
        }
        int by = before - rank;
        TasteLine.Move move = by == 0 ? TasteLine.Move.STAYED : by > 0 ? TasteLine.Move.ROSE : TasteLine.Move.FELL;
        return new TasteLine(rank, film, move, by == 0 ? "" : Text.of(by > 0 ? "onboarding.taste.rose" : "onboarding.taste.fell", Math.abs(by)));
    }
}
