package marquee.ui.feature.onboarding;

import java.util.List;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import marquee.core.data.Dataset;
import marquee.study.OnboardUser;
import marquee.study.OnboardUser.Newcomer;
import marquee.study.OnboardUser.Star;
import marquee.study.RecommendForUser;
import marquee.ui.guest.GuestBook;
import marquee.ui.guest.KeptGuest;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.text.Text;

/** The wizard: which step follows which, and what a step begins. */
final class OnboardingViewModel {

    private final Session session;
    private final GuestBook book;
    private final Lane preparing;
    private final RateViewModel rating = new RateViewModel();
    private final LearnViewModel learning;
    private final FiveViewModel five = new FiveViewModel();
    private final ReadOnlyObjectWrapper<WizardStep> step = new ReadOnlyObjectWrapper<>(this, "step", WizardStep.WELCOME);
    private final ReadOnlyObjectWrapper<WizardStep> wanted = new ReadOnlyObjectWrapper<>(this, "wanted");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");
    private final Subscription subscription;
    private OnboardUser onboard;
    private KeptGuest guest;
    private KeptGuest chosen;
    private boolean skipped;

    OnboardingViewModel(Session session, Jobs jobs, GuestBook book) {
        this.session = session;
        this.book = book;
        this.preparing = jobs.lane();
        this.learning = new LearnViewModel(jobs);
        rating.sheet().onChange((movieId, stars) -> book.rate(guest, movieId, stars));
        subscription = session.dataProperty().subscribe(this::opened)
                .and(book.readyProperty().subscribe(opened -> update()));
    }

    RateViewModel rating() {
        return rating;
    }

    LearnViewModel learning() {
        return learning;
    }

    FiveViewModel five() {
        return five;
    }

    /** The step that is shown. */
    ReadOnlyObjectProperty<WizardStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** A step that the wizard should go to by itself; null while there is none. */
    ReadOnlyObjectProperty<WizardStep> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** Whether the open data is prepared, so that somebody can begin. */
    ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** The step after one. */
    WizardStep after(WizardStep current) {
        return switch (current) {
            case WELCOME -> WizardStep.RATE;
            case RATE -> skipped || rating.sheet().countProperty().get() == 0 ? WizardStep.FIVE : WizardStep.LEARN;
            case LEARN, FIVE -> WizardStep.FIVE;
        };
    }

    /** Whether the way on is open. */
    boolean canGoOn() {
        return switch (step.get()) {
            case WELCOME -> ready.get();
            case RATE -> skipped || rating.sheet().countProperty().get() > 0;
            case LEARN, FIVE -> true;
        };
    }

    /** Decides for whom the next step rates: a guest who was here before, or with null somebody new. */
    void choose(KeptGuest earlier) {
        chosen = earlier;
    }

    /** Decides that the next step leaves the ratings aside and shows what everybody gets. */
    void skip() {
        skipped = true;
    }

    /** Begins what a step does, as it comes on screen. */
    void enter(WizardStep next) {
        WizardStep before = step.get();
        wanted.set(null);
        step.set(next);
        switch (next) {
            case WELCOME -> leave();
            case RATE -> rate(before);
            case LEARN -> learning.start(new OnboardingJob(onboard, book.userId(known()), rating.sheet().all()), this::learned,
                    () -> wanted.set(WizardStep.RATE));
            case FIVE -> showFive(before);
        }
    }

    /** Cancels what the step does. */
    void cancel() {
        learning.cancel();
    }

    void close() {
        subscription.unsubscribe();
        preparing.close();
        learning.close();
    }

    private void update() {
        ready.set(onboard != null && book.readyProperty().get());
    }

    private void leave() {
        learning.close();
        if (guest != null) {
            book.find(guest.key()).filter(KeptGuest::joined).ifPresent(joined -> book.join(joined.key())); // no longer rating
            guest = null;
        }
        chosen = null;
    }

    private void rate(WizardStep before) {
        skipped = false;
        if (before == WizardStep.WELCOME) {
            guest = chosen != null ? chosen : book.begin();
            rating.layOut(onboard.popular(), session.dataProperty().get().dataset().catalog(), guest.stars());
        }
        book.resume(guest.key());
    }

    private KeptGuest known() {
        return book.find(guest.key()).orElse(guest);
    }

    private void learned(Newcomer newcomer) {
        five.show(newcomer, onboard);
        book.join(guest.key());
        wanted.set(WizardStep.FIVE);
    }

    private void showFive(WizardStep before) {
        if (before == WizardStep.RATE) {
            List<Star> aside = rating.sheet().all();
            five.showEverybodys(onboard, aside.size());
        }
    }

    private void opened(OpenData data) {
        learning.close();
        onboard = null;
        update();
        wanted.set(WizardStep.WELCOME);
        if (data != null) {
            Dataset dataset = data.dataset();
            preparing.start(Job.of(Text.of("onboarding.prepare.job"),
                    context -> new OnboardUser(dataset, new RecommendForUser(dataset)), prepared -> {
                        onboard = prepared;
                        update();
                    }));
        }
    }
}
