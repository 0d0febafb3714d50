package marquee.ui.feature.pick;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import marquee.core.model.factor.Svd;
import marquee.study.FittedModel;
import marquee.study.ModelNames;
import marquee.study.Protocol;
import marquee.study.candidate.CandidateFilter;
import marquee.ui.job.Job;
import marquee.ui.job.JobStatus;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.text.Text;

/**
 * A model and what it recommends. The model is taken from the shelf or fitted in the background; a guest whom it was not fitted
 * with is folded in where it is an SVD, and otherwise it is refitted with their ratings.
 */
final class ColumnViewModel {

    /**
     * What is asked.
     *
     * @param prepared the data
     * @param who to whom it recommends; null for nobody
     * @param filter what they want to hear of
     * @param n length of the list
     */
    record Question(PickJob.Prepared prepared, Who who, CandidateFilter filter, int n) { }

    private final Jobs jobs;
    private final Shelf shelf;
    private final Consumer<FittedModel> onFitted;
    private final Lane fittingLane;
    private final Lane refittingLane;
    private final Lane asking;
    private final ReadOnlyObjectWrapper<Wanted> wanted = new ReadOnlyObjectWrapper<>(this, "wanted");
    private final ReadOnlyObjectWrapper<FittedModel> fitted = new ReadOnlyObjectWrapper<>(this, "fitted");
    private final ReadOnlyObjectWrapper<JobStatus> fitting = new ReadOnlyObjectWrapper<>(this, "fitting");
    private final ReadOnlyObjectWrapper<Recommendations> shown = new ReadOnlyObjectWrapper<>(this, "shown", Recommendations.NONE);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper(this, "trouble", "");
    private FittedModel everybodys;
    private Question question;

    /**
     * A column without a model.
     *
     * @param onFitted is given every model that was chosen here, once it is fitted; {@link #take} shows it
     */
    ColumnViewModel(Jobs jobs, Shelf shelf, Consumer<FittedModel> onFitted) {
        this.jobs = jobs;
        this.shelf = shelf;
        this.onFitted = onFitted;
        fittingLane = jobs.lane();
        refittingLane = jobs.lane();
        asking = jobs.quietLane();
    }

    /** The model that was chosen; null while none was. */
    ReadOnlyObjectProperty<Wanted> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** The model that recommends, refitted with a guest where that was done; null while it is not fitted. */
    ReadOnlyObjectProperty<FittedModel> fittedProperty() {
        return fitted.getReadOnlyProperty();
    }

    /** The fit that runs; null while none does. */
    ReadOnlyObjectProperty<JobStatus> fittingProperty() {
        return fitting.getReadOnlyProperty();
    }

    /** What the model recommends. */
    ReadOnlyObjectProperty<Recommendations> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why there is no list, in words; empty while there is one. */
    ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Shows another model; it is fitted first if it is not on the shelf. */
    void choose(Wanted choice) {
        if (question == null || choice.equals(wanted.get()) && (fitting.get() != null || everybodys != null)) {
            return;
        }
        wanted.set(choice);
        stopFitting();
        Optional<FittedModel> known = shelf.find(choice, question.prepared().dataset());
        if (known.isPresent()) {
            onFitted.accept(known.get());
            return;
        }
        PickJob.Prepared prepared = question.prepared();
        start(fittingLane, choice, Job.of(Text.of("model.job", ModelNames.of(choice.spec())), context -> FittedModel.fit(prepared.dataset(),
                choice.spec(), Protocol.WALK_THROUGH, choice.side(), jobs.workers(), context), onFitted));
    }

    /** Takes a fitted model, or null for none. */
    void take(FittedModel model) {
        stopFitting();
        everybodys = model;
        if (model != null) {
            wanted.set(Wanted.of(model));
            shelf.keep(model);
        }
        answer();
    }

    /** Asks for somebody's list, or for another one. */
    void ask(Question asked) {
        boolean somebodyElse = question == null || !Objects.equals(asked.who(), question.who());
        question = asked;
        if (somebodyElse) {
            trouble.set("");
            if (refittingLane.isBusy()) {
                refittingLane.close();
                fitting.set(null);
            }
        }
        answer();
    }

    /** Forgets the model and what was asked, which belonged to other data. */
    void forget() {
        question = null;
        wanted.set(null);
        take(null);
    }

    /** Tries again what was cancelled or has failed. */
    void retry() {
        trouble.set("");
        answer();
    }

    /** Whether the model could be refitted with the guest, who is folded in now. */
    boolean canRefit() {
        return shown.get().how().foldedIn() && everybodys != null && question != null && question.who() != null;
    }

    /** Refits the model with the guest's ratings. */
    void refit() {
        if (canRefit()) {
            refit(question.who());
        }
    }

    /** Stops what runs. */
    void close() {
        stopFitting();
        asking.close();
    }

    private void refit(Who guest) {
        FittedModel before = everybodys;
        Wanted choice = Wanted.of(before);
        start(refittingLane, choice, Job.of(Text.of("pick.job.refit", ModelNames.of(choice.spec()), guest.guest().orElseThrow().name()),
                context -> before.refitWith(guest.userId(), guest.stars(), jobs.workers(), context), refitted -> {
                    shelf.keep(refitted, guest);
                    answer();
                }));
    }

    private void start(Lane lane, Wanted choice, Job<FittedModel> job) {
        trouble.set("");
        JobStatus status = lane.start(new Job<FittedModel>(job.title(), job.work(), result -> {
            fitting.set(null);
            job.onDone().accept(result);
        }, failure -> failed(choice, failure), () -> cancelled(choice)));
        if (status.isRunning()) {
            fitting.set(status);
        }
    }

    private void failed(Wanted choice, Throwable failure) {
        fitting.set(null);
        trouble.set(Text.of(failure instanceof OutOfMemoryError ? "pick.fit.memory" : "pick.fit.failed", ModelNames.of(choice.spec()),
                String.valueOf(failure.getMessage())));
        back();
    }

    private void cancelled(Wanted choice) {
        fitting.set(null);
        trouble.set(Text.of("pick.fit.cancelled", ModelNames.of(choice.spec())));
        back();
    }

    /** What was there before stays. */
    private void back() {
        wanted.set(everybodys == null ? null : Wanted.of(everybodys));
    }

    private void stopFitting() {
        fittingLane.close();
        refittingLane.close();
        fitting.set(null);
        trouble.set("");
    }

    private void answer() {
        if (question == null || question.who() == null || everybodys == null || everybodys.dataset() != question.prepared().dataset()) {
            asking.close();
            fitted.set(everybodys);
            shown.set(Recommendations.NONE);
            return;
        }
        Who who = question.who();
        FittedModel model = who.guest().isEmpty() ? everybodys
                : shelf.find(Wanted.of(everybodys), who, question.prepared().dataset()).orElse(everybodys);
        if (who.guest().isPresent() && model == everybodys && !(model.model() instanceof Svd)) {
            asking.close();
            fitted.set(everybodys);
            shown.set(Recommendations.NONE);
            if (fitting.get() == null && trouble.get().isEmpty()) {
                refit(who);
            }
            return;
        }
        if (fitted.get() == null) {
            fitted.set(model);
        }
        PickJob.Recommend job = new PickJob.Recommend(question.prepared(), model, who, question.filter(), question.n());
        asking.start(Job.of(Text.of("pick.job.recommend"), context -> job.run(jobs.workers()), answer -> {
            fitted.set(model);
            shown.set(Recommendations.of(model, who, answer));
        }));
    }
}
