package marquee.ui.feature.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Optional;

import marquee.chart.MatrixChart;
import marquee.core.progress.Progress;
import marquee.study.explore.GridSize;
import marquee.study.explore.MatrixWindow;
import marquee.study.explore.Period;
import marquee.study.explore.RatingColumns;
import marquee.study.explore.RatingMatrix;
import marquee.study.explore.Selection;
import marquee.testing.Release;
import marquee.testing.SteppedRunner;
import marquee.ui.job.Jobs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatrixModelTest {

    private static final RatingColumns COLUMNS = new RatingColumns(Release.OF_2016.dataset());
    private static final RatingMatrix MATRIX = new RatingMatrix(COLUMNS, Selection.ALL, Progress.NONE);

    private final Locale locale = Locale.getDefault();
    private final SteppedRunner runner = new SteppedRunner();
    private final Jobs jobs = new Jobs(runner, (what, failure) -> {
        throw new AssertionError(what, failure);
    });
    private final MatrixModel model = new MatrixModel(jobs);

    @BeforeEach
    void show() {
        Locale.setDefault(Locale.US);
        model.resize(500, 300);
        model.show(MATRIX);
        runner.settle();
    }

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
    }

    @Test
    void showsTheWholeFromFar() {
        assertThat(model.isZoomed()).isFalse();
        assertThat(model.wholeProperty().get().size()).isEqualTo(new GridSize(500, 300));
        assertThat(model.wholeProperty().get().shades()[0] & 0xFF).isGreaterThan(200); // the most active users rated nearly all best-known movies
        assertThat(model.readOutProperty().get()).isEqualTo("One in 61 of 6,083,286 pairs of a user and a movie has a rating.");
    }

    @Test
    void keepsThePointUnderThePointerInItsPlace() {
        model.zoom(4, 100, 60);
        MatrixViewport seen = model.viewportProperty().get();
        assertThat(seen.movies()).isCloseTo(9066 / 4.0, within(1e-9));
        assertThat(seen.firstMovie() + 100 / 500.0 * seen.movies()).isCloseTo(100 / 500.0 * 9066, within(1e-9));
        assertThat(seen.firstUser() + 60 / 300.0 * seen.users()).isCloseTo(60 / 300.0 * 671, within(1e-9));
        model.zoom(0.25, 100, 60);
        assertThat(model.isZoomed()).isFalse();
    }

    @Test
    void staysInsideTheMatrixAndComesNoCloserThanIsUseful() {
        model.zoom(1e9, 499, 299);
        MatrixViewport seen = model.viewportProperty().get();
        assertThat(seen.movies()).isCloseTo(500 / 18.0, within(1e-9));
        model.pan(-1e9, -1e9);
        seen = model.viewportProperty().get();
        assertThat(seen.firstMovie() + seen.movies()).isCloseTo(9066, within(1e-6));
        assertThat(seen.firstUser() + seen.users()).isCloseTo(671, within(1e-6));
        model.pan(1e9, 1e9);
        assertThat(model.viewportProperty().get().firstMovie()).isZero();
        assertThat(model.viewportProperty().get().firstUser()).isZero();
        model.reset();
        assertThat(model.isZoomed()).isFalse();
    }

    @Test
    void whileItsSizeChangesItShowsWhatItHasAndThenCountsForTheLastSize() {
        model.resize(510, 300);
        model.resize(600, 320);
        model.resize(640, 360);
        assertThat(model.wholeProperty().get().size()).isEqualTo(new GridSize(500, 300));

        runner.settle();

        assertThat(model.wholeProperty().get().size()).isEqualTo(new GridSize(640, 360));
        assertThat(jobs.isIdle()).isTrue();
    }

    @Test
    void countsTheCellsInSightAndOnlyTheNewestWish() {
        model.zoom(8, 0, 0);
        for (int step = 0; step < 50; step++) {
            model.pan(-7, -3);
        }
        runner.work();
        runner.handOver();
        assertThat(model.detailProperty().get().window()).isNotEqualTo(model.viewportProperty().get().window());
        runner.work();
        runner.handOver();
        assertThat(model.detailProperty().get().window()).isEqualTo(model.viewportProperty().get().window());
        assertThat(jobs.running()).isEmpty();
    }

    @Test
    void saysWhatLiesUnderThePointer() {
        model.point(0, 0);
        int pairs = 2 * 18;
        int rated = MATRIX.count(new MatrixWindow(0, 2, 0, 18));
        assertThat(model.readOutProperty().get()).isEqualTo("User 547 (2,391 ratings) and Forrest Gump (1994) (341 ratings): here "
                + rated + " of " + pairs + " pairs are rated (2 users × 18 movies).");
        model.zoom(1e9, 0, 0);
        model.point(0, 0);
        assertThat(model.readOutProperty().get()).isEqualTo("User 547 (2,391 ratings) gave Forrest Gump (1994) (341 ratings) 2.0 stars.");
        model.leave();
        assertThat(model.readOutProperty().get()).startsWith("One in 61");
    }

    @Test
    void givesAwayWhatIsInSight() {
        model.zoom(20, 0, 0);
        runner.settle();
        assertThat(model.shown().window()).isEqualTo(model.viewportProperty().get().window());
        assertThat(model.table().rows().stream().mapToInt(row -> Integer.parseInt(row.get(4))).sum())
                .isEqualTo(MATRIX.count(model.viewportProperty().get().window()));
        assertThat(MatrixChart.of(model.shown(), new marquee.chart.ChartLook(true, 1)).getXYPlot().getDomainAxis().getUpperBound())
                .isEqualTo(model.shown().window().movies());
        model.reset();
        assertThat(model.shown()).isSameAs(model.wholeProperty().get());
    }

    @Test
    void saysThatNothingIsLeft() {
        model.show(new RatingMatrix(COLUMNS, Selection.ALL.withPeriod(Optional.of(Period.year(1980))), Progress.NONE));
        model.zoom(2, 10, 10);
        model.pan(3, 3);
        model.point(3, 3);
        model.reset();
        runner.settle();
        assertThat(model.viewportProperty().get()).isNull();
        assertThat(model.shown()).isNull();
        assertThat(model.table().rows()).isEmpty();
        assertThat(model.isZoomed()).isFalse();
        assertThat(model.readOutProperty().get()).isEqualTo("No rating is left. Take a filter away.");
    }
}
