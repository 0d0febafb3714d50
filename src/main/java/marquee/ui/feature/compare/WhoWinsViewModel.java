package marquee.ui.feature.compare;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

import marquee.chart.PassportLine;
import marquee.core.data.Dataset;
import marquee.core.data.Movie;
import marquee.core.evaluate.Accuracy;
import marquee.core.registry.ModelSpec;
import marquee.study.Comparison;
import marquee.study.ErrorGroups;
import marquee.study.SurpriseLines;
import marquee.ui.job.Job;
import marquee.ui.job.JobStatus;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/** For whom and for what each model of the shown comparison is good. */
final class WhoWinsViewModel {

    private final CompareViewModel model;
    private final Lane lane;
    private final Lane memberLane;
    private final ObjectProperty<ErrorGroups.Dimension> grouping = new SimpleObjectProperty<>(this, "grouping", ErrorGroups.Dimension.USER_ACTIVITY);
    private final ReadOnlyObjectWrapper<HeatPicture> picture = new ReadOnlyObjectWrapper<>(this, "picture");
    private final ReadOnlyObjectWrapper<List<GroupMember>> members = new ReadOnlyObjectWrapper<>(this, "members", List.of());
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper(this, "missing", "");
    private final ReadOnlyStringWrapper membersTitle = new ReadOnlyStringWrapper(this, "membersTitle", "");
    private final BooleanBinding stale;
    private final Subscription subscription;
    private WhoWinsJob origin; // what the shown map was asked; null for none
    private WhoWinsJob.Answer answer;
    private HeatCell chosen;

    WhoWinsViewModel(CompareViewModel model, Jobs jobs) {
        this.model = model;
        lane = jobs.quietLane();
        memberLane = jobs.quietLane();
        stale = model.staleProperty().and(picture.isNotNull());
        subscription = Subscription.combine(model.comparisonProperty().subscribe(shown -> cut()), grouping.subscribe(chosen -> cut()),
                model.comparisonProperty().subscribe(shown -> explain()), model.lastRunProperty().subscribe(run -> explain()));
    }

    /** How the held-out ratings are cut. */
    ObjectProperty<ErrorGroups.Dimension> groupingProperty() {
        return grouping;
    }

    /** The errors, a row per model and a column per group; null while no model was tested on the held-out ratings. */
    ReadOnlyObjectProperty<HeatPicture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** Why there is no picture, in a sentence; counts only while there is none. */
    ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** How far the running comparison is; null while none runs. */
    ReadOnlyObjectProperty<JobStatus> runningProperty() {
        return model.runningProperty();
    }

    /** The users or movies behind the chosen cell. */
    ReadOnlyObjectProperty<List<GroupMember>> membersProperty() {
        return members.getReadOnlyProperty();
    }

    /** What the chosen cell is; empty while none is chosen. */
    ReadOnlyStringProperty membersTitleProperty() {
        return membersTitle.getReadOnlyProperty();
    }

    /** Whether the comparison has models that were not tested on the held-out ratings. */
    boolean isPartial() {
        if (isKept()) {
            return model.lastRunProperty().get().rows().stream().anyMatch(row -> row.holdOutRmse() == null);
        }
        Comparison shown = model.comparisonProperty().get();
        return shown == null || shown.rows().stream().anyMatch(row -> row.holdOut().isEmpty());
    }

    /** Whether a run of an earlier day is shown, of which the figures were kept and the predictions were not. */
    boolean isKept() {
        return model.comparisonProperty().get() == null && model.lastRunProperty().get() != null;
    }

    /** Whether a map is shown that is not what the settings ask for. */
    BooleanBinding staleProperty() {
        return stale;
    }

    /** Compares again as the settings ask for. */
    void runAgain() {
        model.run();
    }

    /** Compares again with the hold-out test for every model. */
    void testAll() {
        model.lineUp().holdOutForAllProperty().set(true);
        model.run();
    }

    /** The errors by group as lines of Python, for the final model. */
    String python() {
        Comparison shown = origin == null ? model.comparisonProperty().get() : origin.comparison();
        return shown == null || !SurpriseLines.has(shown.request().lineUp().finalModel()) ? Text.of("compare.python.none")
                : ComparePython.groups(shown.request().lineUp().finalModel(), shown.request().protocol(),
                        origin == null ? grouping.get() : origin.dimension());
    }

    /** Who or what is behind the chosen cell as lines of Python; as many lines as can be given while none is chosen. */
    String membersPython() {
        if (chosen == null) {
            return python();
        }
        ModelSpec asked = answer.models().get(chosen.row()).model();
        return SurpriseLines.has(asked) ? ComparePython.members(asked, origin.comparison().request().protocol(),
                answer.groups().get(chosen.column())) : Text.of("compare.python.none");
    }

    /** Lists who or what is behind a cell. */
    void choose(HeatCell cell) {
        WhoWinsJob.Answer now = answer;
        chosen = cell;
        ErrorGroups.Group group = now.groups().get(cell.column());
        Dataset data = origin.comparison().request().dataset();
        membersTitle.set(Text.of("compare.wins.members", now.models().get(cell.row()).name(), name(group)));
        memberLane.start(Job.of(Text.of("compare.wins.job"), context -> now.behind().of(group, now.models().get(cell.row()).estimates()).stream()
                .map(member -> new GroupMember(group.dimension() == ErrorGroups.Dimension.USER_ACTIVITY
                        ? Text.of("compare.wins.user", Integer.toString(member.id())) : data.catalog().get(member.id()).title(),
                        member.ratings(), member.accuracy().rmse(), member.accuracy().mae())).toList(), members::set));
    }

    /** Where the figures of the map come from; empty while there are none. */
    String passport() {
        return origin == null ? "" : PassportLine.after(List.of(
                Text.of("compare.origin.groups", Text.of("compare.wins.by." + origin.dimension())),
                Origin.models(answer.models().stream().map(WhoWinsJob.Tested::model).toList())),
                PassportLine.of(origin.comparison().passport()));
    }

    void close() {
        subscription.unsubscribe();
        lane.close();
        memberLane.close();
    }

    private void explain() {
        missing.set(isKept() ? Text.of("compare.wins.lastRun", PastRunsView.when(model.lastRunProperty().get().ended()))
                : Text.of("compare.wins.none"));
    }

    private void cut() {
        Comparison shown = model.comparisonProperty().get();
        forget();
        if (shown == null || shown.rows().stream().allMatch(row -> row.holdOut().isEmpty())) {
            lane.close();
            origin = null;
            answer = null;
            picture.set(null);
            return;
        }
        WhoWinsJob job = new WhoWinsJob(shown, grouping.get());
        lane.start(Job.of(Text.of("compare.wins.job"), context -> job.run(), result -> {
            forget(); // a cell of the map before may have been chosen meanwhile
            answer = result;
            origin = job;
            picture.set(picture(result));
        }));
    }

    private void forget() {
        memberLane.close();
        chosen = null;
        members.set(List.of());
        membersTitle.set("");
    }

    private static HeatPicture picture(WhoWinsJob.Answer answer) {
        List<HeatCell> cells = new ArrayList<>();
        for (int row = 0; row < answer.models().size(); row++) {
            for (int column = 0; column < answer.groups().size(); column++) {
                Accuracy error = answer.models().get(row).errors().get(column);
                ErrorGroups.Group group = answer.groups().get(column);
                cells.add(new HeatCell(column, row, error.rmse(),
                        Text.of("compare.wins.cell", Numbers.decimals(error.rmse(), 3), group.places().length),
                        Text.of("compare.wins.tip", answer.models().get(row).name(), name(group), Numbers.error(error.rmse()),
                                Numbers.error(error.mae()), Numbers.count(group.places().length)),
                        mark(answer, row, column)));
            }
        }
        List<String> columns = answer.groups().stream().map(WhoWinsViewModel::name).toList();
        return new HeatPicture(Text.of("compare.wins.summary", answer.models().size(), answer.groups().size()),
                answer.groups().isEmpty() ? "" : Text.of("compare.wins.axis." + answer.groups().get(0).dimension()), columns, "",
                answer.models().stream().map(WhoWinsJob.Tested::name).toList(), cells, HeatScale.over(cells.stream().mapToDouble(HeatCell::value).toArray()));
    }

    private static HeatCell.Mark mark(WhoWinsJob.Answer answer, int row, int column) {
        WhoWinsJob.Winner winner = answer.winners().get(column);
        if (answer.models().size() < 2 || !winner.alike()[row]) {
            return HeatCell.Mark.NONE;
        }
        return row == winner.best() ? HeatCell.Mark.BEST : HeatCell.Mark.TIED;
    }

    private static String name(ErrorGroups.Group group) {
        return switch (group.dimension()) {
            case GENRE -> group.genre().isEmpty() ? Text.of("compare.wins.noGenre") : group.genre();
            case DECADE -> group.low() == Movie.NO_YEAR ? Text.of("compare.wins.noYear") : Text.of("compare.wins.decade", Integer.toString(group.low()));
            case USER_ACTIVITY, MOVIE_POPULARITY -> group.high() == Integer.MAX_VALUE
                    ? Text.of("compare.wins.andMore", group.low())
                    : group.low() == group.high() ? Numbers.count(group.low()) : Text.of("compare.wins.range", group.low(), group.high());
        };
    }
}
