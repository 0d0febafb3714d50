package marquee.ui.feature.compare;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import marquee.study.Comparison;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.store.Shelf;
import marquee.ui.text.Text;

/** Comparisons of the past, kept on disk, side by side with the one that is shown. */
final class PastRunsViewModel {

    private final CompareViewModel model;
    private final Shelf<SavedRun> shelf;
    private final Clock clock;
    private final Jobs jobs;
    private final ObservableList<SavedRun> runs = FXCollections.observableArrayList();
    private final ObjectProperty<SavedRun> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final BooleanBinding stale;
    private final ObjectProperty<RunFigure> figure = new SimpleObjectProperty<>(this, "figure", RunFigure.MEANS);
    private final ReadOnlyObjectWrapper<List<RunPair>> pairs = new ReadOnlyObjectWrapper<>(this, "pairs", List.of());

    /** Reads what is on a shelf and keeps every comparison that ends. */
    PastRunsViewModel(CompareViewModel model, Shelf<SavedRun> shelf, Jobs jobs, Clock clock) {
        this.model = model;
        this.shelf = shelf;
        this.clock = clock;
        this.jobs = jobs;
        jobs.quietLane().start(Job.of(Text.of("compare.past.read"), context -> shelf.all(), this::show));
        model.onEnded(this::keep);
        stale = model.staleProperty().and(chosen.isNotNull());
        chosen.subscribe(run -> pair());
        figure.subscribe(compared -> pair());
        model.comparisonProperty().subscribe(comparison -> pair());
        model.lastRunProperty().subscribe(run -> pair());
    }

    /** The runs, newest first. */
    ObservableList<SavedRun> runs() {
        return runs;
    }

    /** The run that is looked at; null for none. */
    ObjectProperty<SavedRun> chosenProperty() {
        return chosen;
    }

    /** The figures that are compared. */
    ObjectProperty<RunFigure> figureProperty() {
        return figure;
    }

    /** The models of the chosen run beside those of the comparison that is shown. */
    ReadOnlyObjectProperty<List<RunPair>> pairsProperty() {
        return pairs.getReadOnlyProperty();
    }

    /** Whether a run is chosen while what stands beside it is not what the settings ask for. */
    BooleanBinding staleProperty() {
        return stale;
    }

    /** Where the figures of the chosen run come from, and which of its models went astray, in lines; empty if none is chosen. */
    String passport() {
        SavedRun run = chosen.get();
        if (run == null) {
            return "";
        }
        String passport = Text.of("compare.past.passport", run.data(), run.fingerprint().substring(0, Math.min(16, run.fingerprint().length())),
                Integer.toString(run.folds()), Long.toString(run.seed()), Double.toString(run.testFraction()), run.version(), run.java(), run.os());
        return run.diverged().isEmpty() ? passport : passport + "\n" + Text.of("compare.past.diverged", String.join(", ", run.diverged()));
    }

    /** The chosen run as lines of Python; the comparison that is shown while none is chosen. */
    String python() {
        SavedRun run = chosen.get();
        return run == null ? model.python() : ComparePython.comparison(run.lineUp().models(), run.protocol(), run.onHoldOut());
    }

    /** Takes the models and settings of the chosen run over. */
    void takeOver() {
        if (chosen.get() != null) {
            model.lineUp().show(chosen.get().lineUp(), chosen.get().protocol(), chosen.get().holdOutForAll());
        }
    }

    /** Forgets the chosen run. */
    void remove() {
        SavedRun run = chosen.get();
        if (run != null) {
            change(() -> shelf.remove(run.when()));
        }
    }

    private void keep(Comparison comparison) {
        if (comparison.rows().stream().anyMatch(row -> !row.folds().isEmpty())) {
            Instant ended = clock.instant();
            change(() -> shelf.put(ended.toString(), SavedRun.of(comparison, ended)));
        }
    }

    private void change(Change change) {
        jobs.quietLane().start(Job.<List<SavedRun>>of(Text.of("compare.past.job"), context -> {
            change.make();
            return shelf.all();
        }, this::show));
    }

    private void show(List<SavedRun> read) {
        SavedRun before = chosen.get();
        runs.setAll(read.stream().sorted(Comparator.comparing(SavedRun::ended).reversed()).toList());
        chosen.set(runs.contains(before) ? before : null);
        model.recall(runs);
    }

    private void pair() {
        Map<String, RunPair> byModel = new LinkedHashMap<>();
        RunFigure compared = figure.get();
        if (chosen.get() != null) {
            chosen.get().rows().forEach(row -> byModel.put(row.model(),
                    new RunPair(row.name(), Double.NaN, compared.first(row), Double.NaN, compared.second(row))));
        }
        Comparison shown = model.comparisonProperty().get();
        SavedRun now = chosen.get() == null ? null : shown == null ? model.lastRunProperty().get() : SavedRun.of(shown, clock.instant());
        if (now != null) {
            now.rows().forEach(row -> byModel.merge(row.model(),
                    new RunPair(row.name(), compared.first(row), Double.NaN, compared.second(row), Double.NaN),
                    (then, fresh) -> new RunPair(then.model(), fresh.firstNow(), then.firstThen(), fresh.secondNow(), then.secondThen())));
        }
        pairs.set(new ArrayList<>(byModel.values()));
    }

    /** Something done to the disk. */
    private interface Change {
        void make() throws Exception;
    }
}
