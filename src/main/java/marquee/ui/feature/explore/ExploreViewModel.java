package marquee.ui.feature.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;

import marquee.study.DatasetDescription;
import marquee.study.explore.Overview;
import marquee.study.explore.Selection;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.session.OpenData;
import marquee.ui.session.Session;
import marquee.ui.text.Text;

/** What the tab shows of the open data, and what can be chosen in it. */
final class ExploreViewModel {

    private final Jobs jobs;
    private final Lane lane;
    private final MatrixModel matrix;
    private final BooleanProperty twentyBins = new SimpleBooleanProperty(this, "twentyBins", true);
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(this, "shown");
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(this, "selection", Selection.ALL);
    private final ReadOnlyObjectWrapper<List<Fact>> facts = new ReadOnlyObjectWrapper<>(this, "facts", List.of());
    private final ReadOnlyObjectWrapper<List<Statistic>> describe = new ReadOnlyObjectWrapper<>(this, "describe", List.of());
    private final ReadOnlyObjectWrapper<List<Statistic>> density = new ReadOnlyObjectWrapper<>(this, "density", List.of());
    private final ReadOnlyObjectWrapper<StarPicture> stars = new ReadOnlyObjectWrapper<>(this, "stars", StarPicture.NONE);
    private final Subscription subscription;
    private ExploreJob.Opened opened;
    private Overview overview;

    /**
     * Follows the open data.
     *
     * @param session has the open data
     * @param jobs computes
     */
    ExploreViewModel(Session session, Jobs jobs) {
        this.jobs = jobs;
        lane = jobs.lane();
        matrix = new MatrixModel(jobs);
        subscription = Subscription.combine(session.dataProperty().subscribe(this::open), twentyBins.subscribe(bins -> showStars()));
    }

    /** Whether data is on screen. */
    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Which ratings are looked at. */
    ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** The figures on the tiles. */
    ReadOnlyObjectProperty<List<Fact>> factsProperty() {
        return facts.getReadOnlyProperty();
    }

    /** The describe table. */
    ReadOnlyObjectProperty<List<Statistic>> describeProperty() {
        return describe.getReadOnlyProperty();
    }

    /** Density and sparsity. */
    ReadOnlyObjectProperty<List<Statistic>> densityProperty() {
        return density.getReadOnlyProperty();
    }

    /** How people rate. */
    ReadOnlyObjectProperty<StarPicture> starsProperty() {
        return stars.getReadOnlyProperty();
    }

    /** Whether the histogram has the twenty bins of the walk-through, or a bar for each half star. */
    BooleanProperty twentyBinsProperty() {
        return twentyBins;
    }

    /** The picture of the matrix. */
    MatrixModel matrix() {
        return matrix;
    }

    /** Chooses the ratings of a bar, or no longer. */
    void toggleStars(String key) {
        change(now -> now.toggle(Double.parseDouble(key)));
    }

    /** Chooses everything again. */
    void clear() {
        change(now -> Selection.ALL);
    }

    /** Stops what runs and follows the data no longer. */
    void close() {
        subscription.unsubscribe();
        lane.close();
        matrix.close();
    }

    private void open(OpenData data) {
        if (data == null) {
            return;
        }
        selection.set(Selection.ALL);
        ExploreJob.Open job = new ExploreJob.Open(data.dataset(), jobs.workers());
        lane.start(Job.of(Text.of("explore.job.open"), context -> job.run(), this::opened));
    }

    private void opened(ExploreJob.Opened result) {
        opened = result;
        overview = null;
        DatasetDescription described = result.description();
        facts.set(ExplorePictures.facts(described, Optional.empty()));
        describe.set(ExplorePictures.describe(described.values()));
        density.set(ExplorePictures.density(new Overview.Totals(described.ratings(), described.users(), described.ratedMovies())));
        showStars();
        shown.set(true);
        look();
    }

    private void change(UnaryOperator<Selection> change) {
        if (opened != null) {
            selection.set(change.apply(selection.get()));
            look();
        }
    }

    private void look() {
        ExploreJob.Look job = new ExploreJob.Look(opened.columns(), selection.get(), jobs.workers());
        lane.start(Job.of(Text.of("explore.job.look"), job::run, this::seen));
    }

    private void seen(ExploreJob.Seen result) {
        overview = result.overview();
        facts.set(ExplorePictures.facts(opened.description(), Optional.of(overview)));
        describe.set(ExplorePictures.describe(overview.values()));
        density.set(ExplorePictures.density(overview.left()));
        showStars();
        matrix.show(result.matrix());
    }

    private void showStars() {
        if (opened != null) {
            stars.set(StarPicture.of(overview == null ? opened.description().values() : overview.stars(), selection.get(),
                    twentyBins.get() ? opened.description().histogram20().bins() : null));
        }
    }
}
