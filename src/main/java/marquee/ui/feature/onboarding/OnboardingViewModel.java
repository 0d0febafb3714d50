package marquee.ui.feature.onboarding;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import marquee.core.data.Dataset;
import marquee.study.FittedModel;
import marquee.study.LineUp;
import marquee.study.NewcomerStory;
import marquee.study.Protocol;
import marquee.ui.guest.GuestBook;
import marquee.ui.guest.KeptGuest;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.session.OpenData;
import marquee.ui.session.Refit;
import marquee.ui.session.Session;
import marquee.ui.store.Settings;
import marquee.ui.text.Text;

/** The wizard: which step follows which, and what a step begins. */
final class OnboardingViewModel {

    private final Session session;
    private final Jobs jobs;
    private final GuestBook book;
    private final Lane preparing;
    private final RateViewModel rating;
    private final TasteViewModel taste;
    private final GuestsViewModel guests;
    private final LearnViewModel learning;
    private final FiveViewModel five;
    private final ReadOnlyObjectWrapper<WizardStep> step = new ReadOnlyObjectWrapper<>(this, "step", WizardStep.WELCOME);
    private final ReadOnlyObjectWrapper<WizardStep> wanted = new ReadOnlyObjectWrapper<>(this, "wanted");
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(this, "ready");
    private final Subscription subscription;
    private Prepared prepared;
    private KeptGuest guest;
    private KeptGuest chosen;
    private boolean skipped;

    OnboardingViewModel(Session session, Jobs jobs, Settings settings, GuestBook book) {
        this.jobs = jobs;
        this.session = session;
        this.book = book;
        this.preparing = jobs.lane();
        this.rating = new RateViewModel(jobs);
        this.taste = new TasteViewModel(session, jobs, settings);
        this.five = new FiveViewModel(session, taste::whenFrozen);
        this.guests = new GuestsViewModel(session, jobs, book);
        this.learning = new LearnViewModel(jobs);
        rating.sheet().onChange(change -> {
            book.mark(guest, change.movieId(), change.after().stars(), change.after().unseen()); // before anything else
            if (change.isOfStars()) {
                taste.show(rating.sheet().all());
            }
        });
        subscription = session.dataProperty().subscribe(this::opened)
                .and(book.readyProperty().subscribe(opened -> update()));
    }

    RateViewModel rating() {
        return rating;
    }

    GuestsViewModel guests() {
        return guests;
    }

    TasteViewModel taste() {
        return taste;
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

    /** Decides that the next step rates for a guest who was here before, and not for somebody new. */
    void choose(String key) {
        chosen = book.find(key).orElse(null);
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
            case LEARN -> learning.start(new OnboardingJob(prepared, taste.quick(), book.userId(known()), rating.sheet().all()), this::learned,
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
        rating.close();
        guests.close();
        taste.close();
    }

    private void take(Prepared made) {
        prepared = made;
        rating.prepare(made.onboard().popular(), made.dataset().catalog(), made.search());
        taste.prepare(made.recommend());
        update();
    }

    private void update() {
        ready.set(prepared != null && book.readyProperty().get());
    }

    private void leave() {
        learning.close();
        if (guest != null) {
            book.find(guest.key()).filter(KeptGuest::joined).ifPresent(joined -> book.join(joined.key())); // no longer rating
            book.leave();
            guest = null;
        }
        chosen = null;
    }

    private void rate(WizardStep before) {
        skipped = false;
        if (before == WizardStep.WELCOME) {
            guest = chosen != null ? chosen : book.begin();
            rating.begin(guest.stars(), guest.unseen());
            taste.begin(rating.sheet().all());
        }
        book.resume(guest);
    }

    private KeptGuest known() {
        return book.find(guest.key()).orElse(guest);
    }

    private void learned(NewcomerStory story) {
        session.keepRefit(new Refit(story.newcomer().userId(), story.newcomer().stars(), new FittedModel(prepared.dataset(),
                LineUp.TUNED_SVD, Protocol.WALK_THROUGH, FittedModel.Side.TRAINING, story.newcomer().model())));
        five.show(story, prepared.onboard());
        book.join(guest.key());
        jobs.turn(() -> wanted.set(WizardStep.FIVE)); // the rows are made, the page gets its styles
    }

    private void showFive(WizardStep before) {
        if (before == WizardStep.RATE) {
            five.showEverybodys(prepared.onboard(), rating.sheet().all());
        }
    }

    private void opened(OpenData data) {
        learning.close();
        five.forget();
        prepared = null;
        update();
        wanted.set(WizardStep.WELCOME);
        if (data != null) {
            Dataset dataset = data.dataset();
            preparing.start(Job.of(Text.of("onboarding.prepare.job"),
                    context -> Prepared.of(dataset), this::take));
        }
    }
}
