package marquee.ui.feature.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
import marquee.core.search.Objective;
import marquee.core.search.ParameterGrid;
import marquee.core.search.PointScore;
import marquee.core.search.SearchResult;
import marquee.study.CompareModels;
import marquee.study.SurpriseLines;
import marquee.study.TuneModel;
import marquee.ui.job.Job;
import marquee.ui.job.JobStatus;
import marquee.ui.job.Jobs;
import marquee.ui.text.Text;

/** The search for good settings: a grid, its points as they are done, what is shown of them. */
final class TuningViewModel {

    private final LineUpViewModel lineUp;
    private final Jobs jobs;
    private final RunState running;
    private final GridFormViewModel form = new GridFormViewModel();
    private final ObservableList<String> options = FXCollections.observableArrayList();
    private final ObjectProperty<Objective> objective = new SimpleObjectProperty<>(this, "objective", Objective.RMSE);
    private final ObjectProperty<String> across = new SimpleObjectProperty<>(this, "across");
    private final ObjectProperty<String> down = new SimpleObjectProperty<>(this, "down");
    private final ReadOnlyObjectWrapper<HeatPicture> heat = new ReadOnlyObjectWrapper<>(this, "heat", HeatPicture.empty(""));
    private final ReadOnlyObjectWrapper<LinesPicture> curve = new ReadOnlyObjectWrapper<>(this, "curve", LinesPicture.NONE);
    private final ReadOnlyObjectWrapper<ModelSpec> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    private final ReadOnlyObjectWrapper<TuneModel.Request> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final BooleanBinding possible;
    private final BooleanBinding stale;
    private ModelSpec taken; // which a click has put into the line-up; null for none
    private SearchResult result = new SearchResult(List.of(), false);

    TuningViewModel(LineUpViewModel lineUp, Jobs jobs) {
        this.lineUp = lineUp;
        this.jobs = jobs;
        running = new RunState(jobs);
        possible = Bindings.createBooleanBinding(() -> request() != null, form.gridProperty(), lineUp.requestProperty());
        stale = Bindings.createBooleanBinding(() -> shown.get() != null && !shown.get().equals(request()), shown, form.gridProperty(), lineUp.requestProperty());
        form.gridProperty().subscribe(grid -> {
            if (grid != null && running.runningProperty().get() == null) {
                offer(grid);
                draw();
            }
        });
        lineUp.requestProperty().subscribe((before, now) -> {
            if (before != null && now != null && before.dataset() != now.dataset()) {
                running.close();
                shown.set(null);
                result = new SearchResult(List.of(), false);
                draw();
            }
        });
        List.of(across, down, objective).forEach(choice -> choice.addListener((observed, before, now) -> draw()));
    }

    /** The grid to search. */
    GridFormViewModel form() {
        return form;
    }

    /** The options that the grid changes. */
    ObservableList<String> options() {
        return options;
    }

    /** What is to be low. */
    ObjectProperty<Objective> objectiveProperty() {
        return objective;
    }

    /** The option of the columns. */
    ObjectProperty<String> acrossProperty() {
        return across;
    }

    /** The option of the rows. */
    ObjectProperty<String> downProperty() {
        return down;
    }

    /** The map, as far as it is filled. */
    ReadOnlyObjectProperty<HeatPicture> heatProperty() {
        return heat.getReadOnlyProperty();
    }

    /** The errors along the option of the columns, through the chosen point or else the best one. */
    ReadOnlyObjectProperty<LinesPicture> curveProperty() {
        return curve.getReadOnlyProperty();
    }

    /** The settings that a click chose; null for none. */
    ReadOnlyObjectProperty<ModelSpec> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** How far the search is; null while none runs. */
    ReadOnlyObjectProperty<JobStatus> runningProperty() {
        return running.runningProperty();
    }

    /** Whether there is something to search. */
    BooleanBinding possibleProperty() {
        return possible;
    }

    /** Whether the points are not what the settings ask for. */
    BooleanBinding staleProperty() {
        return stale;
    }

    /** Searches; a search of the same grid that was stopped is taken up where it was. */
    void run() {
        TuneModel.Request request = request();
        if (request == null) {
            return;
        }
        List<PointScore> kept = request.equals(shown.get()) && !result.complete() ? result.scores() : List.of();
        TuningJob job = new TuningJob(request, kept);
        result = new SearchResult(kept, false);
        shown.set(request);
        chosen.set(null);
        offer((ParameterGrid) request.space());
        draw();
        running.start(Job.<TuneModel.Tuning>of(Text.of("compare.tuning.job"), context -> job.run(jobs.workers(), context, context.feed(this::add)), this::done));
    }

    /** Stops the search; the points that are done stay. */
    void cancel() {
        running.cancel();
    }

    /** Takes the settings of a cell over into the line-up, as its final model, in place of those that were taken before. */
    void takeOver(HeatCell cell) {
        TuningPictures.point(heat.get(), cell, result, objective.get(), across.get(), down.get()).ifPresent(point -> {
            chosen.set(point.point());
            put(point.point());
            draw();
        });
    }

    private void put(ModelSpec point) {
        boolean isThere = entry(point).isPresent();
        boolean isTaken = point.equals(taken);
        Optional<LineUpEntry> before = isTaken ? Optional.empty() : entry(taken);
        before.ifPresentOrElse(entry -> lineUp.replace(entry, point), () -> lineUp.add(point));
        taken = isThere && !isTaken ? null : point; // what somebody else put there stays there
        entry(point).ifPresent(lineUp::makeFinal);
    }

    private Optional<LineUpEntry> entry(ModelSpec model) {
        return lineUp.entries().stream().filter(entry -> entry.model().equals(model)).findFirst();
    }

    void close() {
        running.close();
    }

    /** The search as lines of Python. */
    String python() {
        TuneModel.Request request = shown.get() == null ? request() : shown.get();
        return request == null || !SurpriseLines.has(request.space().kind().spec()) ? Text.of("compare.python.none")
                : ComparePython.grid((ParameterGrid) request.space(), request.protocol(), objective.get());
    }

    /** Where the figures of the map come from; empty while there are none. */
    String passport() {
        return passport(List.of());
    }

    /** Where the figures along one option come from; empty while there are none. */
    String curvePassport() {
        return passport(List.of(curve.get().summary()));
    }

    private String passport(List<String> about) {
        if (shown.get() == null) {
            return "";
        }
        List<String> asked = new ArrayList<>(about);
        asked.add(Origin.grid((ParameterGrid) shown.get().space(), objective.get()));
        return PassportLine.after(asked, PassportLine.of(Passport.of(shown.get().dataset(), shown.get().protocol())));
    }

    private TuneModel.Request request() {
        CompareModels.Request settings = lineUp.requestProperty().get();
        ParameterGrid grid = form.gridProperty().get();
        return settings == null || grid == null ? null : new TuneModel.Request(settings.dataset(), grid, settings.protocol(), true);
    }

    private void offer(ParameterGrid grid) {
        List<String> names = grid.axes().stream().map(ParameterGrid.Axis::option).toList();
        if (!options.equals(names)) {
            options.setAll(names);
            across.set(names.get(names.size() - 1));
            down.set(names.get(0));
        }
    }

    private void add(List<PointScore> finished) {
        List<PointScore> scores = new ArrayList<>(result.scores());
        finished.stream().filter(score -> scores.stream().noneMatch(there -> there.point().equals(score.point()))).forEach(scores::add);
        result = new SearchResult(scores, false);
        draw();
    }

    private void done(TuneModel.Tuning tuning) {
        result = tuning.result();
        draw();
    }

    private void draw() {
        ParameterGrid grid = shown.get() != null ? (ParameterGrid) shown.get().space() : form.gridProperty().get();
        if (grid == null || across.get() == null || down.get() == null
                || grid.axes().stream().noneMatch(axis -> axis.option().equals(across.get()))
                || grid.axes().stream().noneMatch(axis -> axis.option().equals(down.get()))) {
            return;
        }
        if (shown.get() == null) {
            heat.set(HeatPicture.empty(Text.of("compare.tuning.empty", grid.points().size())));
            curve.set(LinesPicture.NONE);
            return;
        }
        heat.set(TuningPictures.heat(grid, result, objective.get(), across.get(), down.get()));
        ModelSpec through = chosen.get() != null ? chosen.get() : result.best(objective.get()).map(PointScore::point).orElse(null);
        curve.set(through == null ? LinesPicture.NONE : TuningPictures.curve(grid, result, objective.get(), across.get(), through));
    }
}
