package marquee.ui.feature.explore;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

import marquee.chart.PassportLine;
import marquee.core.data.Dataset;
import marquee.study.Passport;
import marquee.study.Protocol;
import marquee.study.explore.Period;
import marquee.study.explore.RatingMatrix;
import marquee.study.explore.Selection;
import marquee.study.explore.UserGroup;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.text.Text;

/** What the tab shows of the open data, and what can be chosen in it. */
final class ExploreViewModel {

    private final Session session;
    private final Jobs jobs;
    private final Lane lane;
    private final MatrixModel matrix;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(this, "shown");
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(this, "selection", Selection.ALL);
    private final ReadOnlyObjectWrapper<List<Filter>> filters = new ReadOnlyObjectWrapper<>(this, "filters", List.of());
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(this, "page", Page.NONE);
    private final ReadOnlyObjectWrapper<List<FileHead>> files = new ReadOnlyObjectWrapper<>(this, "files", List.of());
    private final Subscription subscription;
    private ExploreJob.Opened opened;
    private Dataset dataset;
    private Optional<RatingMatrix> known = Optional.empty();
    private boolean more;

    /**
     * Follows the open data.
     *
     * @param session has the open data
     * @param jobs computes
     */
    ExploreViewModel(Session session, Jobs jobs) {
        this.session = session;
        this.jobs = jobs;
        lane = jobs.lane();
        matrix = new MatrixModel(jobs);
        subscription = Subscription.combine(session.dataProperty().subscribe(this::open),
                selection.subscribe(now -> filters.set(Filters.of(now))));
    }

    /** Whether data is on screen. */
    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Which ratings are asked for; what is shown follows a moment later. */
    ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** The same in words. */
    ReadOnlyObjectProperty<List<Filter>> filtersProperty() {
        return filters.getReadOnlyProperty();
    }

    /** What is shown. */
    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Tells what is shown, soon and whenever it changes, each time in a turn of its own: a page is many pictures. */
    void follow(Consumer<Page> follower) {
        page.subscribe(changed -> jobs.turn(() -> follower.accept(page.get())));
    }

    /** The id of the movie that somebody asked for; null while none was. */
    ReadOnlyObjectProperty<Integer> movieProperty() {
        return session.movieProperty();
    }

    /** The first rows of each file. */
    ReadOnlyObjectProperty<List<FileHead>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    /** Asks for the pictures further down too, now and from now on. Until then they are left out, for the sake of the first ones. */
    void wantMore() {
        if (!more) {
            more = true;
            change(now -> now);
        }
    }

    /** The picture of the matrix. */
    MatrixModel matrix() {
        return matrix;
    }

    /** Chooses the rating of a bar, or no longer. */
    void toggleStars(String key) {
        change(now -> now.toggle(Double.parseDouble(key)));
    }

    /** Chooses the genre of a bar, or no longer. */
    void toggleGenre(String key) {
        change(now -> now.toggle(key));
    }

    /** Chooses the users of a bar, or no longer. */
    void toggleGroup(String key) {
        change(now -> now.toggle(UserGroup.valueOf(key)));
    }

    /**
     * Chooses the year or month of a bar. Where a period is chosen that this one touches or that lies beside it, both become
     * one; what is chosen alone is no longer chosen.
     *
     * @param key a year, "2003", or a month, "2003-05"
     */
    void togglePeriod(String key) {
        Period asked = key.length() == 4 ? Period.year(Integer.parseInt(key)) : new Period(YearMonth.parse(key), YearMonth.parse(key));
        change(now -> now.withPeriod(now.period().filter(asked::equals).isPresent() ? Optional.empty()
                : now.period().filter(other -> !other.contains(asked.first()) && beside(other, asked)).map(asked::span).or(() -> Optional.of(asked))));
    }

    private static boolean beside(Period one, Period other) {
        return one.last().plusMonths(1).equals(other.first()) || other.last().plusMonths(1).equals(one.first());
    }

    /** Takes a filter away. */
    void remove(Filter filter) {
        change(filter.without());
    }

    /** Chooses everything again. */
    void clear() {
        change(now -> Selection.ALL);
    }

    /**
     * Where the figures of a picture come from: what is filtered, the data, the version; empty while nothing is shown.
     *
     * @param narrowing what of the selection narrows the picture
     */
    String origin(UnaryOperator<Selection> narrowing) {
        if (dataset == null) {
            return "";
        }
        List<String> words = Filters.of(narrowing.apply(page.get().selection())).stream().map(Filter::words).toList();
        return PassportLine.after(words.isEmpty() ? List.of(Text.of("explore.origin.all")) : words, dataOrigin());
    }

    /** The same of what no filter narrows. */
    String dataOrigin() {
        return dataset == null ? "" : PassportLine.ofData(Passport.of(dataset, Protocol.WALK_THROUGH));
    }

    /** Runs something that can wait until the first pictures are on screen. */
    void whenCalm(Runnable action) {
        jobs.whenCalm(action);
    }

    /** Makes pieces of the page, each in frames of its own. */
    Jobs pieces() {
        return jobs;
    }

    /** Stops what runs and follows the data no longer. */
    void close() {
        subscription.unsubscribe();
        lane.close();
        matrix.close();
    }

    private void open(OpenData data) {
        if (data != null) {
            opened = null; // what is still on screen can no longer be asked
            known = Optional.empty();
            selection.set(Selection.ALL);
            files.set(data.report().files().stream()
                    .map(file -> new FileHead(file.file(), file.firstRows().header(), file.firstRows().rows())).toList());
            if (data.answers().isBegun(ExploreJob.Seen.class)) {
                lane.start(Job.of(Text.of("explore.job.open"),
                        context -> seen(data), this::seen));
            } else {
                ExploreJob.Describe job = new ExploreJob.Describe(data.dataset(), jobs.workers());
                lane.start(Job.of(Text.of("explore.job.open"), context -> job.run(), this::opened));
            }
        }
    }

    /** Begins to find out what the first pictures show, for whoever opens the data soon; what is returned does the work. */
    static Runnable lookAhead(OpenData data) {
        return data.answers().begin(ExploreJob.Seen.class, new ExploreJob.Whole(data.dataset())::run);
    }

    /** What the first pictures show; waits for whoever finds it out. */
    static ExploreJob.Seen seen(OpenData data) {
        return data.answers().of(ExploreJob.Seen.class, new ExploreJob.Whole(data.dataset())::run);
    }

    private void opened(ExploreJob.Opened result) {
        opened = result;
        dataset = opened.dataset();
        page.set(Page.of(result.description()));
        shown.set(true);
        look();
    }

    private void seen(ExploreJob.Seen result) {
        opened = result.opened();
        dataset = opened.dataset();
        page.set(result.page());
        known = Optional.of(result.matrix());
        matrix.show(result.matrix());
        shown.set(true);
    }

    private void change(UnaryOperator<Selection> change) {
        if (opened != null) {
            selection.set(change.apply(selection.get()));
            look();
        }
    }

    private void look() {
        ExploreJob.Look job = new ExploreJob.Look(opened, selection.get(), more,
                selection.get().equals(page.get().selection()) ? known : Optional.empty(), jobs.workers());
        lane.start(Job.of(Text.of("explore.job.look"), job::run, this::seen).onCancelled(() -> selection.set(page.get().selection())));
    }
}
