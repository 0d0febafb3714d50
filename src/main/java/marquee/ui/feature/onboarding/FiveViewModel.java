package marquee.ui.feature.onboarding;

import java.util.List;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import marquee.study.OnboardUser;
import marquee.study.OnboardUser.Newcomer;
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
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");

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

    /** Shows what a model learned. */
    void show(Newcomer newcomer, OnboardUser onboard) {
        everybodys.setAll(everybody(onboard));
        yours.setAll(newcomer.topN().stream().map(line -> picked(line, "onboarding.five.predicted")).toList());
        personal.set(true);
        words.set(sentence(newcomer.stars()));
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
        words.set(rated == 0 ? Text.of("onboarding.five.words.none") : Text.of("onboarding.five.words.skipped", rated));
    }

    private static List<PickedFilm> everybody(OnboardUser onboard) {
        return onboard.fallback(OnboardingJob.FIVE).stream().map(line -> picked(line, "onboarding.five.mean")).toList();
    }

    private static PickedFilm picked(RecommendedMovie line, String starsKey) {
        return new PickedFilm(line.rank(), Film.of(line.movie()), line.estimate(),
                Text.of(starsKey, Numbers.prediction(line.estimate())),
                Text.of("onboarding.five.evidence", line.ratings(), Numbers.prediction(line.mean())), "");
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
