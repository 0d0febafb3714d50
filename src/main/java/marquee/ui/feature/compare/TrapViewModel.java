package marquee.ui.feature.compare;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

import marquee.chart.ModelMarks;
import marquee.chart.PassportLine;
import marquee.chart.TableText;
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
import marquee.ui.text.Text;

/** Whether the model with the lowest error also recommends best, and how sure that is. */
final class TrapViewModel {

    private static final double MOST_STARS = 0.03;
    private static final double MOST_OF_SPREAD = 0.25;

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
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper(this, "verdict", "");
    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(this, "looking", false);
    private final ReadOnlyDoubleWrapper mostNegligible = new ReadOnlyDoubleWrapper(this, "mostNegligible", MOST_STARS);
    private final BooleanBinding possible;
    private final BooleanBinding stale;
    private final ReadOnlyObjectWrapper<TrapJob.Look> origin = new ReadOnlyObjectWrapper<>(this, "origin"); // what the shown answer was asked; null for none
    private final StringBinding matrixTitle = Bindings.createStringBinding(() -> SureMatrix.title(measure()), origin, up);
    private final StringBinding amount = Bindings.createStringBinding(this::negligible, origin, up, negligible, mostNegligible);
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

    /** The most that may count as none: three hundredths of a star, of other measures a quarter of what the contenders differ by. */
    ReadOnlyDoubleProperty mostNegligibleProperty() {
        return mostNegligible.getReadOnlyProperty();
    }

    /** What counts as none, with its measure and unit. */
    StringBinding amountProperty() {
        return amount;
    }

    /** The question that the matrix answers. */
    StringBinding matrixTitleProperty() {
        return matrixTitle;
    }

    /** What counts as none in the shown matrix, with its measure and unit. */
    String negligible() {
        return TrapWords.amount(measure(), negligible.get(), mostNegligible.get());
    }

    /** The measure of the shown matrix; before there is one, that which is chosen for it. */
    private Measure measure() {
        return origin.get() == null ? up.get() : origin.get().up();
    }

    /** Whether the lowest error goes with the best lists, in sentences; empty while that is not known. */
    ReadOnlyStringProperty verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /** The contenders that are done; null while there are none. */
    ReadOnlyObjectProperty<RankingComparison> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** The contenders by the two measures. */
    ReadOnlyObjectProperty<ScatterPicture> scatterProperty() {
        return scatter.getReadOnlyProperty();
    }

    /** How sure it is that the contender of a row is ahead of that of a column. */
    ReadOnlyObjectProperty<HeatPicture> matrixProperty() {
        return matrix.getReadOnlyProperty();
    }

    /** How far the ranking is; null while none runs. */
    ReadOnlyObjectProperty<JobStatus> runningProperty() {
        return running.runningProperty();
    }

    /** Whether the pictures of the chosen measures are on their way. */
    ReadOnlyBooleanProperty lookingProperty() {
        return looking.getReadOnlyProperty();
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
        return settings == null ? Text.of("compare.python.none") : TrapPython.sure(settings, up.get(), protocol.get(),
                isAnother(origin.get(), up.get(), protocol.get()) ? 0 : negligible.get());
    }

    /** Stops ranking; what is done stays. */
    void cancel() {
        running.cancel();
    }

    void close() {
        running.close();
        lookLane.close();
    }

    /** Where the figures of the two measures come from; empty while there are none. */
    String passport() {
        TrapJob.Look asked = origin.get();
        return asked == null ? "" : passport(asked,
                List.of(Text.of("compare.origin.measures", TrapWords.name(asked.up()), TrapWords.name(asked.across()))));
    }

    /** Where the figures of the matrix come from; empty while there are none. */
    String surePassport() {
        TrapJob.Look asked = origin.get();
        return asked == null ? "" : passport(asked, List.of(TrapWords.name(asked.up()), Text.of("compare.origin.negligible", negligible())));
    }

    private static String passport(TrapJob.Look look, List<String> about) {
        RankModels.Request ranked = look.comparison().request();
        List<String> asked = new ArrayList<>(about);
        asked.add(Origin.rankings(look.protocol(), ranked.options()));
        asked.add(Origin.models(ranked.models()));
        return PassportLine.after(asked, PassportLine.of(Passport.of(ranked.dataset(), ranked.protocol())));
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
            origin.set(null);
            negligible.set(0);
            verdict.set("");
            sayInstead("compare.trap.empty");
            return;
        }
        TrapJob.Look look = new TrapJob.Look(comparison.get(), across.get(), up.get(), protocol.get());
        JobStatus status = lookLane.start(Job.of(Text.of("compare.trap.look"), context -> look.run(jobs.workers()), seen -> show(look, seen)));
        status.stateProperty().subscribe(state -> {
            looking.set(state == JobStatus.State.RUNNING);
            if (origin.get() == null) {
                sayInstead(looking.get() ? "compare.trap.looking" : "compare.trap.empty");
            }
        });
    }

    private void sayInstead(String key) {
        scatter.set(ScatterPicture.empty(Text.of(key)));
        matrix.set(HeatPicture.empty(Text.of(key)));
    }

    private void show(TrapJob.Look look, TrapJob.Look.Answer seen) {
        boolean isAnother = isAnother(origin.get(), look.up(), look.protocol());
        answer = seen;
        origin.set(look);
        if (isAnother) {
            negligible.set(0); // was an amount of something else
        }
        scatter.set(picture(look, seen));
        verdict.set(seen.verdict().map(said -> said.words(contender -> name(look, contender))).orElse(""));
        mostNegligible.set(mostNegligible(look.up(), seen.points()));
        judge();
    }

    /** Whether a matrix is shown, and of another measure or another task. */
    private static boolean isAnother(TrapJob.Look shown, Measure measure, RankingProtocol protocol) {
        return shown != null && (shown.up() != measure || shown.protocol() != protocol);
    }

    private static ScatterPicture picture(TrapJob.Look look, TrapJob.Look.Answer seen) {
        List<ModelSpec> models = look.comparison().request().models();
        List<ModelMarks.Mark> marks = ModelMarks.of(models);
        List<ScatterPicture.Point> points = new ArrayList<>();
        for (TrapJob.Look.Point point : seen.points()) {
            PairedBootstrap.Interval x = point.across();
            PairedBootstrap.Interval y = point.up();
            if (y != null) {
                ModelMarks.Mark mark = point.row().contender() instanceof Contender.OfModel ofModel ? marks.get(models.indexOf(ofModel.model()))
                        : ModelMarks.of((Contender.Yardstick) point.row().contender());
                points.add(new ScatterPicture.Point(name(look, point.row().contender()), mark, x == null ? Double.NaN : x.observed(),
                        x == null ? Double.NaN : x.low(), x == null ? Double.NaN : x.high(), y.observed(), y.low(), y.high()));
            }
        }
        String summary = points.isEmpty() ? Text.of("compare.trap.nobody") : Text.of("compare.trap.summary", points.size(),
                TrapWords.name(look.up()), TrapWords.name(look.across()), TrapWords.task(look.protocol(), look.up(), look.across()));
        return new ScatterPicture(summary, axis(look.across()), axis(look.up()), points);
    }

    private static ScatterPicture.Axis axis(Measure measure) {
        return new ScatterPicture.Axis(TrapWords.name(measure), TrapWords.axis(measure));
    }

    /** A quarter of the way from the lowest to the highest contender, as a round number. */
    private static double mostNegligible(Measure measure, List<TrapJob.Look.Point> points) {
        DoubleSummaryStatistics values = points.stream().filter(point -> point.up() != null).mapToDouble(point -> point.up().observed()).summaryStatistics();
        double most = MOST_OF_SPREAD * (values.getMax() - values.getMin());
        if (TrapWords.isInStars(measure) || !(most > 0) || Double.isInfinite(most)) {
            return MOST_STARS;
        }
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        return Math.ceil(most / power) * power;
    }

    private void judge() {
        if (answer != null) {
            CompareConfidence sure = answer.confidence();
            matrix.set(sure == null ? HeatPicture.empty(Text.of("compare.trap.noMatrix")) : SureMatrix.of(sure, names(sure), negligible.get()));
        }
    }

    /** The matrix as a table; empty while there is none. */
    TableText matrixTable() {
        CompareConfidence sure = answer == null ? null : answer.confidence();
        return sure == null ? matrix.get().table() : SureMatrix.table(sure, names(sure), negligible.get());
    }

    private List<String> names(CompareConfidence sure) {
        return sure.contenders().stream().map(contender -> name(origin.get(), contender)).toList();
    }

    private static String name(TrapJob.Look look, Contender contender) {
        if (contender instanceof Contender.OfModel ofModel) {
            List<ModelSpec> models = look.comparison().request().models();
            return ModelNames.of(models).get(models.indexOf(ofModel.model()));
        }
        return Text.of("compare.contender." + contender);
    }
}
