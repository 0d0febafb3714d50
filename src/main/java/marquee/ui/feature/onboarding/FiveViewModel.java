package marquee.ui.feature.onboarding;

import java.util.List;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import marquee.study.NewcomerStory;
import marquee.study.OnboardUser;
import marquee.study.OnboardUser.Star;
import marquee.study.RecommendedMovie;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Five films for the newcomer, beside the five that everybody would get. */
final class FiveViewModel {

    private static final int MANY = 50;

    private final ObservableList<PickedFilm> yours = FXCollections.observableArrayList();
    private final ObservableList<PickedFilm> shownYours = FXCollections.unmodifiableObservableList(yours);
    private final ObservableList<PickedFilm> everybodys = FXCollections.observableArrayList();
    private final ObservableList<PickedFilm> shownEverybodys = FXCollections.unmodifiableObservableList(everybodys);
    private final ReadOnlyBooleanWrapper personal = new ReadOnlyBooleanWrapper(this, "personal");
    private final ReadOnlyStringWrapper agreement = new ReadOnlyStringWrapper(this, "agreement", "");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");

    private List<Star> stars = List.of();
    private int userId;

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

    /** The same question in Python, for the newcomer at hand. */
    String python() {
        return OnboardingPython.lines(userId, stars);
    }

    /** Shows what a model learned. */
    void show(NewcomerStory story, OnboardUser onboard) {
        everybodys.setAll(everybody(onboard));
        List<RecommendedMovie> list = story.newcomer().topN();
        yours.setAll(IntStream.range(0, list.size()).mapToObj(place ->
                picked(list.get(place), "onboarding.five.predicted", Reasons.words(story.reasons().get(place)))).toList());
        userId = story.newcomer().userId();
        stars = story.newcomer().stars();
        personal.set(true);
        words.set(sentence(story.newcomer().stars()));
        agreement.set(story.agreement().isEmpty() ? ""
                : Text.of("onboarding.five.agreement", story.agreement().getAsInt(), NewcomerStory.COMPARED));
    }

    /**
     * Shows what everybody would get.
     *
     * @param rated how many films were rated, all left aside
     */
    void showEverybodys(OnboardUser onboard, int rated) {
        everybodys.setAll(everybody(onboard));
        yours.clear();
        personal.set(false);
        agreement.set("");
        words.set(rated == 0 ? Text.of("onboarding.five.words.none") : Text.of("onboarding.five.words.skipped", rated));
    }

    private static List<PickedFilm> everybody(OnboardUser onboard) {
        return onboard.fallback(OnboardingJob.FIVE).stream().map(line -> picked(line, "onboarding.five.mean", "")).toList();
    }

    private static PickedFilm picked(RecommendedMovie line, String starsKey, String reason) {
        return new PickedFilm(line.rank(), Film.of(line.movie()), line.estimate(),
                Text.of(starsKey, Numbers.prediction(line.estimate())),
                Text.of("onboarding.five.evidence", line.ratings(), Numbers.prediction(line.mean())), reason);
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
        return Text.of(count >= MANY ? "onboarding.five.words.many" : "onboarding.five.words", count);
    }
}
