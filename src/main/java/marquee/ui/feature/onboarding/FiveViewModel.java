package marquee.ui.feature.onboarding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import marquee.chart.TableText;
import marquee.core.model.explain.Term;
import marquee.study.FittedModel;
import marquee.study.LineUp;
import marquee.study.NewcomerStory;
import marquee.study.NewcomerStory.Grounds;
import marquee.study.OnboardUser;
import marquee.study.OnboardUser.Star;
import marquee.study.RecommendedMovie;
import marquee.ui.session.Session;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Five films for the newcomer, beside the five that everybody would get. */
final class FiveViewModel {

    private static final List<Term.Kind> SUM = List.of(Term.Kind.MEAN, Term.Kind.USER, Term.Kind.MOVIE, Term.Kind.TASTE);

    private final Session session;
    private final Consumer<Consumer<FittedModel>> everybodysModel;
    private final ObservableList<PickedFilm> yours = FXCollections.observableArrayList();
    private final ObservableList<PickedFilm> shownYours = FXCollections.unmodifiableObservableList(yours);
    private final ObservableList<PickedFilm> everybodys = FXCollections.observableArrayList();
    private final ObservableList<PickedFilm> shownEverybodys = FXCollections.unmodifiableObservableList(everybodys);
    private final ReadOnlyBooleanWrapper personal = new ReadOnlyBooleanWrapper(this, "personal");
    private final ReadOnlyStringWrapper agreement = new ReadOnlyStringWrapper(this, "agreement", "");
    private final ReadOnlyStringWrapper view = new ReadOnlyStringWrapper(this, "view", "");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");

    private NewcomerStory shown;

    /**
     * No films.
     *
     * @param everybodysModel gives somebody the model that learns here, as it is for everybody, as soon as it is fitted
     */
    FiveViewModel(Session session, Consumer<Consumer<FittedModel>> everybodysModel) {
        this.session = session;
        this.everybodysModel = everybodysModel;
    }

    /** The newcomer's five; empty where nothing was learned. */
    ObservableList<PickedFilm> yours() {
        return shownYours;
    }

    /** What everybody would get. */
    ObservableList<PickedFilm> everybodys() {
        return shownEverybodys;
    }

    /** Whether the five were learned from ratings; without, only everybody's are there. */
    ReadOnlyBooleanProperty personalProperty() {
        return personal.getReadOnlyProperty();
    }

    /** What to make of the lists. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** How far the quick list was right, in words; empty if there was none. */
    ReadOnlyStringProperty agreementProperty() {
        return agreement.getReadOnlyProperty();
    }

    /** How much of the taste is owed to the ratings, in words. */
    ReadOnlyStringProperty viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** The same question in Python, for the newcomer at hand. */
    String python() {
        return OnboardingPython.lines(shown.newcomer().userId(), shown.newcomer().stars());
    }

    /** The newcomer's five with every figure of their sums, to be taken away. */
    TableText text() {
        List<List<String>> rows = new ArrayList<>();
        for (PickedFilm film : yours) {
            Grounds grounds = shown.grounds().get(film.rank() - 1);
            Stream<String> sum = Stream.concat(Stream.of(film.stars()), SUM.stream().map(kind -> grounds.explanation().terms().stream()
                    .filter(term -> term.kind() == kind).mapToDouble(Term::stars).sum())).map(String::valueOf);
            rows.add(Stream.of(Stream.of(String.valueOf(film.rank()), String.valueOf(film.film().movieId()), film.film().title()), sum,
                    Stream.of(String.valueOf(grounds.explanation().clipping()), String.valueOf(film.behind().ratings()),
                            String.valueOf(film.behind().mean()))).flatMap(cells -> cells).toList());
        }
        return new TableText(List.of("rank", "movieId", "title", "predicted", "everyone", "you", "film", "taste", "clipping", "ratings",
                "mean"), rows);
    }

    /** Shows the newcomer in the tab Recommend, where the same five stand. */
    void recommend() {
        recommendWithTheSameModel();
        session.chooseUser(shown.newcomer().userId());
        session.showTab("pick");
    }

    /** Shows in the tab Recommend why the newcomer gets a film. */
    void why(int movieId) {
        recommendWithTheSameModel();
        session.askWhy(shown.newcomer().userId(), movieId);
        session.showTab("pick");
    }

    /** Shows what a model learned. */
    void show(NewcomerStory story, OnboardUser onboard) {
        shown = story;
        List<Star> stars = story.newcomer().stars();
        everybodys.setAll(everybody(onboard, stars));
        List<RecommendedMovie> list = story.newcomer().topN();
        yours.setAll(IntStream.range(0, list.size()).mapToObj(place -> yours(list.get(place), story.grounds().get(place))).toList());
        view.set(Reasons.view(story.grounds()));
        personal.set(true);
        words.set(sentence(stars));
        agreement.set(story.agreement().isEmpty() ? ""
                : Text.of("onboarding.five.agreement", story.agreement().getAsInt(), NewcomerStory.COMPARED));
    }

    /**
     * Shows what everybody would get.
     *
     * @param rated what was rated, all left aside
     */
    void showEverybodys(OnboardUser onboard, List<Star> rated) {
        everybodys.setAll(everybody(onboard, rated));
        yours.clear();
        personal.set(false);
        agreement.set("");
        words.set(rated.isEmpty() ? Text.of("onboarding.five.words.none") : Text.of("onboarding.five.words.skipped", rated.size()));
    }

    /** Forgets what was shown of other data. */
    void forget() {
        shown = null;
        yours.clear();
        everybodys.clear();
    }

    /** Another model that was chosen would show another list. */
    private void recommendWithTheSameModel() {
        FittedModel now = session.modelProperty().get();
        if (now == null || !now.spec().equals(LineUp.TUNED_SVD) || now.side() != FittedModel.Side.TRAINING) {
            everybodysModel.accept(session::recommendWith);
        }
    }

    private static PickedFilm yours(RecommendedMovie line, Grounds grounds) {
        return picked(line, new PickedFilm.Said(Text.of("onboarding.five.predicted", Numbers.prediction(line.estimate())), "",
                SumLine.words(grounds.explanation()), Reasons.line(grounds.reasons()), Reasons.whole(grounds.reasons())));
    }

    private static List<PickedFilm> everybody(OnboardUser onboard, List<Star> rated) {
        return onboard.fallback(OnboardingJob.FIVE).stream().map(line -> picked(line, PickedFilm.Said.ofEverybodys(
                Text.of("onboarding.five.mean", Numbers.prediction(line.estimate())), given(line.movie().id(), rated)))).toList();
    }

    private static String given(int movieId, List<Star> rated) {
        return rated.stream().filter(star -> star.movieId() == movieId).findFirst()
                .map(star -> Text.of("onboarding.five.given", Numbers.rating(star.stars()))).orElse("");
    }

    private static PickedFilm picked(RecommendedMovie line, PickedFilm.Said said) {
        return new PickedFilm(line.rank(), Film.of(line.movie()), line.estimate(), new PickedFilm.Behind(line.ratings(), line.mean()), said);
    }

    private static String sentence(List<Star> stars) {
        int count = stars.size();
        double first = stars.get(0).stars();
        if (count == 1) {
            return Text.of("onboarding.five.words.one");
        }
        if (stars.stream().allMatch(star -> star.stars() == first)) {
            return Text.of("onboarding.five.words.alike", count, Numbers.rating(first));
        }
        return Text.of("onboarding.five.words", count);
    }
}
