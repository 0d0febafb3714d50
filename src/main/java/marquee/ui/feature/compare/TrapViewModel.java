package marquee.ui.feature.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

import marquee.chart.PassportLine;
import marquee.study.Passport;
import marquee.core.evaluate.Measure;
import marquee.core.evaluate.PairedBootstrap;
import marquee.core.evaluate.RankingOptions;
import marquee.core.evaluate.RankingProtocol;
import marquee.core.registry.ModelSpec;
import marquee.study.CompareConfidence;
import marquee.study.CompareModels;
import marquee.study.Contender;
import marquee.study.ModelNames;
import marquee.study.RankModels;
import marquee.study.RankingComparison;
import marquee.ui.job.Job;
import marquee.ui.job.JobStatus;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** Whether the model with the lowest error also recommends best, and how sure that is. */
final class TrapViewModel {

    private final LineUpViewModel lineUp;
    private final Jobs jobs;
    private final RunState running;
    private final Lane lookLane;
    private final ObjectProperty<Measure> across = new SimpleObjectProperty<>(this, "across", Measure.RMSE);
    private final ObjectProperty<Measure> up = new SimpleObjectProperty<>(this, "up", Measure.NDCG);
    private final ObjectProperty<RankingProtocol> protocol = new SimpleObjectProperty<>(this, "protocol", RankingProtocol.RATED_ONLY);
    private final DoubleProperty negligible = new SimpleDoubleProperty(this, "negligible", 0);
    private final ReadOnlyObjectWrapper<RankingComparison> comparison = new ReadOnlyObjectWrapper<>(this, "comparison");
    private final ReadOnlyObjectWrapper<ScatterPicture> scatter = new ReadOnlyObjectWrapper<>(this, "scatter");
    private final ReadOnlyObjectWrapper<HeatPicture> matrix = new ReadOnlyObjectWrapper<>(this, "matrix");
    private final BooleanBinding possible;
    private final BooleanBinding stale;
    private TrapJob.Look.Answer answer;

    TrapViewModel(LineUpViewModel lineUp, Jobs jobs) {
        this.lineUp = lineUp;
        this.jobs = jobs;
        running = new RunState(jobs);
        lookLane = jobs.quietLane();
        possible = lineUp.requestProperty().isNotNull();
        stale = Bindings.createBooleanBinding(() -> comparison.get() != null && !comparison.get().request().equals(request()),
                comparison, lineUp.requestProperty());
        lineUp.requestProperty().subscribe((before, now) -> {
            if (before != null && now != null && before.dataset() != now.dataset()) {
                running.close();
                comparison.set(null);
            }
        });
        List.of(comparison, across, up, protocol).forEach(input -> input.subscribe(changed -> look()));
        negligible.subscribe(changed -> judge());
        look();
    }

    /** The measure of the horizontal axis. */
    ObjectProperty<Measure> acrossProperty() {
        return across;
    }

    /** The measure of the vertical axis, and of the matrix. */
    ObjectProperty<Measure> upProperty() {
        return up;
    }

    /** What the models put in order. */
    ObjectProperty<RankingProtocol> protocolProperty() {
        return protocol;
    }

    /** Differences up to this count as none. */
    DoubleProperty negligibleProperty() {
        return negligible;
    }

    /** The contenders that are done; null while there are none. */
    ReadOnlyObjectProperty<RankingComparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** The contenders by the two measures. */
    ReadOnlyObjectProperty<ScatterPicture> scatterProperty() {
        return scatter.getReadOnlyProperty();
    }

    /** How sure it is that the contender of a row beats that of a column. */
    ReadOnlyObjectProperty<HeatPicture> matrixProperty() {
        return matrix.getReadOnlyProperty();
    }

    /** How far the ranking is; null while none runs. */
    ReadOnlyObjectProperty<JobStatus> runningProperty() {
        return running.runningProperty();
    }

    /** Whether there is something to rank. */
    BooleanBinding possibleProperty() {
        return possible;
    }

    /** Whether the figures are not what the settings ask for. */
    BooleanBinding staleProperty() {
        return stale;
    }

    /** Ranks with the models of the line-up. */
    void run() {
        RankModels.Request request = request();
        if (request == null) {
            return;
        }
        TrapJob job = new TrapJob(request);
        AtomicReference<RankingComparison> latest = new AtomicReference<>();
        running.start(Job.<RankingComparison>of(Text.of("compare.trap.job"), context -> {
            Consumer<RankingComparison> rows = context.feed(batch -> comparison.set(batch.get(batch.size() - 1)));
            return job.run(jobs.workers(), context, soFar -> {
                latest.set(soFar);
                rows.accept(soFar);
            });
        }, comparison::set).onCancelled(() -> {
            if (latest.get() != null) {
                comparison.set(latest.get());
            }
        }));
    }

    /** The ranking as lines of Python. */
    String python() {
        CompareModels.Request settings = lineUp.requestProperty().get();
        return settings == null ? Text.of("compare.python.none") : TrapPython.ranking(settings, across.get(), up.get(), protocol.get());
    }

    /** How sure the differences are, as lines of Python. */
    String surePython() {
        CompareModels.Request settings = lineUp.requestProperty().get();
        return settings == null ? Text.of("compare.python.none") : TrapPython.sure(settings, up.get(), protocol.get(), negligible.get());
    }

    /** Stops ranking; what is done stays. */
    void cancel() {
        running.cancel();
    }

    void close() {
        running.close();
        lookLane.close();
    }

    /** Where the figures of the shown result come from; empty while there is none. */
    String passport() {
        return comparison.get() == null ? "" : PassportLine.of(Passport.of(comparison.get().request().dataset(), comparison.get().request().protocol()));
    }

    private RankModels.Request request() {
        CompareModels.Request settings = lineUp.requestProperty().get();
        return settings == null ? null : new RankModels.Request(settings.dataset(), settings.lineUp().models(), settings.protocol(),
                RankingOptions.USUAL, Set.of(RankingProtocol.values()));
    }

    private void look() {
        if (comparison.get() == null) {
            lookLane.close();
            answer = null;
            scatter.set(new ScatterPicture(Text.of("compare.trap.empty"), "", "", List.of()));
            matrix.set(HeatPicture.empty(Text.of("compare.trap.empty")));
            return;
        }
        TrapJob.Look look = new TrapJob.Look(comparison.get(), across.get(), up.get(), protocol.get());
        lookLane.start(Job.of(Text.of("compare.trap.look"), context -> look.run(jobs.workers()), seen -> {
            answer = seen;
            scatter.set(picture(look, seen));
            judge();
        }));
    }

    private ScatterPicture picture(TrapJob.Look look, TrapJob.Look.Answer seen) {
        List<ScatterPicture.Point> points = new ArrayList<>();
        for (TrapJob.Look.Point point : seen.points()) {
            PairedBootstrap.Interval x = point.across();
            PairedBootstrap.Interval y = point.up();
            if (y != null) {
                points.add(new ScatterPicture.Point(name(point.row().contender()), x == null ? Double.NaN : x.observed(),
                        x == null ? Double.NaN : x.low(), x == null ? Double.NaN : x.high(), y.observed(), y.low(), y.high()));
            }
        }
        return new ScatterPicture(points.isEmpty() ? Text.of("compare.trap.nobody") : Text.of("compare.trap.summary", points.size(),
                name(look.up()), name(look.across())), name(look.across()), name(look.up()), points);
    }

    private void judge() {
        if (answer == null) {
            return;
        }
        CompareConfidence sure = answer.confidence();
        if (sure == null) {
            matrix.set(HeatPicture.empty(Text.of("compare.trap.noMatrix")));
            return;
        }
        List<String> names = sure.contenders().stream().map(this::name).toList();
        List<HeatCell> cells = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            for (int column = 0; column < names.size(); column++) {
                cells.add(row == column ? new HeatCell(column, row, Double.NaN, "", names.get(row), HeatCell.Mark.NONE)
                        : cell(sure, names, row, column));
            }
        }
        matrix.set(new HeatPicture(Text.of("compare.trap.matrix.summary", name(sure.measure())), Text.of("compare.trap.b"), names,
                Text.of("compare.trap.a"), names, cells, new HeatScale(0, 1, true)));
    }

    private HeatCell cell(CompareConfidence sure, List<String> names, int row, int column) {
        CompareConfidence.Verdict verdict = sure.verdict(row, column, negligible.get());
        PairedBootstrap.Interval difference = sure.difference(row, column);
        return new HeatCell(column, row, verdict.first(), Numbers.percent(verdict.first(), 0),
                Text.of("compare.trap.cell", names.get(row), names.get(column), Numbers.percent(verdict.first(), 1), Numbers.percent(verdict.alike(), 1),
                        Numbers.percent(verdict.second(), 1), Numbers.signed(difference.observed(), 4), Numbers.signed(difference.low(), 4),
                        Numbers.signed(difference.high(), 4)), HeatCell.Mark.NONE);
    }

    /** What a measure is called. */
    static String name(Measure measure) {
        return Text.of("compare.measure." + measure);
    }

    private String name(Contender contender) {
        if (contender instanceof Contender.OfModel ofModel) {
            List<ModelSpec> models = comparison.get().request().models();
            return ModelNames.of(models).get(models.indexOf(ofModel.model()));
        }
        return Text.of("compare.contender." + contender);
    }
}
