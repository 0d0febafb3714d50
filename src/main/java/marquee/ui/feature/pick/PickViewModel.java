package marquee.ui.feature.pick;

import java.util.List;
import java.util.random.RandomGenerator;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.util.Subscription;

import marquee.study.FittedModel;
import marquee.study.LineUp;
import marquee.study.RecommendedMovie;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.text.Text;

/** What the tab shows of the chosen user. */
final class PickViewModel {

    /** The longest list. */
    static final int LONGEST = 50;

    private final Session session;
    private final Jobs jobs;
    private final Lane preparing;
    private final Lane meeting;
    private final Lane recommending;
    private final PickerModel picker;
    private final IntegerProperty length = new SimpleIntegerProperty(this, "length", 5);
    private final ReadOnlyObjectWrapper<UserFacts> user = new ReadOnlyObjectWrapper<>(this, "user");
    private final ReadOnlyObjectWrapper<List<MovieLine>> rated = new ReadOnlyObjectWrapper<>(this, "rated", List.of());
    private final ReadOnlyObjectWrapper<List<MovieLine>> recommended = new ReadOnlyObjectWrapper<>(this, "recommended", List.of());
    private final ReadOnlyObjectWrapper<Integer> movie = new ReadOnlyObjectWrapper<>(this, "movie");
    private final ReadOnlyObjectWrapper<Picked> picked = new ReadOnlyObjectWrapper<>(this, "picked");
    private final ReadOnlyBooleanWrapper modelReady = new ReadOnlyBooleanWrapper(this, "modelReady");
    private final Subscription subscription;
    private PickJob.Prepared prepared;

    /** Follows the open data, the chosen user and the fitted model. */
    PickViewModel(Session session, Jobs jobs) {
        this.session = session;
        this.jobs = jobs;
        preparing = jobs.lane();
        meeting = jobs.quietLane();
        recommending = jobs.quietLane();
        picker = new PickerModel(session, jobs, RandomGenerator.getDefault());
        subscription = Subscription.combine(
                session.dataProperty().subscribe(this::prepare),
                session.userProperty().subscribe(this::meet),
                session.modelProperty().subscribe(this::take),
                length.subscribe(n -> recommend()));
    }

    /** The list of users. */
    PickerModel picker() {
        return picker;
    }

    /** The length of the list of recommendations, 1 to {@link #LONGEST}. */
    IntegerProperty lengthProperty() {
        return length;
    }

    /** The chosen user; null while none is chosen. */
    ReadOnlyObjectProperty<UserFacts> userProperty() {
        return user.getReadOnlyProperty();
    }

    /** Their ratings, highest first. */
    ReadOnlyObjectProperty<List<MovieLine>> ratedProperty() {
        return rated.getReadOnlyProperty();
    }

    /** What the model recommends to them. */
    ReadOnlyObjectProperty<List<MovieLine>> recommendedProperty() {
        return recommended.getReadOnlyProperty();
    }

    /** Whether the model is fitted. */
    ReadOnlyBooleanProperty modelReadyProperty() {
        return modelReady.getReadOnlyProperty();
    }

    /** The user, the movie and the model that the tab is about; null until there are all three. */
    ReadOnlyObjectProperty<Picked> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /** Asks about a movie of either list. */
    void chooseMovie(int movieId) {
        movie.set(movieId);
        pick();
    }

    /** What the model is called. */
    String modelName() {
        FittedModel model = session.modelProperty().get();
        return LineUp.shownName(model == null ? LineUp.WALK_THROUGH.finalModel() : model.spec());
    }

    /** The lines of Python that give the same lists. */
    String python() {
        return Text.of("pick.python", user.get() == null ? "1" : Integer.toString(user.get().userId()),
                Integer.toString(length.get()));
    }

    /** Stops what runs and follows nothing any longer. */
    void close() {
        subscription.unsubscribe();
        List.of(preparing, meeting, recommending).forEach(Lane::close);
        picker.close();
    }

    private void prepare(OpenData data) {
        prepared = null;
        forget();
        if (data != null) {
            preparing.start(Job.of(Text.of("pick.job.prepare"), context -> PickJob.Prepared.of(data.dataset()), this::ready));
        }
    }

    private void ready(PickJob.Prepared ready) {
        prepared = ready;
        picker.show(ready.recommend().users());
        meet(session.userProperty().get());
    }

    private void take(FittedModel model) {
        modelReady.set(model != null);
        recommend();
        pick();
    }

    private void meet(Integer userId) {
        if (userId == null || prepared == null || !prepared.recommend().users().contains(userId)) {
            forget();
            return;
        }
        movie.set(null);
        pick();
        PickJob.Meet job = new PickJob.Meet(prepared, userId);
        meeting.start(Job.of(Text.of("pick.job.meet"), context -> job.run(), met -> {
            user.set(UserFacts.of(met.portrait()));
            rated.set(met.rated());
        }));
        recommend();
    }

    private void forget() {
        meeting.close();
        recommending.close();
        user.set(null);
        rated.set(List.of());
        recommended.set(List.of());
        movie.set(null);
        pick();
    }

    private void pick() {
        Integer userId = session.userProperty().get();
        FittedModel model = session.modelProperty().get();
        boolean complete = userId != null && model != null && movie.get() != null;
        picked.set(complete ? new Picked(userId, session.guest(userId), movie.get(), model) : null);
    }

    private void show(List<RecommendedMovie> movies) {
        recommended.set(movies.stream().map(MovieLine::of).toList());
        if (movie.get() == null && !movies.isEmpty()) {
            chooseMovie(movies.get(0).movie().id());
        }
    }

    private void recommend() {
        Integer userId = session.userProperty().get();
        FittedModel model = session.modelProperty().get();
        if (userId == null || model == null || prepared == null || model.dataset() != prepared.dataset()
                || !prepared.recommend().users().contains(userId)) {
            recommended.set(List.of());
            return;
        }
        PickJob.Recommend job = new PickJob.Recommend(prepared, model, userId, length.get());
        recommending.start(Job.of(Text.of("pick.job.recommend"), context -> job.run(jobs.workers()), this::show));
    }
}
