package marquee.ui.feature.explore;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import marquee.chart.MatrixShades;
import marquee.chart.TableText;
import marquee.study.explore.GridSize;
import marquee.study.explore.MatrixGrid;
import marquee.study.explore.MatrixWindow;
import marquee.study.explore.RatingMatrix;
import marquee.ui.job.Job;
import marquee.ui.job.Jobs;
import marquee.ui.job.Lane;
import marquee.ui.text.Numbers;
import marquee.ui.text.Text;

/**
 * The picture of the matrix: which part is in sight, its cells, and what lies under the pointer. While cells are being
 * counted only the newest wish is remembered, so that a quick hand never builds a queue and never waits.
 */
final class MatrixModel {

    private static final double SMALLEST_CELL = 18; // pixels; closer would show nothing more

    private final Lane lane;
    private final ReadOnlyObjectWrapper<MatrixViewport> viewport = new ReadOnlyObjectWrapper<>(this, "viewport");
    private final ReadOnlyObjectWrapper<MatrixShades> whole = new ReadOnlyObjectWrapper<>(this, "whole");
    private final ReadOnlyObjectWrapper<MatrixShades> detail = new ReadOnlyObjectWrapper<>(this, "detail");
    private final ReadOnlyStringWrapper readOut = new ReadOnlyStringWrapper(this, "readOut", "");
    private RatingMatrix matrix;
    private GridSize pixels = new GridSize(0, 0);
    private boolean stale;
    private boolean outdated; // the picture of the whole has the cells of another size

    MatrixModel(Jobs jobs) {
        lane = jobs.quietLane();
    }

    /** What is in sight; null while there is no matrix or it is empty. */
    ReadOnlyObjectProperty<MatrixViewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    /** The whole matrix in coarse cells; null until it is counted. */
    ReadOnlyObjectProperty<MatrixShades> wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    /** What is in sight, or was a moment ago, in fine cells; null until it is counted. */
    ReadOnlyObjectProperty<MatrixShades> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** What lies under the pointer, in words. */
    ReadOnlyStringProperty readOutProperty() {
        return readOut.getReadOnlyProperty();
    }

    /** Shows another matrix, from far; one that is shown already stays as it is. */
    void show(RatingMatrix other) {
        if (other == matrix) {
            return;
        }
        lane.close();
        matrix = other.ratings() == 0 ? null : other;
        whole.set(null);
        detail.set(null);
        viewport.set(matrix == null ? null : whole());
        leave();
        wish();
    }

    /** Says how many pixels there are to fill; what was counted for others serves until their cells are counted. */
    void resize(int width, int height) {
        pixels = new GridSize(width, height);
        outdated = true;
        wish();
    }

    /** Moves what is in sight by pixels. */
    void pan(double byX, double byY) {
        if (canMove()) {
            MatrixViewport seen = viewport.get();
            look(seen.moved(-byX * seen.movies() / pixels.columns(), -byY * seen.users() / pixels.rows(), whole()));
        }
    }

    /** Comes closer to a pixel, which keeps its place; a factor below 1 goes away. */
    void zoom(double factor, double x, double y) {
        if (canMove()) {
            MatrixViewport smallest = new MatrixViewport(0, 0, pixels.columns() / SMALLEST_CELL, pixels.rows() / SMALLEST_CELL);
            look(viewport.get().zoomed(factor, movieAt(x), userAt(y), smallest, whole()));
        }
    }

    /** Shows the whole matrix again. */
    void reset() {
        if (matrix != null) {
            look(whole());
        }
    }

    /** Whether only a part is in sight. */
    boolean isZoomed() {
        return matrix != null && !viewport.get().equals(whole());
    }

    /** Says in words what lies under a pixel. */
    void point(double x, double y) {
        if (canMove()) {
            readOut.set(words((int) userAt(y), (int) movieAt(x)));
        }
    }

    /** Says in words what the whole is: nothing is under the pointer. */
    void leave() {
        readOut.set(matrix == null ? Text.of("explore.nothingLeft") : Text.of("explore.matrix.whole",
                Numbers.count(Math.round(1 / density(matrix.whole(), matrix.ratings()))), Numbers.count(matrix.whole().pairs())));
    }

    /** What is in sight, in the finest cells there are; null while there is nothing. */
    MatrixShades shown() {
        return isZoomed() && detail.get() != null ? detail.get() : whole.get();
    }

    /** The ratings of each cell in sight that has any. */
    TableText table() {
        List<String> header = List.of(Text.of("explore.matrix.firstUser"), Text.of("explore.matrix.userCount"),
                Text.of("explore.matrix.firstMovie"), Text.of("explore.matrix.movieCount"), Text.of("explore.axis.ratings"));
        if (!canMove()) {
            return new TableText(header, List.of());
        }
        List<List<String>> rows = new ArrayList<>();
        MatrixGrid grid = matrix.grid(viewport.get().window(), pixels);
        for (int row = 0; row < grid.size().rows(); row++) {
            for (int column = 0; column < grid.size().columns(); column++) {
                if (grid.count(column, row) > 0) {
                    MatrixWindow cell = grid.cell(column, row);
                    rows.add(List.of(Integer.toString(cell.firstUser() + 1), Integer.toString(cell.users()),
                            Integer.toString(cell.firstMovie() + 1), Integer.toString(cell.movies()), Integer.toString(grid.count(column, row))));
                }
            }
        }
        return new TableText(header, rows);
    }

    /** Stops counting. */
    void close() {
        lane.close();
    }

    private boolean canMove() {
        return matrix != null && pixels.columns() > 0 && pixels.rows() > 0;
    }

    private MatrixViewport whole() {
        return MatrixViewport.whole(matrix.movies(), matrix.users());
    }

    private double movieAt(double x) {
        MatrixViewport seen = viewport.get();
        return Math.max(0, Math.min(matrix.movies() - 1e-9, seen.firstMovie() + x * seen.movies() / pixels.columns()));
    }

    private double userAt(double y) {
        MatrixViewport seen = viewport.get();
        return Math.max(0, Math.min(matrix.users() - 1e-9, seen.firstUser() + y * seen.users() / pixels.rows()));
    }

    private void look(MatrixViewport there) {
        viewport.set(there);
        wish();
    }

    private void wish() {
        if (!canMove()) {
            return;
        }
        if (lane.isBusy()) {
            stale = true;
            return;
        }
        stale = false;
        boolean far = whole.get() == null || outdated;
        outdated &= !far;
        RatingMatrix counted = matrix;
        MatrixWindow window = far ? matrix.whole() : viewport.get().window();
        GridSize size = pixels;
        lane.start(Job.of(Text.of("explore.matrix.job"), context -> MatrixShades.of(counted.grid(window, size)), shades -> {
            (far ? whole : detail).set(shades);
            if (stale || far && isZoomed()) {
                wish();
            }
        }));
    }

    private static double density(MatrixWindow window, int ratings) {
        return ratings / (double) window.pairs();
    }

    /** One pair where a pixel is no more than that; otherwise the users and movies that share the pixel. */
    private String words(int user, int movie) {
        MatrixViewport seen = viewport.get();
        int users = (int) Math.max(1, Math.round(seen.users() / pixels.rows()));
        int movies = (int) Math.max(1, Math.round(seen.movies() / pixels.columns()));
        if (users == 1 && movies == 1) {
            double stars = matrix.stars(user, movie);
            return Text.of(Double.isNaN(stars) ? "explore.matrix.unrated" : "explore.matrix.rated", Integer.toString(matrix.userId(user)),
                    Numbers.count(matrix.userRatings(user)), matrix.movie(movie).title(), Numbers.count(matrix.movieRatings(movie)),
                    Numbers.rating(stars));
        }
        MatrixWindow cell = new MatrixWindow(user, Math.min(users, matrix.users() - user), movie, Math.min(movies, matrix.movies() - movie));
        int count = matrix.count(cell);
        return Text.of("explore.matrix.cell", Integer.toString(matrix.userId(user)), Numbers.count(matrix.userRatings(user)),
                matrix.movie(movie).title(), Numbers.count(matrix.movieRatings(movie)), Numbers.count(count), Numbers.count(cell.pairs()),
                Numbers.count(cell.users()), Numbers.count(cell.movies()));
    }
}
