package marquee.ui.feature.compare;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import marquee.chart.PassportLine;
import marquee.study.Passport;
import marquee.core.registry.ModelSpec;
import marquee.study.CompareModels;
import marquee.study.LearningCurve;
import marquee.study.ModelNames;
import marquee.study.SurpriseLines;
import marquee.ui.job.Job;
import marquee.ui.job.JobStatus;
import marquee.ui.job.Jobs;
import marquee.ui.text.Text;

/** How a model of the line-up learns, pass by pass. */
final class LearningViewModel {

    private final LineUpViewModel lineUp;
    private final Jobs jobs;
    private final RunState running;
    private final ObservableList<ModelSpec> models = FXCollections.observableArrayList();
    private final ObjectProperty<ModelSpec> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final ReadOnlyObjectWrapper<LearningCurve> curve = new ReadOnlyObjectWrapper<>(this, "curve");
    private final BooleanBinding possible;
    private final BooleanBinding stale;

    LearningViewModel(LineUpViewModel lineUp, Jobs jobs) {
        this.lineUp = lineUp;
        this.jobs = jobs;
        running = new RunState(jobs);
        lineUp.entries().subscribe(this::offer);
        offer();
        possible = Bindings.createBooleanBinding(() -> chosen.get() != null && lineUp.requestProperty().get() != null, chosen, lineUp.requestProperty());
        stale = Bindings.createBooleanBinding(this::isStale, curve, chosen, lineUp.requestProperty());
        lineUp.requestProperty().subscribe((before, now) -> {
            if (before != null && now != null && before.dataset() != now.dataset()) {
                running.close();
                curve.set(null);
            }
        });
    }

    /** The models of the line-up that learn in passes. */
    ObservableList<ModelSpec> models() {
        return models;
    }

    /** The model that is asked for; null where none learns in passes. */
    ObjectProperty<ModelSpec> chosenProperty() {
        return chosen;
    }

    /** What a model is called among the others. */
    String name(ModelSpec model) {
        int place = models.indexOf(model);
        return place < 0 ? ModelNames.of(List.of(model)).get(0) : ModelNames.of(models).get(place);
    }

    /** The curve as far as it is; null while there is none. */
    ReadOnlyObjectProperty<LearningCurve> curveProperty() {
        return curve.getReadOnlyProperty();
    }

    /** The curve as lines for a chart. */
    LinesPicture picture() {
        LearningCurve shown = curve.get();
        return shown == null ? LinesPicture.NONE : LearningPictures.of(shown, name(shown.model()));
    }

    /** How far the running measurement is; null while none runs. */
    ReadOnlyObjectProperty<JobStatus> runningProperty() {
        return running.runningProperty();
    }

    /** Whether there is something to measure. */
    BooleanBinding possibleProperty() {
        return possible;
    }

    /** Whether the curve is not what the settings ask for. */
    BooleanBinding staleProperty() {
        return stale;
    }

    /** Measures the chosen model. */
    void run() {
        CompareModels.Request request = lineUp.requestProperty().get();
        ModelSpec model = chosen.get();
        if (!possible.get()) {
            return;
        }
        LearningJob job = new LearningJob(request.dataset(), model, request.protocol());
        curve.set(new LearningCurve(model, request.protocol(), List.of()));
        running.start(Job.<LearningCurve>of(Text.of("compare.learning.job"), context -> job.run(jobs.workers(), context, context.feed(this::add)), curve::set));
    }

    /** Stops measuring; what is there stays. */
    void cancel() {
        running.cancel();
    }

    void close() {
        running.close();
    }

    /** The curve as lines of Python. */
    String python() {
        ModelSpec model = curve.get() == null ? chosen.get() : curve.get().model();
        CompareModels.Request request = lineUp.requestProperty().get();
        if (model == null || request == null || !SurpriseLines.has(model)) {
            return Text.of("compare.python.none");
        }
        return ComparePython.learning(model, curve.get() == null ? request.protocol() : curve.get().protocol());
    }

    private void add(List<LearningCurve.Point> ended) {
        List<LearningCurve.Point> points = new ArrayList<>(curve.get().points());
        points.addAll(ended);
        curve.set(new LearningCurve(curve.get().model(), curve.get().protocol(), points));
    }

    private void offer() {
        List<ModelSpec> learning = lineUp.entries().stream().map(LineUpEntry::model).filter(LearningCurve::exists).toList();
        if (!models.equals(learning)) {
            ModelSpec before = chosen.get();
            models.setAll(learning);
            chosen.set(learning.contains(before) ? before : learning.isEmpty() ? null : learning.get(learning.size() - 1));
        }
    }

    private boolean isStale() {
        CompareModels.Request request = lineUp.requestProperty().get();
        return curve.get() != null && (request == null || !curve.get().model().equals(chosen.get())
                || !curve.get().protocol().equals(request.protocol()));
    }

    /** Where the figures of the shown curve come from; empty while there is none. */
    String passport() {
        CompareModels.Request request = lineUp.requestProperty().get();
        return curve.get() == null || request == null ? "" : PassportLine.after(List.of(Origin.models(List.of(curve.get().model()))),
                PassportLine.of(Passport.of(request.dataset(), curve.get().protocol())));
    }
}
