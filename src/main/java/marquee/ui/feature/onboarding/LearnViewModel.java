package marquee.ui.feature.onboarding;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import marquee.core.model.factor.SvdOptions;
import marquee.core.progress.Step;
import marquee.study.LineUp;
import marquee.study.NewcomerStory;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** The model learns: how far it is, and the training error after each epoch. */
final class LearnViewModel {

    private static final Logger LOG = System.getLogger(LearnViewModel.class.getName());

    private final Jobs jobs;
    private final Lane lane;
    private final ObservableList<Double> errors = FXCollections.observableArrayList();
    private final ObservableList<Double> shownErrors = FXCollections.unmodifiableObservableList(errors);
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction");
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper(this, "words", "");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper(this, "failure", "");
    private OnboardingJob job;

    LearnViewModel(Jobs jobs) {
        this.jobs = jobs;
        this.lane = jobs.lane();
    }

    /** The training RMSE in stars after each epoch so far, first epoch first. */
    ObservableList<Double> errors() {
        return shownErrors;
    }

    /** How many epochs there will be. */
    int epochs() {
        return SvdOptions.TUNED.epochs();
    }

    /** The part of the epochs that is done, 0 to 1. */
    ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** How far it is, in words. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** What went wrong the last time, in words; empty if nothing did. */
    ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** How the error falls, in Python, for the newcomer at hand. */
    String python() {
        return OnboardingPython.learning(job.userId(), job.stars());
    }

    /** Which model learned from what, in words. */
    String origin() {
        return job == null ? "" : Text.of("onboarding.learn.origin", LineUp.shownName(LineUp.TUNED_SVD), job.stars().size(),
                Integer.toString(job.userId()));
    }

    /** Whether it learns now. */
    boolean isBusy() {
        return lane.isBusy();
    }

    /**
     * Begins to learn, in place of what it was learning.
     *
     * @param done takes the result
     * @param ended runs when it was cancelled or has failed
     */
    void start(OnboardingJob next, Consumer<NewcomerStory> done, Runnable ended) {
        job = next;
        errors.clear();
        fraction.set(0);
        failure.set("");
        words.set(Text.of("onboarding.learn.begin", next.stars().size()));
        String title = Text.of("onboarding.learn.job", LineUp.shownName(LineUp.TUNED_SVD));
        lane.start(Job.<NewcomerStory>of(title, context -> next.learn(jobs.workers(),
                new HeardProgress(context, context.feed(this::hear))), done)
                .onFailed(failed -> {
                    LOG.log(Level.WARNING, title, failed);
                    failure.set(advice(failed));
                    ended.run();
                })
                .onCancelled(ended));
    }

    /** What went wrong, and what to do. */
    static String advice(Throwable failed) {
        return Text.of(failed instanceof OutOfMemoryError ? "onboarding.learn.memory" : "onboarding.learn.failed", String.valueOf(failed.getMessage()));
    }

    /** Stops learning, as the user asks. */
    void cancel() {
        lane.cancel();
    }

    /** Drops what is being learned, in silence, and what went wrong before. */
    void close() {
        failure.set("");
        lane.close();
    }

    private void hear(List<Step> steps) {
        errors.addAll(steps.stream().map(Step::trainingRmse).toList());
        Step last = steps.get(steps.size() - 1);
        fraction.set(last.fraction());
        words.set(Text.of("onboarding.learn.epoch", last.done(), last.total(), Numbers.error(last.trainingRmse())));
    }
}
