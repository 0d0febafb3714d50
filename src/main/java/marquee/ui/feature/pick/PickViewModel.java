package marquee.ui.feature.pick;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.ListChangeListener;
import javafx.util.Subscription;

import marquee.core.registry.ModelSpec;
import marquee.study.FittedModel;
import marquee.study.LineUp;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.session.Guest;
import marquee.ui.session.OpenData;
import marquee.ui.session.Refit;
import marquee.ui.session.Session;
import marquee.ui.session.WhyQuestion;
import marquee.ui.text.Text;

/** What the tab shows of the chosen user: what they rated, and what one model or two recommend. */
final class PickViewModel {

    /** The longest list. */
    static final int LONGEST = 50;

    private static final ModelSpec ITEM_NEIGHBOURS = LineUp.WALK_THROUGH.models().get(1);

    private final Session session;
    private final Lane preparing;
    private final Lane meeting;
    private final PickerModel picker;
    private final FilterViewModel filter = new FilterViewModel();
    private final ColumnViewModel first;
    private final ColumnViewModel second;
    private final WhyViewModel why;
    private final SimilarViewModel similar;
    private final AskViewModel askAbout;
    private final IntegerProperty length = new SimpleIntegerProperty(this, "length", 5);
    private final ReadOnlyIntegerWrapper answered = new ReadOnlyIntegerWrapper(this, "answered");
    private final BooleanProperty comparing = new SimpleBooleanProperty(this, "comparing");
    private final ReadOnlyObjectWrapper<PickJob.Met> met = new ReadOnlyObjectWrapper<>(this, "met");
    private final ReadOnlyObjectWrapper<Integer> movie = new ReadOnlyObjectWrapper<>(this, "movie");
    private final ReadOnlyObjectWrapper<Picked> picked = new ReadOnlyObjectWrapper<>(this, "picked");
    private final ReadOnlyObjectWrapper<Overlap> overlap = new ReadOnlyObjectWrapper<>(this, "overlap", Overlap.NONE);
    private final ListChangeListener<Guest> guestsChanged = change -> meet();
    private final Shelf shelf = new Shelf();
    private final ListChangeListener<Refit> refitted = change -> takeRefits();
    private final Subscription subscription;
    private Who who;
    private WhyQuestion asked;
    private WhyQuestion wanted;
    private PickJob.Prepared prepared;
    private boolean asksSecond;

    /** Follows the open data, the chosen user, the guests and the model in use. */
    PickViewModel(Session session, Jobs jobs) {
        this.session = session;
        preparing = jobs.lane();
        meeting = jobs.quietLane();
        picker = new PickerModel(session, jobs, RandomGenerator.getDefault());
        first = new ColumnViewModel(jobs, shelf, session::recommendWith);
        second = new ColumnViewModel(jobs, shelf, this::takeSecond);
        why = new WhyViewModel(picked, jobs);
        similar = new SimilarViewModel(picked, jobs, this::chooseMovie);
        askAbout = new AskViewModel(picked, jobs, this::chooseMovie);
        subscription = Subscription.combine(
                session.dataProperty().subscribe(this::prepare),
                session.userProperty().subscribe(user -> meet()),
                session.modelProperty().subscribe(this::take),
                filter.filterProperty().subscribe(wish -> ask()),
                length.subscribe(n -> ask()),
                comparing.subscribe(both -> compare()),
                first.shownProperty().subscribe(list -> show()),
                second.shownProperty().subscribe(list -> show()),
                first.fittedProperty().subscribe(model -> pick()),
                second.fittedProperty().subscribe(model -> pick()),
                why.shownProperty().subscribe(this::fulfil),
                session.questionProperty().subscribe(this::askWhy));
        session.guests().addListener(guestsChanged);
        session.refits().addListener(refitted);
        takeRefits();
    }

    /** The list of users. */
    PickerModel picker() {
        return picker;
    }

    /** The movies that somebody wants to hear of. */
    FilterViewModel filter() {
        return filter;
    }

    /** The model in use and its list. */
    ColumnViewModel first() {
        return first;
    }

    /** Another model beside it and its list. */
    ColumnViewModel second() {
        return second;
    }

    /** Why the chosen film. */
    WhyViewModel why() {
        return why;
    }

    /** What is like the chosen film. */
    SimilarViewModel similar() {
        return similar;
    }

    /** Finds any film to ask about. */
    AskViewModel askAbout() {
        return askAbout;
    }

    /** Whether another model stands beside the one in use. */
    BooleanProperty comparingProperty() {
        return comparing;
    }

    /** The length of the list of recommendations, 1 to {@link #LONGEST}. */
    IntegerProperty lengthProperty() {
        return length;
    }

    /** The chosen user with their ratings; null while none is chosen. */
    ReadOnlyObjectProperty<PickJob.Met> metProperty() {
        return met.getReadOnlyProperty();
    }

    /** The id of the movie that the tab is about; null while none is. */
    ReadOnlyObjectProperty<Integer> movieProperty() {
        return movie.getReadOnlyProperty();
    }

    /** The user, the movie and the model that the tab is about; null until there are all three. */
    ReadOnlyObjectProperty<Picked> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    /** Which movies are in both lists; none while one model recommends. */
    ReadOnlyObjectProperty<Overlap> overlapProperty() {
        return overlap.getReadOnlyProperty();
    }

    /** Asks about a movie, by the model that was asked last. */
    void chooseMovie(int movieId) {
        ask(movieId, asksSecond);
    }

    /** Asks about a movie of a column's list, by the model of that column. */
    void chooseMovie(int movieId, ColumnViewModel column) {
        ask(movieId, column == second);
    }

    /** Makes the item k-NN of the walk-through the second model, fitted where it is not yet, and asks it about the movie. */
    void askNeighbours() {
        second.choose(new Wanted(ITEM_NEIGHBOURS, first.wantedProperty().get().side()));
        comparing.set(true);
        ask(movie.get(), true);
    }

    private void ask(Integer movieId, boolean ofSecond) {
        if (wanted != null && !Integer.valueOf(wanted.movieId()).equals(movieId)) {
            wanted = null; // something else was asked meanwhile
        }
        movie.set(movieId);
        asksSecond = ofSecond;
        pick();
    }

    /** How many questions of those who asked elsewhere why a movie is recommended are answered: with each more, somebody waits to see it. */
    ReadOnlyIntegerProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /** The pages of a movie on the web. */
    List<WebPage> pages(int movieId) {
        return prepared == null ? List.of() : WebPage.of(prepared.dataset(), movieId);
    }

    /** Stops what runs and follows nothing any longer. */
    void close() {
        session.guests().removeListener(guestsChanged);
        session.refits().removeListener(refitted);
        subscription.unsubscribe();
        List.of(preparing, meeting).forEach(Lane::close);
        first.close();
        second.close();
        why.close();
        similar.close();
        askAbout.close();
        picker.close();
    }

    private void prepare(OpenData data) {
        prepared = null;
        first.forget();
        second.forget();
        comparing.set(false);
        forget();
        if (data != null) {
            preparing.start(Job.of(Text.of("pick.job.prepare"), context -> PickJob.Prepared.of(data.dataset()), this::ready));
        }
    }

    private void ready(PickJob.Prepared ready) {
        prepared = ready;
        filter.prepare(ready.choices());
        picker.show(ready.recommend().users());
        take(session.modelProperty().get());
        meet();
    }

    private void take(FittedModel model) {
        first.take(model);
        picker.describe(model);
    }

    private void takeSecond(FittedModel model) {
        second.take(model);
    }

    private void compare() {
        if (!comparing.get() && asksSecond) {
            ask(movie.get(), false);
        }
        if (comparing.get() && second.wantedProperty().get() == null) {
            ask();
            second.choose(new Wanted(ITEM_NEIGHBOURS, FittedModel.Side.TRAINING));
        }
        ask();
    }

    private void meet() {
        Integer userId = session.userProperty().get();
        Who asked = userId == null || prepared == null ? null : new Who(userId, session.guest(userId));
        boolean known = asked != null && (asked.guest().isPresent() || prepared.recommend().users().contains(userId));
        if (!known) {
            forget();
        } else if (!asked.equals(who)) {
            boolean somebodyElse = who == null || who.userId() != asked.userId();
            who = asked;
            if (somebodyElse) {
                ask(null, false);
            }
            PickJob.Meet job = new PickJob.Meet(prepared, who);
            meeting.start(Job.of(Text.of("pick.job.meet"), context -> job.run(), met::set));
            ask();
            pick();
            answer();
        }
    }

    /** Whoever learned in another tab gets here what they got there. */
    private void takeRefits() {
        session.refits().forEach(shelf::keep);
        ask();
    }

    private void askWhy(WhyQuestion question) {
        asked = question;
        answer();
    }

    /** Turns to the movie that was asked about as soon as it is about who was asked about. */
    private void answer() {
        if (asked != null && who != null) {
            WhyQuestion question = asked;
            asked = null;
            if (question.userId() == who.userId()) {
                ask(question.movieId(), false);
                wanted = question;
                fulfil(why.shownProperty().get());
            }
        }
    }

    private void fulfil(WhyShown shown) {
        if (wanted != null && shown != null && shown.picked().equals(picked.get()) && picked.get().movieId() == wanted.movieId()) {
            wanted = null;
            answered.set(answered.get() + 1);
        }
    }

    private void forget() {
        meeting.close();
        who = null;
        met.set(null);
        ask(null, false);
        ask();
    }

    private void ask() {
        if (prepared != null) {
            first.ask(new ColumnViewModel.Question(prepared, who, filter.filterProperty().get(), length.get()));
            second.ask(new ColumnViewModel.Question(prepared, comparing.get() ? who : null, filter.filterProperty().get(), length.get()));
        }
    }

    private void show() {
        Recommendations list = first.shownProperty().get();
        List<MovieLine> lines = list.lines();
        overlap.set(comparing.get() ? Overlap.of(lines, second.shownProperty().get().lines()) : Overlap.NONE);
        if (movie.get() == null && !lines.isEmpty() && list.who().equals(who)) {
            ask(lines.get(0).movieId(), false);
        }
    }

    private void pick() {
        FittedModel other = asksSecond ? second.fittedProperty().get() : null;
        FittedModel model = other == null ? first.fittedProperty().get() : other;
        boolean complete = who != null && model != null && movie.get() != null;
        picked.set(complete ? new Picked(who.userId(), who.guest(), movie.get(), model) : null);
    }

    /**
     * Movies that two lists share.
     *
     * @param inFirst the rank in the first list by movie id
     * @param inSecond the rank in the second list by movie id
     * @param shared how many movies are in both
     */
    record Overlap(Map<Integer, Integer> inFirst, Map<Integer, Integer> inSecond, int shared) {

        /** Nothing to compare. */
        static final Overlap NONE = new Overlap(Map.of(), Map.of(), 0);

        static Overlap of(List<MovieLine> one, List<MovieLine> other) {
            Map<Integer, Integer> first = ranks(one);
            Map<Integer, Integer> second = ranks(other);
            return new Overlap(first, second, (int) first.keySet().stream().filter(second::containsKey).count());
        }

        private static Map<Integer, Integer> ranks(List<MovieLine> lines) {
            Map<Integer, Integer> ranks = new HashMap<>();
            lines.forEach(line -> ranks.put(line.movieId(), line.rank()));
            return Map.copyOf(ranks);
        }
    }
}
