package marquee.ui.feature.compare;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;

import marquee.core.data.Dataset;
import marquee.core.registry.ModelSpec;
import marquee.study.CompareModels;
import marquee.chart.PassportLine;
import marquee.study.Comparison;
import marquee.study.ModelNames;
import marquee.study.TimeEstimate;
import marquee.ui.job.Job;
import marquee.ui.job.JobStatus;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.store.Settings;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Runs comparisons and keeps the one that is shown, and says whether it still is what the settings ask for. */
final class CompareViewModel {

    private static final String PACE = "compare.pace";

    private final Jobs jobs;
    private final Settings settings;
    private final RunState running;
    private final Lane estimateLane;
    private final LineUpViewModel lineUp = new LineUpViewModel();
    private final ReadOnlyObjectWrapper<Comparison> comparison = new ReadOnlyObjectWrapper<>(this, "comparison");
    private final ReadOnlyStringWrapper estimate = new ReadOnlyStringWrapper(this, "estimate", "");
    private final ReadOnlyObjectWrapper<SavedRun> lastRun = new ReadOnlyObjectWrapper<>(this, "lastRun");
    private final BooleanBinding stale = Bindings.createBooleanBinding(this::isStale, comparison, lastRun, lineUp.requestProperty());
    private final List<Consumer<Comparison>> onEnded = new ArrayList<>();
    private final Map<ModelSpec, Double> known = new HashMap<>();
    private final Subscription subscription;
    private List<SavedRun> kept = List.of();
    private String fingerprint = "";
    private boolean closed;
    private TimeEstimate size;

    /**
     * Follows the open data.
     *
     * @param session has the open data
     * @param jobs computes
     * @param settings remembers the line-up and how fast this machine is
     */
    CompareViewModel(Session session, Jobs jobs, Settings settings) {
        this.jobs = jobs;
        this.settings = settings;
        LineUpMemory.follow(lineUp, settings);
        running = new RunState(jobs);
        estimateLane = jobs.quietLane();
        open(session.dataProperty().get());
        subscription = Subscription.combine(session.dataProperty().subscribe((before, now) -> jobs.turn(() -> follow(session))),
                lineUp.requestProperty().subscribe(request -> estimate()));
    }

    /** What is to be compared. */
    LineUpViewModel lineUp() {
        return lineUp;
    }

    /** What is shown, complete or as far as it is; null while there is nothing. */
    ReadOnlyObjectProperty<Comparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** The last run of an earlier day on the open data, shown while nothing was run since; null if there is none. */
    ReadOnlyObjectProperty<SavedRun> lastRunProperty() {
        return lastRun.getReadOnlyProperty();
    }

    /** Takes the runs that are kept, newest first. */
    void recall(List<SavedRun> runs) {
        kept = List.copyOf(runs);
        lastRun.set(lastRun());
    }

    /** The rows of what is shown. */
    List<AccuracyRow> rows() {
        if (comparison.get() != null) {
            return AccuracyRows.of(comparison.get());
        }
        return lastRun.get() == null ? List.of() : AccuracyRows.of(lastRun.get());
    }

    /** Which model of what is shown is best, and by how much, in words; empty while that cannot be said. */
    String verdict() {
        if (comparison.get() != null) {
            return AccuracyRows.verdict(comparison.get());
        }
        return lastRun.get() == null ? "" : AccuracyRows.verdict(lastRun.get());
    }

    /** A sentence on the models of what is shown whose learning went astray; empty if there is none. */
    String warning() {
        List<String> astray = comparison.get() == null ? lastRun.get() == null ? List.of() : lastRun.get().diverged() : astray(comparison.get());
        return astray.isEmpty() ? "" : Text.of("compare.accuracy.diverged", String.join(", ", astray));
    }

    private static List<String> astray(Comparison shown) {
        List<String> names = ModelNames.of(shown.request().lineUp().models());
        return IntStream.range(0, names.size()).filter(place -> shown.rows().get(place).diverged()).mapToObj(names::get).toList();
    }

    /** What is shown, as lines of Python; what the settings ask for while nothing is shown. */
    String python() {
        if (comparison.get() == null && lastRun.get() != null) {
            return ComparePython.comparison(lastRun.get().lineUp().models(), lastRun.get().protocol(), lastRun.get().onHoldOut());
        }
        CompareModels.Request request = comparison.get() == null ? lineUp.requestProperty().get() : comparison.get().request();
        return request == null ? "" : ComparePython.comparison(request);
    }

    /** How far the running comparison is; null while none runs. */
    ReadOnlyObjectProperty<JobStatus> runningProperty() {
        return running.runningProperty();
    }

    /** How long the comparison would take; empty if that is not known. */
    ReadOnlyStringProperty estimateProperty() {
        return estimate.getReadOnlyProperty();
    }

    /** Whether something is shown that is not what the settings ask for. */
    BooleanBinding staleProperty() {
        return stale;
    }

    /** Starts the comparison that the settings ask for, in place of one that runs. */
    void run() {
        CompareModels.Request request = lineUp.requestProperty().get();
        if (request == null) {
            return;
        }
        CompareJob job = new CompareJob(request, jobs.workers());
        AtomicReference<Comparison> latest = new AtomicReference<>();
        running.start(Job.<Comparison>of(Text.of("compare.job"), context -> {
            Consumer<Comparison> rows = context.feed(batch -> comparison.set(batch.get(batch.size() - 1)));
            return job.run(context, soFar -> {
                latest.set(soFar);
                rows.accept(soFar);
            });
        }, this::keep).onCancelled(() -> keep(latest.get())));
    }

    /** Lets somebody hear of every comparison that ends, by itself or by Cancel. */
    void onEnded(Consumer<Comparison> listener) {
        onEnded.add(listener);
    }

    /** Stops the running comparison; what is done is kept. */
    void cancel() {
        running.cancel();
    }

    /** Stops what runs and follows the data no longer. */
    void close() {
        closed = true;
        subscription.unsubscribe();
        running.close();
        estimateLane.close();
    }

    /** Takes the open data in a turn of its own: other tabs hear of it at the same time. */
    private void follow(Session session) {
        if (!closed) {
            open(session.dataProperty().get());
        }
    }

    private void open(OpenData data) {
        running.close();
        fingerprint = data == null ? "" : data.dataset().sha256();
        lastRun.set(null);
        comparison.set(null);
        known.clear();
        size = null;
        lineUp.setDataset(data == null ? null : data.dataset());
        lastRun.set(lastRun());
        if (data != null) {
            Dataset dataset = data.dataset();
            estimateLane.start(Job.of(Text.of("compare.job.estimate"), context -> new TimeEstimate(dataset.ratings()), counted -> {
                size = counted;
                estimate();
            }));
        }
    }

    /** Where the figures of the shown result come from; empty while there is none. */
    String passport() {
        if (comparison.get() != null) {
            return PassportLine.after(List.of(Origin.models(comparison.get().request().lineUp().models())), PassportLine.of(comparison.get().passport()));
        }
        SavedRun last = lastRun.get();
        return last == null ? "" : PassportLine.after(List.of(Origin.models(last.lineUp().models())),
                PassportLine.of(last.fingerprint(), last.protocol(), last.version()));
    }

    /** The newest kept run of the open data, unless something was run since. */
    private SavedRun lastRun() {
        return comparison.get() != null ? null
                : kept.stream().filter(run -> run.fingerprint().equals(fingerprint) && run.isKnown()).findFirst().orElse(null);
    }

    private void keep(Comparison result) {
        if (result != null) {
            comparison.set(result);
            remember(result);
            onEnded.forEach(listener -> listener.accept(result));
        }
    }

    private void remember(Comparison result) {
        for (Comparison.Row row : result.rows()) {
            row.crossValidation().ifPresent(times -> known.put(row.model(), times.fitSeconds() + times.testSeconds()));
        }
        double pace = size == null ? Double.NaN : size.pace(result);
        if (Double.isFinite(pace)) {
            settings.put(PACE, pace);
        }
        estimate();
    }

    private void estimate() {
        CompareModels.Request request = lineUp.requestProperty().get();
        if (request == null || size == null) {
            estimate.set("");
            return;
        }
        double seconds = size.seconds(request, known, settings.number(PACE, TimeEstimate.USUAL_PACE), jobs.workers().threads());
        estimate.set(Text.of("compare.estimate", Numbers.duration(Duration.ofMillis(Math.round(Math.max(0.1, seconds) * 1000)))));
    }

    private boolean isStale() {
        CompareModels.Request asked = lineUp.requestProperty().get();
        return comparison.get() != null ? !comparison.get().request().equals(asked) : lastRun.get() != null && !lastRun.get().answers(asked);
    }
}
